import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Browser, Locator } from "playwright-core";
import { da } from "../../../src/messages/da";
import type { Place } from "../../../src/taskpane/place";
import { toA1 } from "../../../src/workbook/address";
import type { InMemoryExcel } from "../../excel-host";
import { launchBrowser } from "../launch";
import { openOfficePage, type OfficePage, type OfficePageOptions } from "../office-page";
import { serveFolder, type StaticServer } from "../static-server";

export const today = "2023-09-01";
export const words = da.pane;

/** The pane in the browser, over the workbook that is open in an Excel in memory. */
export interface PaneOverExcel extends OfficePage {
  readonly excel: InMemoryExcel;
  readonly pane: Locator;
}

export type OpenPane = (excel: InMemoryExcel, options?: OfficePageOptions) => Promise<PaneOverExcel>;

/**
 * One browser for all journeys. After each, no page may have asked anybody but its own host for anything, or have run
 * into an error.
 * @returns opens the pane as Excel does, and waits until it has checked the workbook or says why it cannot.
 */
export function usePane(): OpenPane {
  let browser: Browser;
  let server: StaticServer;
  const open: OfficePage[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(path.resolve("dist", "addin"))]);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  afterEach(async () => {
    const pages = open.splice(0);
    await Promise.all(pages.map((page) => page.close()));
    for (const { foreignRequests, errors } of pages)
      expect({ foreignRequests, errors }).toEqual({ foreignRequests: [], errors: [] });
  });

  return async (excel, options) => {
    const page = await openOfficePage(browser, `${server.origin}/taskpane.html`, excel, today, options);
    open.push(page);
    page.page.setDefaultTimeout(20_000);
    const pane = page.page.getByRole("main", { name: words.name });
    await rested(pane);
    return { ...page, excel, pane };
  };
}

/** Waits until the workbook is not being read or checked. */
export async function rested(pane: Locator): Promise<void> {
  const { check, recheck: again } = words.actions;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await button(check).or(button(again)).last().waitFor();
}

/** Presses *Kontrollér igen* at the foot of the pane, and waits for the answer. */
export async function recheck(pane: Locator): Promise<void> {
  await pane.getByRole("button", { name: words.actions.recheck, exact: true }).last().click();
  await rested(pane);
}

/** Goes to a place by its tab. */
export async function goTo(pane: Locator, place: Place): Promise<Locator> {
  await tabOf(pane, place).click();
  return panelOf(pane, place);
}

export function tabOf(pane: Locator, place: Place): Locator {
  return pane.getByRole("tab", { name: new RegExp(`^${words.places[place]}`) });
}

/** The room of a place, while it is the one shown. */
export function panelOf(pane: Locator, place: Place): Locator {
  return pane.getByRole("tabpanel", { name: new RegExp(`^${words.places[place]}`) });
}

/** An open finding in the list grouped by sheet, by its rule and cell. */
export function findingOf(pane: Locator, rule: keyof typeof da.ruleNames, cell: string): Locator {
  return panelOf(pane, "findings").getByRole("button", {
    name: new RegExp(`: ${da.ruleNames[rule]} (?:${words.findings.newMark} )?${cell} `),
  });
}

/** Waits until Excel has selected a cell, `sheet!A1`. */
export function selected({ book }: InMemoryExcel, cell: string): Promise<void> {
  return soon(() => `${book.active.sheet.name}!${toA1(book.active.area.top, book.active.area.left)}`, cell);
}

/** Waits until something is as wanted; fails where it still is not after some seconds. */
export async function soon(read: () => unknown, wanted: unknown): Promise<void> {
  for (let tries = 0; tries < 250 && !isDeepStrictEqual(read(), wanted); tries++) await setTimeout(20);
  expect(read()).toEqual(wanted);
}

/** Whether the keyboard is at an element. */
export function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((found) => found === document.activeElement);
}
