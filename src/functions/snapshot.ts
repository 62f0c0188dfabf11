import { excelTableName, type PlanTableName } from "../plan";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { CellFault, type Cell, type Grid } from "./value";

/** The number format that a cell is taken to have, by its value; undefined for General. */
export type FormatOf = (value: Cell) => string | undefined;

const general: FormatOf = () => undefined;

/** A workbook of some sheets alone. */
export function workbookFrom(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], properties: {}, structureProtected: false };
}

/** A range as a sheet from A1 down. */
export function sheetFrom(name: string, cells: Grid<Cell>, formatOf: FormatOf = general): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows: cells
      .map((row, index) => ({ row: index, cells: cellsFrom(row, formatOf) }))
      .filter((row) => row.cells.length > 0),
    tables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    links: [],
    comments: [],
    names: [],
    filtered: false,
    protected: false,
  };
}

/** A range that is one of the plan's tables, header row and all. */
export function planSheetFrom(table: PlanTableName, cells: Grid<Cell>, formatOf?: FormatOf): SheetSnapshot {
  const headers = (cells[0] ?? []).map((cell) => (typeof cell === "string" ? cell : ""));
  const area = { top: 0, left: 0, bottom: cells.length - 1, right: Math.max(0, headers.length - 1) };
  const found = {
    name: excelTableName(table),
    area,
    hasHeaderRow: true,
    hasTotalsRow: false,
    columns: headers,
    filtered: false,
  };
  return { ...sheetFrom(table, cells, formatOf), tables: [found] };
}

function cellsFrom(row: readonly Cell[], formatOf: FormatOf): readonly CellSnapshot[] {
  return row.flatMap((value, column): CellSnapshot[] => {
    if (value === null || value === "") return [];
    const format = formatOf(value);
    const held = value instanceof CellFault ? { error: value.code } : value;
    return [{ column, value: held, ...(format === undefined ? {} : { format }) }];
  });
}
