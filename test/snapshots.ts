import { areaFromA1, type Area } from "../src/workbook/address";
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from "../src/workbook/snapshot";
import { isCellError } from "../src/workbook/snapshot";
import { excelTableName, planTables, skemaMark, type PlanTableName } from "../src/plan/tables";

/** A cell as a test writes it: a bare value, or a value with its formula and number format. */
export type CellInput =
  | CellValue
  | null
  | undefined
  | { readonly value: CellValue; readonly formula?: string; readonly format?: string };

export interface TableInput {
  readonly name: string;
  /** A1 range, header row included. */
  readonly range: string;
  readonly hasTotalsRow?: boolean;
}

/** A sheet as a test writes it: rows from A1 down, `null`, `undefined` and `""` leaving a cell empty. */
export interface SheetInput {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** A1 ranges. */
  readonly merges?: readonly string[];
  readonly tables?: readonly TableInput[];
  /** Gives the sheet the hidden name that skema sheets carry. */
  readonly skema?: boolean;
  /** Whatever else a test needs; it wins over what is derived from the rest. */
  readonly sheet?: Partial<SheetSnapshot>;
}

/** A workbook snapshot of the sheets, in order. */
export function snapshotOf(
  sheets: readonly SheetInput[],
  workbook: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return { sheets: sheets.map(sheetOf), names: [], properties: {}, structureProtected: false, ...workbook };
}

/** A sheet that holds one plan table from A1, its columns as the contract has them unless others are given. */
export function planSheet(
  table: PlanTableName,
  rows: readonly (readonly CellInput[])[],
  columns: readonly string[] = planTables[table].columns,
): SheetInput {
  const range = `A1:${String.fromCharCode(64 + columns.length)}${rows.length + 1}`;
  return { name: table, rows: [columns, ...rows], tables: [{ name: excelTableName(table), range }] };
}

function sheetOf(input: SheetInput): SheetSnapshot {
  const rows = input.rows
    .map((cells, row) => ({ row, cells: cells.flatMap(cellOf) }))
    .filter((row) => row.cells.length > 0);
  return {
    name: input.name,
    visibility: "visible",
    rows,
    tables: (input.tables ?? []).map((table) => tableOf(table, input)),
    merges: (input.merges ?? []).map(areaOf),
    hiddenRows: [],
    hiddenColumns: [],
    links: [],
    comments: [],
    names: input.skema === true ? [{ name: skemaMark, formula: '"2022;Forside"', hidden: true }] : [],
    filtered: false,
    protected: false,
    ...input.sheet,
  };
}

function cellOf(input: CellInput, column: number): CellSnapshot[] {
  if (input === null || input === undefined || input === "") return [];
  if (typeof input !== "object" || isErrorInput(input)) return [{ column, value: input }];
  return [{ column, ...input }];
}

function isErrorInput(input: CellInput & object): input is { readonly error: string } {
  return "error" in input;
}

function tableOf(table: TableInput, input: SheetInput): SheetSnapshot["tables"][number] {
  const area = areaOf(table.range);
  const columns: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    columns.push(headerText(input.rows[area.top]?.[column]) ?? `Kolonne${column - area.left + 1}`);
  }
  return {
    name: table.name,
    area,
    hasHeaderRow: true,
    hasTotalsRow: table.hasTotalsRow ?? false,
    columns,
    filtered: false,
  };
}

function headerText(input: CellInput): string | undefined {
  if (input === null || input === undefined || input === "") return undefined;
  if (typeof input !== "object") return String(input);
  if (isErrorInput(input)) return input.error;
  return isCellError(input.value) ? input.value.error : String(input.value);
}

function areaOf(range: string): Area {
  const area = areaFromA1(range);
  if (area === undefined) throw new Error(`No A1 range: ${range}`);
  return area;
}
