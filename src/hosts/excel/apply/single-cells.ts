import { Failure } from "../../../messages/failure";
import { areaToA1, fromA1, toA1, type Area } from "../../../workbook/address";
import type { AddedRow, WorkbookPatch } from "../../../workbook/patch";
import { cellAt, type CellSnapshot, type WorkbookSnapshot } from "../../../workbook/snapshot";
import { isSameName } from "../../../workbook/same-name";
import { areaOf } from "../area";
import { contentOf } from "../read/cells";
import type { WorkbookDetails } from "../read/details";
import type { WorkbookLists } from "../read/lists";
import { calls, type Action } from "./actions";
import { entryOf, type Entry } from "./entry";

/** A cell that gets another content and keeps its look. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly entry: Entry;
  /** The number format it gets; absent where it keeps its own. */
  readonly format?: string;
}

/** A table that takes a row below its last. */
export interface TableGrowth {
  readonly table: string;
  readonly rows: number;
}

/** What a patch does to single cells and tables. */
export interface CellPlan {
  readonly changes: readonly CellChange[];
  readonly growths: readonly TableGrowth[];
}

/** A cell's content and number format before it is changed. */
export interface SavedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly entry: Entry;
  readonly format: string;
}

/** @throws Failure where a cell or table is missing, or a table has no room below it. */
export async function planCells(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  lists: WorkbookLists,
  details: WorkbookDetails,
): Promise<CellPlan> {
  const changes: CellChange[] = patch.fixes.map(({ at, value }) => {
    const sheet = lists.sheets.find(({ name }) => isSameName(name, at.sheet));
    if (sheet === undefined || fromA1(at.cell) === undefined) throw new Failure("cell-not-found", at);
    return { sheet: sheet.name, cell: at.cell, entry: entryOf({ value }) };
  });
  const growths: TableGrowth[] = [];
  const ends = (patch.rows ?? []).map((row) => askEnd(row, details));
  if (ends.length > 0) await context.sync();
  const added = new Map<string, number>();
  for (const { row, table, area, last, below } of ends) {
    const isBlank = isEmpty(last) && area.bottom - area.top === 1 && !added.has(row.table);
    const number = (added.get(row.table) ?? 0) + (isBlank ? 0 : 1);
    added.set(row.table, number);
    if (!isBlank && (table.table.showTotals || !isEmpty(below)))
      throw new Failure("no-room-below-table", { table: row.table, cell: toA1(area.bottom + 1, area.left) });
    if (!isBlank) growths.push({ table: table.table.name, rows: number });
    row.cells.forEach(({ value, format }, index) => {
      const cell = toA1(area.bottom + number, area.left + index);
      changes.push({
        sheet: table.sheet.name,
        cell,
        entry: entryOf({ value }),
        ...(format !== undefined && { format }),
      });
    });
  }
  return { changes, growths };
}

function askEnd(row: AddedRow, { tables }: WorkbookDetails) {
  const table = tables.find((each) => isSameName(each.table.name, row.table));
  if (table === undefined) throw new Failure("table-not-found", { table: row.table });
  const area = areaOf(table.area);
  const line = (at: number) => {
    const place: Area = { ...area, top: at, bottom: at };
    const range = table.sheet.getRange(areaToA1(place));
    range.load("formulas");
    return range;
  };
  return { row, table, area, last: line(area.bottom), below: line(area.bottom + 1) };
}

function isEmpty(range: Excel.Range): boolean {
  return (range.formulas as readonly (readonly unknown[])[]).every((row) => row.every((each) => each === ""));
}

/**
 * Saves what the cells hold.
 * @param last what they held when the patch was made.
 * @throws Failure where that has changed since.
 */
export async function saveCells(
  context: Excel.RequestContext,
  { changes }: CellPlan,
  last: WorkbookSnapshot | undefined,
): Promise<SavedCell[]> {
  if (changes.length === 0) return [];
  const asked = changes.map(({ sheet, cell }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load("values,formulas,valueTypes,numberFormat");
    return { sheet, cell, range };
  });
  await context.sync();
  return asked.map(({ sheet, cell, range }) => {
    const content = contentOf(
      range.values[0]?.[0],
      range.formulas[0]?.[0],
      range.valueTypes[0]?.[0] === Excel.RangeValueType.error,
    );
    const entry = entryOf(content ?? { value: null });
    const known = knownCell(last, sheet, cell);
    if (known !== undefined && entryOf(known) !== entry) throw new Failure("changed-meanwhile", { sheet });
    return { sheet, cell, entry, format: String(range.numberFormat[0]?.[0]) };
  });
}

function knownCell(
  last: WorkbookSnapshot | undefined,
  sheet: string,
  cell: string,
): Pick<CellSnapshot, "value" | "formula"> | undefined {
  const position = fromA1(cell);
  const found = last?.sheets.find(({ name }) => isSameName(name, sheet));
  if (position === undefined || found === undefined) return undefined;
  return cellAt(found, position.row, position.column) ?? { value: null };
}

/** The cells written, and the tables made longer. */
export function cellActions(
  context: Excel.RequestContext,
  { changes, growths }: CellPlan,
  saved: readonly SavedCell[],
): Action[] {
  const { worksheets, tables } = context.workbook;
  return [
    ...growths.map(({ table }) =>
      calls(() => {
        tables.getItem(table).rows.add();
      }),
    ),
    ...changes.map(({ sheet, cell, entry, format }, index) =>
      calls(() => {
        const now = saved[index]?.format ?? "General";
        write(worksheets.getItem(sheet).getRange(cell), entry, now, format ?? now);
      }, 3),
    ),
  ];
}

/** A cell of format `@` would make a text of a number. */
function write(range: Excel.Range, entry: Entry, now: string, format: string): void {
  if (now === "@") range.numberFormat = [["General"]];
  range.formulas = [[entry]];
  range.numberFormat = [[format]];
}

/** The cells as they were saved, and the tables as long as they were. */
export async function restoreCells(
  context: Excel.RequestContext,
  { changes, growths }: CellPlan,
  saved: readonly SavedCell[],
  heights: ReadonlyMap<string, number>,
): Promise<Action[]> {
  if (changes.length === 0) return [];
  const { worksheets, tables } = context.workbook;
  const asked = saved.map((cell) => {
    const range = worksheets.getItem(cell.sheet).getRange(cell.cell);
    range.load("values,formulas,valueTypes,numberFormat");
    return { cell, range };
  });
  const grown = [...new Set(growths.map(({ table }) => table))].map((name) => {
    const table = tables.getItem(name);
    const rows = table.rows;
    rows.load("count");
    return { name, rows };
  });
  await context.sync();
  return [
    ...asked
      .filter(({ cell, range }) => {
        const content = contentOf(
          range.values[0]?.[0],
          range.formulas[0]?.[0],
          range.valueTypes[0]?.[0] === Excel.RangeValueType.error,
        );
        return (
          entryOf(content ?? { value: null }) !== cell.entry || range.numberFormat[0]?.[0] !== cell.format
        );
      })
      .map(({ cell, range }) =>
        calls(() => {
          write(range, cell.entry, cell.format === "@" ? "General" : "@", cell.format);
        }, 3),
      ),
    ...grown.flatMap(({ name, rows }) =>
      Array.from({ length: Math.max(0, rows.count - (heights.get(name) ?? rows.count)) }, (_, index) =>
        calls(() => {
          tables
            .getItem(name)
            .rows.getItemAt(rows.count - 1 - index)
            .delete();
        }),
      ),
    ),
  ];
}
