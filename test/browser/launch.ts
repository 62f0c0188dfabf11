import { chromium, type Browser } from "playwright-core";
import { installedBrowser, packagedBrowser, type FoundBrowser, type Machine } from "./find-browser";

/** Whatever a page asks for, no name but this machine's is ever looked up, and the browser asks for nothing by itself. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-domain-reliability",
  "--no-pings",
  "--disable-default-apps",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
];

/**
 * Starts the browser that is installed, else the one that comes with the tests; the caller closes it.
 * @throws Error that says what to install, where neither can run.
 */
export async function launchBrowser(machine: Machine = process): Promise<Browser> {
  const causes: unknown[] = [];
  for (const find of [installedBrowser, packagedBrowser]) {
    try {
      const found = find(machine);
      if (found !== undefined) return await launch(found);
    } catch (error) {
      causes.push(error);
    }
  }
  throw new AggregateError(
    causes,
    "The browser tests need Chrome, Edge or Chromium: install one of them and run the tests again.",
  );
}

function launch({ executablePath, env }: FoundBrowser): Promise<Browser> {
  const known = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({ executablePath, env: Object.fromEntries(known), args: flags });
}
