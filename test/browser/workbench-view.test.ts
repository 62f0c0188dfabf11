import { emptyWorkbook, openWorkbook } from "../../src/hosts/file";
import type { DrawnCell } from "../../src/workbook/patch";
import {
  accessibilityFaults,
  chooseFile,
  openSample,
  scrollsSideways,
  selectedCell,
  type WorkbenchPage,
} from "./workbench-page";
import { servedWorkbench } from "./workbench-setup";

let opened: WorkbenchPage;
const open = servedWorkbench();

test("the keyboard alone goes through the cells and from sheet to sheet", async () => {
  opened = await open();
  const { page, grid } = opened;
  await openSample(opened);
  await grid.focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  expect(await selectedCell(opened)).toBe("2,1");
  expect(await grid.getAttribute("aria-activedescendant")).toBe("cell-2-1");
  await page.keyboard.press("Control+Home");
  expect(await selectedCell(opened)).toBe("0,0");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("grid", { name: "Indikatorer" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
}, 30_000);

test("a hundred thousand rows are shown a screenful at a time, numbers as a Danish Excel writes them", async () => {
  opened = await open();
  const { page, grid } = opened;
  await chooseFile(opened, "stor.xlsx", await largeWorkbook(100_000));
  await grid.getByText("Række 1", { exact: true }).waitFor();
  expect(await page.getByRole("gridcell").count()).toBeLessThan(600);
  await grid.focus();
  await page.keyboard.press("Control+End");
  await grid.getByText("Række 100000", { exact: true }).waitFor();
  expect(await grid.locator("[aria-selected=true]").innerText()).toBe("100.000,5");
  expect(await page.getByRole("gridcell").count()).toBeLessThan(600);
  expect(await grid.getByText("Række 1", { exact: true }).count()).toBe(0);
}, 60_000);

async function largeWorkbook(rows: number): Promise<Uint8Array> {
  const cells = Array.from({ length: rows }, (_, row): DrawnCell[] => [
    { row, column: 0, value: `Række ${row + 1}`, style: "text" },
    { row, column: 1, value: row + 1.5, format: "#,##0.0", style: "figure" },
  ]).flat();
  const host = openWorkbook(emptyWorkbook(), "stor.xlsx");
  const print = { orientation: "portrait" } as const;
  const nothing = { names: [], merges: [], columnWidths: [], tables: [], validations: [], kept: [] };
  await host.apply({ sheets: [{ name: "Stor", cells, print, ...nothing }], fixes: [] });
  return host.bytes();
}

describe.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["high contrast", { forcedColors: "active", colorScheme: "dark" }],
] as const)("in %s colours", (_, colors) => {
  test.each([
    [1280, 800],
    [900, 700],
    [320, 640],
  ])(
    "at %d x %d nothing is wrong for assistive technology, and nothing scrolls sideways",
    async (width, height) => {
      opened = await open({ viewport: { width, height }, ...colors });
      await openSample(opened);
      expect(await accessibilityFaults(opened)).toEqual([]);
      expect(await scrollsSideways(opened)).toBe(false);
    },
    30_000,
  );
});

test("where there is no room for both, a finding leads to its cell and the keyboard with it", async () => {
  opened = await open({ viewport: { width: 320, height: 640 } });
  const { page, pane, grid } = opened;
  await openSample(opened);
  expect(await grid.isVisible()).toBe(false);
  await pane.getByRole("tab", { name: /^Fund/ }).click();
  await pane.getByRole("button", { name: /Forkert enhed I5/ }).click();
  await grid.waitFor();
  expect(await selectedCell(opened)).toBe("4,8");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
  expect([await scrollsSideways(opened), await accessibilityFaults(opened)]).toEqual([false, []]);
  await page.getByRole("button", { name: "Målopfyldelse" }).click();
  expect(await pane.getByRole("button", { name: /Forkert enhed I5/ }).isVisible()).toBe(true);
}, 30_000);

test("in English all words around the workbook are English", async () => {
  opened = await open();
  const { page, pane } = opened;
  await page.getByRole("button", { name: "English" }).click();
  await openSample(opened);
  await page.getByRole("button", { name: "Download the result" }).waitFor();
  expect(await page.title()).toBe("sample.xlsx – Goal attainment");
  await pane.getByRole("button", { name: "Vis panelet på dansk" }).click();
  await page.getByRole("button", { name: "Hent resultatet" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("da");
}, 30_000);
