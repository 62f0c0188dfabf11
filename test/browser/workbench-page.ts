import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { openWorkbook, type FileHost } from "../../src/hosts/file";

/** The workbench in the browser, and what it did so far. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: Locator;
  readonly grid: Locator;
  /** Every address asked for that is not the workbench's own. */
  readonly foreignRequests: readonly string[];
  /** The names of the files that the workbench was asked for. */
  readonly ownRequests: readonly string[];
  /** Every error, a breach of the Content-Security-Policy among them. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the workbench as it is built, in a window of its own. */
export async function openWorkbench(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WorkbenchPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "da-DK",
    ...options,
  });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const ownRequests: string[] = [];
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`)) {
      ownRequests.push(url.slice(origin.length + 1));
      return route.continue();
    }
    foreignRequests.push(url);
    return route.abort();
  });
  await page.goto(`${origin}/index.html`);
  return {
    page,
    pane: page.getByRole("main"),
    grid: page.getByRole("grid"),
    foreignRequests,
    ownRequests,
    errors,
    close: () => context.close(),
  };
}

/** Opens the sample and waits until it has been checked. */
export async function openSample({ page, pane }: WorkbenchPage): Promise<void> {
  await page.getByRole("button", { name: /^(?:Prøv med et eksempel|Try it with a sample)$/ }).click();
  await pane.getByRole("button", { name: /^(?:Kontrollér igen|Check again)$/ }).waitFor();
}

/** Gives the workbench a file, as a person's choice of one does. */
export async function chooseFile({ page }: WorkbenchPage, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.locator("input[type=file]").setInputFiles(file);
}

/** The address of the cell that is selected. */
export async function selectedCell({ grid }: WorkbenchPage): Promise<string> {
  const cell = grid.locator("[role=gridcell][aria-selected=true]");
  return `${await cell.getAttribute("data-row")},${await cell.getAttribute("data-column")}`;
}

/** The workbook that a click has the person download, read anew, and the name it got. */
export async function downloaded(
  { page }: WorkbenchPage,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly workbook: FileHost }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  const name = download.suggestedFilename();
  return { name, workbook: openWorkbook(readFileSync(await download.path()), name) };
}

/** What axe finds wrong on the page, a line for each rule. */
export async function accessibilityFaults({ page }: Pick<WorkbenchPage, "page">): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run({ resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

/** Whether anything makes the page itself wider than its window. */
export function scrollsSideways({ page }: WorkbenchPage): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
