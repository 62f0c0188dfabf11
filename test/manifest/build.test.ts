import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { addressesIn, readManifest } from "./manifest";

const webpack = require.resolve("webpack/bin/webpack.js");

describe("npm run build with HOST_URL", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "helhedsplan-build-"));

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("puts that host, and its folder, into the manifest", () => {
    const host = "https://intranet.example/apps/helhedsplan";
    expect(build(`${host}/`)).toMatchObject({ status: 0, stderr: "", stdout: "" });
    const addresses = addressesIn(readManifest(path.join(folder, "manifest.xml")));
    for (const address of addresses) {
      expect(address.startsWith(`${host}/`)).toBe(true);
      expect(address.slice(host.length + 1)).not.toMatch(/^\//);
    }
    expect(addresses).toContain(`${host}/taskpane.html`);
  }, 60_000);

  it("names the bundles by their content, but the functions as the manifest does", () => {
    const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/ src="([^"]*)"/g)].map(([, source]) => source);
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      expect.stringMatching(/^functions\.js\?[0-9a-f]{8}$/),
      expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/),
    ]);
    expect(readdirSync(folder).filter((file) => file.endsWith(".map"))).toEqual([]);
  });

  it.each(["http://intranet.example", "https://intranet.example/?a=1", "intranet"])(
    "refuses %p in one sentence",
    (host) => {
      const { status, stderr } = build(host);
      expect(status).not.toBe(0);
      expect(stderr).toContain(`HOST_URL er "${host}", men skal være en https-adresse`);
    },
    60_000,
  );

  function build(host: string): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(
      process.execPath,
      [webpack, "--mode", "production", "--no-stats", "--config-name", "addin", "--output-path", folder],
      { env: { ...process.env, HOST_URL: host }, encoding: "utf8" },
    );
  }
});
