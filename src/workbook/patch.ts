import type { Area, CellAddress, Position } from "./address";
import type { CellValue } from "./snapshot";

/** The looks a drawn cell can have; each host turns a role into fonts, fills, borders and alignment. */
export type StyleRole =
  | "title"
  | "subtitle"
  | "heading"
  | "header"
  | "group"
  | "text"
  | "label"
  | "figure"
  | "derived"
  | "source"
  | "words"
  | "note"
  | "total"
  | "signature"
  | "verdict-fulfilled"
  | "verdict-on-track"
  | "verdict-not-fulfilled"
  | "verdict-wrong-direction"
  | "verdict-awaiting"
  | "verdict-undecided";

export interface DrawnCell extends Position {
  /** The value shown; where there is a formula, its computed result. */
  readonly value: CellValue | null;
  /** A native Excel formula, English, without the leading `=`. */
  readonly formula?: string;
  /** A number format's code; absent for `General`. */
  readonly format?: string;
  readonly style: StyleRole;
  /** A link to a cell in the same workbook. */
  readonly link?: CellAddress;
}

/** A cell of the sheet as it was that is not ours: it moves with its row, format and comment and all. */
export interface KeptCell {
  readonly from: Position;
  readonly to: Position;
  /** The formula with its references moved along, where it has one. */
  readonly formula?: string;
}

export interface TableDrawing {
  readonly name: string;
  /** Header row included; the header cells are drawn like any other, as text. */
  readonly area: Area;
  readonly columns: readonly string[];
}

export interface ListValidation {
  readonly area: Area;
  readonly choices: readonly string[];
}

export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly top: number; readonly bottom: number };
  readonly area?: Area;
  /** Zero-based rows that start a new page. */
  readonly breaks?: readonly number[];
  /** Excel's header and footer codes, e.g. `&LNavn&RSide &P af &N`. */
  readonly header?: string;
  readonly footer?: string;
}

/** One sheet as it shall look. A sheet of that name is updated in place, else it is added last. */
export interface SheetDrawing {
  readonly name: string;
  /** The names the sheet carries for itself, replacing those of the same name. */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly hidden: boolean }[];
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly Area[];
  /** Width in characters, by column from A. */
  readonly columnWidths: readonly number[];
  /** Height in points, for rows that cannot be left to the program. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly tables: readonly TableDrawing[];
  readonly validations: readonly ListValidation[];
  readonly print: PrintSetup;
  /** Rows and columns that stay in view. */
  readonly freeze?: Position;
  readonly tabColor?: string;
  /** What the user may have written on the sheet before and must find again. All else of the old sheet's cells goes. */
  readonly kept: readonly KeptCell[];
  /** The rows of the old sheet that are known again, and where they go. */
  readonly movedRows?: readonly { readonly from: number; readonly to: number }[];
}

/** One cell's new value, where nothing else on the sheet changes. */
export interface CellFix {
  readonly at: CellAddress;
  readonly value: CellValue | null;
}

/** A row to be added to an Excel table: as its last, or in its one row where that is blank. */
export interface AddedRow {
  /** The table's name. */
  readonly table: string;
  /** By column of the table, from its first. */
  readonly cells: readonly { readonly value: CellValue | null; readonly format?: string }[];
}

export interface WorkbookPatch {
  readonly sheets: readonly SheetDrawing[];
  readonly fixes: readonly CellFix[];
  readonly rows?: readonly AddedRow[];
}
