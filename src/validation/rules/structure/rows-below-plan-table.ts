import { Grid } from "../../../plan/grid";
import { grouped } from "../../../plan/grouped";
import { planFields, type PlanTableName } from "../../../plan/tables";
import { letters } from "../../../plan/text";
import { contains } from "../../../workbook/address";
import type { CellSnapshot, TableSnapshot } from "../../../workbook/snapshot";
import { settingDefinitions } from "../../settings";
import { planTableName, type ReadSheet } from "./read-areas";
import type { OutsideRow, OutsideRun } from "./outside-run";
import { isSummary } from "./summary-row";

/** The rows right below each plan table of a sheet that have the shape of its own. */
export function rowsBelowPlanTable({ sheet }: ReadSheet): OutsideRun[] {
  const grid = new Grid(sheet);
  return sheet.tables.flatMap((table): OutsideRun[] => {
    const name = planTableName(table);
    if (name === undefined) return [];
    const rows = rowsBelow(grid, table, name);
    const last = table.area.bottom + 1;
    return rows.length === 0 ? [] : [{ kind: "plan", table: name, last, severity: "warning", rows }];
  });
}

function rowsBelow(grid: Grid, table: TableSnapshot, name: PlanTableName): OutsideRow[] {
  const rows: OutsideRow[] = [];
  const body = bodyOf(grid, table);
  for (let row = table.area.bottom + 1; ; row += 1) {
    const cells = filledIn(grid, table, row);
    const [first] = cells;
    if (first === undefined || !fits(grid, { row, cells, table, name, body })) return rows;
    rows.push({ at: grid.address(row, first.column), text: grid.text(row, first.column) });
  }
}

/** A number, an amount or an id. */
const number = /^\D{0,4}\d/;

/** What the rows of a table have in common. */
interface Body {
  /** The columns that nearly every row fills. */
  readonly columns: ReadonlySet<number>;
  /** The columns that hold nothing but numbers or ids. */
  readonly numbered: ReadonlySet<number>;
  readonly longestName: number;
}

/** A column that so many of the rows fill is one that a row fills. */
const mostlyFilled = 0.75;
/** A row of a table fills at least so many of its columns; less is a note. */
const fewestCells = 3;
/** A name may be so many times as long as the longest that stands in the table. */
const longerName = 3;

function bodyOf(grid: Grid, table: TableSnapshot): Body {
  const { area, hasHeaderRow, hasTotalsRow } = table;
  const [top, bottom] = [area.top + (hasHeaderRow ? 1 : 0), area.bottom - (hasTotalsRow ? 1 : 0)];
  const rows = grid.sheet.rows
    .filter(({ row }) => row >= top && row <= bottom)
    .map(({ row }) =>
      filledIn(grid, table, row).map(({ column }) => ({ column, text: grid.text(row, column) })),
    )
    .filter((cells) => cells.length > 0);
  const columns = [...grouped(rows.flat(), ({ column }) => column)];
  const names = rows.flat().filter(({ column }) => column === area.left);
  return {
    columns: columnsWhere(columns, (cells) => cells.length >= rows.length * mostlyFilled),
    numbered: columnsWhere(columns, (cells) => cells.every(({ text }) => number.test(text))),
    longestName: Math.max(0, ...names.map(({ text }) => text.length)),
  };
}

function columnsWhere<Cell>(
  columns: readonly (readonly [number, readonly Cell[]])[],
  holds: (cells: readonly Cell[]) => boolean,
): Set<number> {
  return new Set(columns.flatMap(([column, cells]) => (holds(cells) ? [column] : [])));
}

function filledIn(grid: Grid, { area }: TableSnapshot, row: number): CellSnapshot[] {
  return grid
    .cells(row)
    .filter(({ column }) => column >= area.left && column <= area.right && grid.text(row, column) !== "");
}

interface Candidate {
  readonly row: number;
  readonly cells: readonly CellSnapshot[];
  readonly table: TableSnapshot;
  readonly name: PlanTableName;
  readonly body: Body;
}

function fits(grid: Grid, { row, cells, table, name, body }: Candidate): boolean {
  if (grid.sheet.tables.some(({ area }) => contains(area, row, table.area.left))) return false;
  const first = grid.text(row, table.area.left);
  const keys = knownKeys[name];
  if (keys !== undefined) return cells.length > 1 && keys.has(letters(first));
  if (isSummary(first, cells, name === "Budget")) return false;
  const isEmpty = body.columns.size === 0;
  const usual = cells.filter(({ column }) => isEmpty || body.columns.has(column));
  const wanted = isEmpty ? fewestCells : Math.min(fewestCells, body.columns.size);
  return usual.length >= wanted && isNameLike(first, table, body) && hasNumbers(grid, row, cells, body);
}

/** A first cell as those of the table: blank, or not much longer, with a number in it where all of theirs have one. */
function isNameLike(text: string, { area }: TableSnapshot, { longestName, numbered }: Body): boolean {
  if (text === "" || longestName === 0) return true;
  return text.length <= longestName * longerName && (!numbered.has(area.left) || number.test(text));
}

/** A number in one of the columns that hold numbers, if it fills any: words alone are a header. */
function hasNumbers(grid: Grid, row: number, cells: readonly CellSnapshot[], { numbered }: Body): boolean {
  const own = cells.filter(({ column }) => numbered.has(column));
  return own.length === 0 || own.some(({ column }) => number.test(grid.text(row, column)));
}

/** In a table of names and values any two words look like a row: only the names that it knows are. */
const knownKeys: Partial<Record<PlanTableName, ReadonlySet<string>>> = {
  Plan: new Set(planFields.map(letters)),
  Indstillinger: new Set(Object.values(settingDefinitions).map(({ key }) => letters(key))),
};
