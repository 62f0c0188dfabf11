import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installedBrowser, installedPlaces } from "./find-browser";
import { launchBrowser } from "./launch";

describe("finding a browser", () => {
  it("looks where Windows installs Edge and Chrome", () => {
    const places = installedPlaces({
      platform: "win32",
      arch: "x64",
      env: { ProgramFiles: "C:/Programmer" },
    });
    expect(places).toContain(path.join("C:/Programmer", "Microsoft", "Edge", "Application", "msedge.exe"));
    expect(places).toContain(path.join("C:/Programmer", "Google", "Chrome", "Application", "chrome.exe"));
  });

  it("finds a browser on the PATH of a Linux machine, and none where there is none", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "helhedsplan-browser-"));
    const machine = { platform: "linux", arch: "x64", env: { PATH: folder } } as const;
    expect(installedBrowser(machine)).toBeUndefined();
    const chromium = path.join(folder, "chromium");
    writeFileSync(chromium, "");
    chmodSync(chromium, 0o755);
    expect(installedBrowser(machine)?.executablePath).toBe(chromium);
    rmSync(folder, { recursive: true });
  });

  it("says what to install where none can run", async () => {
    const machine = { platform: "freebsd", arch: "x64", env: { PATH: "" } } as const;
    await expect(launchBrowser(machine)).rejects.toThrow(
      "need Chrome, Edge or Chromium: install one of them",
    );
  });
});
