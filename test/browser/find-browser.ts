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

/** The machine the tests run on. */
export type Machine = Pick<NodeJS.Process, "platform" | "arch" | "env">;

/** The browser that is installed on the machine; undefined where there is none. */
export function installedBrowser(machine: Machine): FoundBrowser | undefined {
  const executablePath = installedPlaces(machine).find((place) => existsSync(place));
  return executablePath === undefined ? undefined : { executablePath, env: machine.env };
}

/** Where a browser stands on a machine of the platform, the likeliest first. */
export function installedPlaces({ platform, env }: Machine): string[] {
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

/**
 * The browser that comes as an npm package, unpacked once, with the libraries and fonts that a bare machine lacks;
 * undefined where it cannot run.
 */
export function packagedBrowser(machine: Machine): FoundBrowser | undefined {
  if (machine.platform !== "linux" || machine.arch !== "x64") return undefined;
  const packaged = require.resolve("@sparticuz/chromium");
  const version = versionOf(packaged);
  const folder = path.resolve("node_modules", ".cache", `chromium-${version}`);
  if (!existsSync(folder)) {
    const unpacking = `${folder}.${process.pid}`;
    rmSync(unpacking, { recursive: true, force: true });
    mkdirSync(unpacking, { recursive: true });
    // The package unpacks to the folder for temporary files, and its libraries only where it believes to be on Lambda.
    const env = { ...machine.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    const script = `require(${JSON.stringify(packaged)}).executablePath()`;
    execFileSync(process.execPath, ["--eval", script], { env });
    writeFileSync(path.join(unpacking, "fonts.conf"), fontsIn(path.join(folder, "fonts")));
    moveInto(folder, unpacking);
  }
  const libraries = [path.join(folder, "al2023", "lib"), machine.env["LD_LIBRARY_PATH"] ?? ""];
  return {
    executablePath: path.join(folder, "chromium"),
    env: {
      ...machine.env,
      LD_LIBRARY_PATH: libraries.filter((library) => library !== "").join(path.delimiter),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}

/** Another test may have unpacked the same at the same time. */
function moveInto(folder: string, unpacked: string): void {
  try {
    renameSync(unpacked, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unpacked, { recursive: true });
  }
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
