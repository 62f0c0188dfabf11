import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A browser of the Chromium family, and the environment it is started in. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The commands that Chrome, Edge and Chromium are started by on Linux. */
const commands = [
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const windowsPrograms = [
  path.join("Google", "Chrome", "Application", "chrome.exe"),
  path.join("Microsoft", "Edge", "Application", "msedge.exe"),
  path.join("Chromium", "Application", "chrome.exe"),
];

/**
 * The browser of the machine, else the one that comes as an npm package.
 * @throws Error that says what to install, where neither can run.
 */
export function findBrowser(): FoundBrowser {
  const installed = installedPlaces(process.platform, process.env).find((place) => existsSync(place));
  if (installed !== undefined) return { executablePath: installed, env: process.env };
  if (process.platform === "linux" && process.arch === "x64") return unpackedBrowser();
  throw new Error(
    "The browser tests need Chrome, Edge or Chromium: install one of them and run the tests again.",
  );
}

/** Where a browser stands on a machine of the platform, the likeliest first. */
export function installedPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "darwin") return macApplications;
  if (platform === "win32") {
    const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]];
    return roots.flatMap((root) =>
      root === undefined ? [] : windowsPrograms.map((program) => path.join(root, program)),
    );
  }
  const folders = (env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => commands.map((command) => path.join(folder, command)));
}

/** Unpacks the packaged browser once, with the libraries and fonts that a bare machine lacks. */
function unpackedBrowser(): FoundBrowser {
  const packaged = require.resolve("@sparticuz/chromium");
  const version = versionOf(packaged);
  const folder = path.resolve("node_modules", ".cache", `chromium-${version}`);
  if (!existsSync(folder)) {
    const unpacking = `${folder}.${process.pid}`;
    rmSync(unpacking, { recursive: true, force: true });
    mkdirSync(unpacking, { recursive: true });
    // The package unpacks to the folder for temporary files, and its libraries only where it believes to be on Lambda.
    const env = { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    const script = `require(${JSON.stringify(packaged)}).executablePath()`;
    execFileSync(process.execPath, ["--eval", script], { env });
    writeFileSync(path.join(unpacking, "fonts.conf"), fontsIn(path.join(folder, "fonts")));
    renameSync(unpacking, folder);
  }
  const libraries = [path.join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"] ?? ""];
  return {
    executablePath: path.join(folder, "chromium"),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter((library) => library !== "").join(path.delimiter),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}

function versionOf(entry: string): string {
  const root = entry.slice(0, entry.lastIndexOf(`${path.sep}build${path.sep}`));
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  return manifest.version;
}

function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}-cache</cachedir>
</fontconfig>
`;
}
