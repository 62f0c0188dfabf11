import { buildSkema } from "../../src/jobs";
import { skema as words } from "../../src/messages/da/skema";
import { fromA1, toA1 } from "../../src/workbook/address";
import { isCellError, type CellValue } from "../../src/workbook/snapshot";
import type { InMemoryExcel } from "../excel-host";
import { criterion, sample, status, table } from "../skema-sheets";
import { closeAll, opened, openedCopy, today, type Opened } from "./opened";

afterAll(closeAll);

const sheetName = "2022 Uddannelse";
const area = "Uddannelse og livschancer";
const own = "Z";

/** Where a text stands on a sheet. */
function placeOf(excel: InMemoryExcel, text: string, name = sheetName): { row: number; column: number } {
  for (const { row, column, cell } of excel.sheet(name).cells())
    if (cell.value === text) return { row, column };
  throw new Error(`no cell ${text}`);
}

function valueAt(excel: InMemoryExcel, row: number, column: number): CellValue | null {
  const { value } = excel.sheet(sheetName).cell(row, column);
  return isCellError(value) ? value.error : value;
}

/** The plan with an activity more in front, and without the second. */
const changed = sample(
  table("Succeskriterier", [
    criterion("0.9", area, "Min. 3 ture afholdt pr. år"),
    criterion("1.0", area, "Min. 2 ture afholdt pr. år"),
    criterion("1.1", area, "Min. 8 vandringer afholdt pr. år"),
  ]),
  table("Status", [
    status("1.0", "2022", "Der er afholdt 2 ture", ""),
    status("1.1", "2022", "Der er afholdt 6 vandringer", "To blev aflyst."),
  ]),
);

let built: Opened | undefined;

async function firstBuild(): Promise<Opened> {
  if (built === undefined) {
    built = opened(sample());
    await buildSkema(built.jobs, 2022, today);
  }
  return openedCopy(built);
}

/** Puts other plan tables into the open workbook, as a person would. */
function edit(excel: InMemoryExcel): void {
  for (const name of ["Succeskriterier", "Status"]) {
    const source = changed.sheets.find((sheet) => sheet.name === name);
    const sheet = excel.sheet(name);
    for (const row of [...sheet.rows.keys()].filter((each) => each > 0)) sheet.rows.delete(row);
    for (const { row, cells } of source?.rows ?? [])
      for (const { column, value } of cells) sheet.put(row, column, { ...sheet.cell(row, column), value });
    const [found] = sheet.tables;
    const [drawn] = source?.tables ?? [];
    if (found !== undefined && drawn !== undefined) found.area = drawn.area;
  }
}

test("a build of what is built already writes nothing", async () => {
  const { excel, jobs } = await firstBuild();
  const before = excel.snapshot();
  excel.faults.reset();
  await buildSkema(jobs, 2022, today);
  expect(excel.snapshot()).toEqual(before);
  expect(excel.faults.actions).toBeLessThanOrEqual(2);
});

test("a sheet's mark that somebody has brought to light is hidden again", async () => {
  const { excel, jobs } = await firstBuild();
  const mark = () => excel.sheet(sheetName).names.find(({ name }) => name === "_HHP_skema");
  Object.assign(mark() ?? {}, { visible: true });
  await buildSkema(jobs, 2022, today);
  expect(mark()?.visible).toBe(false);
});

test("words and own columns follow their rows, and so do references, comments and colours", async () => {
  const { excel, jobs } = await firstBuild();
  const label = placeOf(excel, "1.1");
  const header = placeOf(excel, words.activityColumns.words);
  const ownColumn = fromA1(`${own}1`)?.column ?? 0;
  excel.userTypes(sheetName, toA1(label.row, header.column), "Regnen kom i vejen");
  excel.userTypes(sheetName, toA1(label.row, ownColumn), "min note");
  excel.userTypes(sheetName, toA1(label.row, ownColumn + 1), `=${own}${label.row + 1}&"!"`);
  excel.userTypes("Data", "H1", `='${sheetName}'!${toA1(label.row, header.column)}`);
  const sheet = excel.sheet(sheetName);
  sheet.comments.push({ id: "k1", row: label.row, column: ownColumn, author: "Anne", content: "se her" });
  edit(excel);
  await buildSkema(jobs, 2022, today);
  const now = placeOf(excel, "1.1");
  expect(now.row).toBeGreaterThan(label.row);
  expect(valueAt(excel, now.row, header.column)).toBe("Regnen kom i vejen");
  expect(valueAt(excel, now.row, ownColumn)).toBe("min note");
  expect(sheet.cell(now.row, ownColumn + 1).formula).toBe(`${own}${now.row + 1}&"!"`);
  expect(excel.sheet("Data").cell(0, 7).formula).toBe(`'${sheetName}'!${toA1(now.row, header.column)}`);
  expect(sheet.comments.map(({ row }) => row)).toEqual([now.row]);
  expect(() => placeOf(excel, "1.2")).toThrow();
});

test("a rebuilt sheet is the sheet that a first build of the same plan makes", async () => {
  const { excel, jobs } = await firstBuild();
  edit(excel);
  await buildSkema(jobs, 2022, today);
  const rebuilt = excel.snapshot();
  const fresh = opened(changed);
  await buildSkema(fresh.jobs, 2022, today);
  const wanted = fresh.excel.snapshot();
  for (const { name } of wanted.sheets.filter((each) => each.name.startsWith("2022"))) {
    const find = (snapshot: typeof wanted) => snapshot.sheets.find((sheet) => sheet.name === name);
    expect(find(rebuilt)).toEqual(find(wanted));
  }
});
