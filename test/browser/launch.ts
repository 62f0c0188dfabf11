import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./find-browser";

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

/** Starts the browser that is found on the machine or comes with the tests; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  const known = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({ executablePath, env: Object.fromEntries(known), args: flags });
}
