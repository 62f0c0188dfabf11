import { readFileSync } from "node:fs";
import type { OfficeClient } from "./client";

const clientFile = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js");
/** What the client looks at while it loads; of these a page has all and Node has none. */
const pageGlobals: Readonly<Record<string, unknown>> = {
  window: globalThis,
  navigator: { userAgent: "" },
  location: { href: "", search: "", hash: "" },
  document: { URL: "", getElementsByTagName: () => [] },
};

let loaded: OfficeClient | undefined;

/** Microsoft's own client for Excel, loaded once. */
export function loadOfficeClient(): OfficeClient {
  loaded ??= load();
  return loaded;
}

function load(): OfficeClient {
  const here = globalThis as unknown as Record<string, unknown>;
  const missing = Object.keys(pageGlobals).filter((name) => here[name] === undefined);
  for (const name of missing) here[name] = pageGlobals[name];
  try {
    const evaluate = eval;
    evaluate(readFileSync(clientFile, "utf8"));
  } finally {
    for (const name of missing) Reflect.deleteProperty(here, name);
  }
  return { Excel: here["Excel"], OfficeExtension: here["OfficeExtension"] } as OfficeClient;
}
