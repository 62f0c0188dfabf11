import type { Area } from "./address";

/** An Excel error such as `#N/A`, as a value. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A date is its serial number (1900 system); its number format tells that it is one. */
export type CellValue = string | number | boolean | CellError;

export interface CellSnapshot {
  readonly column: number;
  readonly value: CellValue | null;
  /** English, without the leading `=`; absent for a constant. */
  readonly formula?: string;
  /** The number format's code, e.g. `0.0%`; absent for `General`. */
  readonly format?: string;
}

/** The cells of one row that hold anything, by column. */
export interface RowSnapshot {
  readonly row: number;
  readonly cells: readonly CellSnapshot[];
}

export interface TableSnapshot {
  readonly name: string;
  /** Header row (where shown) and totals row (where shown) included. */
  readonly area: Area;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly columns: readonly string[];
  readonly filtered: boolean;
}

export interface CommentSnapshot {
  readonly cell: string;
  readonly author: string;
  readonly text: string;
}

export interface LinkSnapshot {
  /** A1 cell or range. */
  readonly cell: string;
  readonly target: string;
}

export interface NameSnapshot {
  readonly name: string;
  /** Without the leading `=`. */
  readonly formula: string;
  readonly hidden: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** In order, only rows with cells that hold anything. */
  readonly rows: readonly RowSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly links: readonly LinkSnapshot[];
  readonly comments: readonly CommentSnapshot[];
  /** The sheet's own defined names. */
  readonly names: readonly NameSnapshot[];
  /** Rows are hidden by a filter outside tables. */
  readonly filtered: boolean;
  readonly protected: boolean;
}

/** Everything the jobs need of a workbook, as plain data. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names of the whole workbook. */
  readonly names: readonly NameSnapshot[];
  /** Document properties by name: `creator`, `lastModifiedBy`, `title`, … and the user's own. */
  readonly properties: Readonly<Record<string, string>>;
  readonly structureProtected: boolean;
}

/** The cell at a position, or undefined where it holds nothing. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot | undefined {
  return find(find(sheet.rows, row, (each) => each.row)?.cells ?? [], column, (each) => each.column);
}

function find<Item>(items: readonly Item[], key: number, keyOf: (item: Item) => number): Item | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined) return undefined;
    const difference = keyOf(item) - key;
    if (difference === 0) return item;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Whether a value is an Excel error. */
export function isCellError(value: CellValue | null): value is CellError {
  return typeof value === "object" && value !== null;
}
