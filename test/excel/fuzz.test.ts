import * as fc from "fast-check";
import { openWorkbook } from "../../src/hosts/file";
import { buildSkema } from "../../src/jobs";
import { Failure } from "../../src/messages";
import { fromA1 } from "../../src/workbook/address";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { InMemoryExcel } from "../excel-host";
import type { Cell } from "../excel-host/state/cell";
import { sample } from "../skema-sheets";
import { act, edits } from "./person";
import { closeAll, opened, openedCopy, today, type Opened } from "./opened";

afterAll(closeAll);

/** Set EXCEL_RUNS for a long run, and EXCEL_SEED for another one. */
const numRuns = Number(process.env["EXCEL_RUNS"] ?? 4);
const seed = Number(process.env["EXCEL_SEED"] ?? 7);

const fault = fc.record({
  number: fc.nat(10_000),
  isSync: fc.boolean(),
  after: fc.boolean(),
});

test("whatever a person does between two builds, Excel and file hold the same skema, and a broken build changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(edits, fault), { minLength: 1, maxLength: 2 }), async (rounds) => {
      let workbook = await builtOnce();
      for (const [steps, { number, isSync, after }] of rounds) {
        for (const edit of steps) act(workbook.excel, edit);
        const trial = openedCopy(workbook);
        await outcome(buildSkema(trial.jobs, 2022, today));
        const { faults, traffic } = trial.excel;
        workbook = openedCopy(workbook);
        const { excel, jobs } = workbook;
        const before = stateOf(excel);
        if (isSync) excel.faults.failSync((number % traffic.syncs) + 1, after ? "after" : "before");
        else excel.faults.failAt((number % Math.max(1, faults.actions)) + 1);
        const broken = await outcome(buildSkema(jobs, 2022, today));
        excel.faults.reset();
        if (broken !== "done") expect(stateOf(excel)).toEqual(before);
        const bytes = await excel.bytes();
        const code = await outcome(buildSkema(jobs, 2022, today));
        if (code !== "done") {
          expect(code).toBe("excel-comment-would-go");
          expect(stateOf(excel)).toEqual(before);
          return;
        }
        const file = openWorkbook(bytes, "workbook.xlsx");
        await buildSkema(file, 2022, today);
        expect(content(await jobs.read())).toEqual(content(await file.read()));
        expectReferences(excel);
        const done = stateOf(excel);
        await buildSkema(jobs, 2022, today);
        expect(stateOf(excel)).toEqual(done);
      }
    }),
    { numRuns, seed, endOnFailure: numRuns <= 4 },
  );
}, 3_600_000);

let built: Opened | undefined;

async function builtOnce(): Promise<Opened> {
  if (built === undefined) {
    built = opened(sample({ name: "Henviser", rows: [] }));
    await buildSkema(built.jobs, 2022, today);
  }
  return openedCopy(built);
}

async function outcome(job: Promise<unknown>): Promise<string> {
  try {
    await job;
    return "done";
  } catch (error) {
    if (error instanceof Failure) return String(error.code);
    throw error;
  }
}

/** Everything but what formulas give: nothing here calculates. */
function stateOf(excel: InMemoryExcel) {
  const snapshot = excel.snapshot();
  const cells = snapshot.sheets.map((sheet) =>
    Object.fromEntries(Object.entries(sheet.cells).map(([cell, state]) => [cell, withoutResult(state)])),
  );
  return { ...snapshot, sheets: snapshot.sheets.map((sheet: object) => ({ ...sheet, cells: {} })), cells };
}

function withoutResult(cell: Cell): Cell {
  return cell.formula === undefined ? cell : { ...cell, value: null };
}

/** What the skema sheets hold. What a formula of the person's gives is not: nothing here calculates. */
function content({ sheets }: WorkbookSnapshot) {
  const skema = sheets.filter(({ names }) => names.some(({ name }) => name === "_HHP_skema"));
  return skema.map(({ name, rows, merges, links, names }) => ({
    name,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.map(({ column, value, formula, format }) => ({
        column,
        content: formula ?? value,
        format,
      })),
    })),
    merges: [...merges].sort((one, other) => one.top - other.top || one.left - other.left),
    links,
    names: [...names].sort((one, other) => one.name.localeCompare(other.name)),
  }));
}

/** A formula of another sheet shows the text that it showed, or `#REF!` where the text is gone. */
function expectReferences(excel: InMemoryExcel): void {
  const sheet = excel.sheet("Henviser");
  for (const row of sheet.rows.keys()) {
    const { formula = "" } = sheet.cell(row, 0);
    if (formula.includes("#REF!")) continue;
    const [quoted = "", cell = ""] = formula.split("!");
    const at = fromA1(cell);
    const found =
      at === undefined ? undefined : excel.sheet(quoted.replaceAll("'", "")).cell(at.row, at.column);
    expect({ formula, value: found?.value }).toEqual({ formula, value: sheet.cell(row, 1).value });
  }
}
