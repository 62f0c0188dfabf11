import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { InMemoryExcel } from "../excel-host";
import { answerFrom } from "./excel-bridge";
import { standInForOffice, type StandIn } from "./office-stand-in";

const officeScripts = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const packaged = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** What Excel for Windows adds to the address of an add-in's page. */
const hostInfo = "?_host_Info=Excel$Win32$16.01$da-DK$$$$0";

/** A page of the add-in in the browser, and what it did so far. */
export interface OfficePage {
  readonly page: Page;
  /** Every address asked for that is neither the add-in's own nor one of Office's scripts. */
  readonly foreignRequests: readonly string[];
  /** Every error, a breach of the Content-Security-Policy among them. */
  readonly errors: readonly string[];
  /** The names of what the page has handed over to Office. */
  readonly handedOver: () => Promise<Record<keyof StandIn, string[]>>;
  /** What a custom function answers to ranges, as Excel calls it. */
  readonly call: (id: string, ...ranges: readonly unknown[][][]) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a page of the add-in as Excel would: Microsoft's office.js from its npm package, a stand-in for the host, and the
 * workbook that is open in an Excel in memory.
 * @param today the ISO date that the page's clock shows.
 */
export async function openOfficePage(
  browser: Browser,
  address: string,
  excel: InMemoryExcel,
  today: string,
): Promise<OfficePage> {
  const { origin } = new URL(address);
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: "da-DK" });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${today}T12:00:00Z`);
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith("data:")) return route.continue();
    const script = url.startsWith(officeScripts) ? officeScript(url.slice(officeScripts.length)) : undefined;
    if (script !== undefined) return route.fulfill({ contentType: "text/javascript", body: script });
    foreignRequests.push(url);
    return route.abort();
  });
  await answerFrom(excel, page);
  await page.goto(`${address}${hostInfo}`);
  return {
    page,
    foreignRequests,
    errors,
    handedOver: () =>
      page.evaluate(() => {
        const { functions, commands } = (window as unknown as { standIn: StandIn }).standIn;
        return { functions: Object.keys(functions), commands };
      }),
    call: (id, ...ranges) =>
      page.evaluate(
        ([name, given]) => (window as unknown as { standIn: StandIn }).standIn.functions[name]?.(...given),
        [id, ranges] as const,
      ),
    close: async () => {
      excel.uninstall();
      await context.close();
    },
  };
}

function officeScript(name: string): string | undefined {
  const file = path.join(packaged, path.normalize(name));
  if (!file.startsWith(packaged + path.sep) || !existsSync(file)) return undefined;
  const script = readFileSync(file, "utf8");
  return name === "office.js" ? `${script}\n(${standInForOffice.toString()})();` : script;
}
