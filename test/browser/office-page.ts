import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { InMemoryExcel } from "../excel-host";
import { answerFrom } from "./excel-bridge";
import { standInForOffice, type OfficeSetting, type StandIn } from "./office-stand-in";

const officeScripts = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const packaged = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** What Excel for Windows adds to the address of an add-in's page. */
const hostInfo = "?_host_Info=Excel$Win32$16.01$da-DK$$$$0";

/** A page of the add-in in the browser, and what it did so far. */
export interface OfficePage {
  readonly page: Page;
  /** Every address asked for that is neither the add-in's own nor one of Office's scripts. */
  readonly foreignRequests: readonly string[];
  /** Every address of the add-in's own that was asked for. */
  readonly ownRequests: readonly string[];
  /** Every error, a breach of the Content-Security-Policy among them. */
  readonly errors: readonly string[];
  /** The names of what the page has handed over to Office. */
  readonly handedOver: () => Promise<Record<keyof StandIn, string[]>>;
  /** What a custom function answers to ranges, as Excel calls it. */
  readonly call: (id: string, ...ranges: readonly unknown[][][]) => Promise<unknown>;
  /** Presses a button on the ribbon; done when the add-in says it is. */
  readonly press: (command: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a page is opened in, where it is not a white Office with a narrow pane. */
export interface OfficePageOptions extends Partial<OfficeSetting> {
  readonly window?: BrowserContextOptions;
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
  { background = "#FFFFFF", window: given }: OfficePageOptions = {},
): Promise<OfficePage> {
  const { origin } = new URL(address);
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    locale: "da-DK",
    ...given,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${today}T12:00:00Z`);
  const foreignRequests: string[] = [];
  const ownRequests: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith("data:")) return route.continue();
    if (url.startsWith(`${origin}/`)) {
      ownRequests.push(url.slice(origin.length));
      return route.continue();
    }
    const name = url.startsWith(officeScripts) ? url.slice(officeScripts.length) : undefined;
    const script = name === undefined ? undefined : officeScript(name, { background });
    if (script !== undefined) return route.fulfill({ contentType: "text/javascript", body: script });
    foreignRequests.push(url);
    return route.abort();
  });
  await answerFrom(excel, page);
  await page.goto(`${address}${hostInfo}`);
  return {
    page,
    foreignRequests,
    ownRequests,
    errors,
    handedOver: () =>
      page.evaluate(() => {
        const { functions, commands } = (window as unknown as { standIn: StandIn }).standIn;
        return { functions: Object.keys(functions), commands: Object.keys(commands) };
      }),
    call: (id, ...ranges) =>
      page.evaluate(
        ([name, given]) => (window as unknown as { standIn: StandIn }).standIn.functions[name]?.(...given),
        [id, ranges] as const,
      ),
    press: (command) =>
      page.evaluate(
        (name) =>
          new Promise<void>((completed) => {
            (window as unknown as { standIn: StandIn }).standIn.commands[name]?.({ completed });
          }),
        command,
      ),
    close: async () => {
      excel.uninstall();
      await context.close();
    },
  };
}

function officeScript(name: string, setting: OfficeSetting): string | undefined {
  const file = path.join(packaged, path.normalize(name));
  if (!file.startsWith(packaged + path.sep) || !existsSync(file)) return undefined;
  const script = readFileSync(file, "utf8");
  return name === "office.js"
    ? `${script}\n(${standInForOffice.toString()})(${JSON.stringify(setting)});`
    : script;
}
