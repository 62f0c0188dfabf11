import type { Area, Position } from "../../../workbook/address";
import type { ListValidation } from "../../../workbook/patch";
import type { NameSnapshot } from "../../../workbook/snapshot";
import type { Entry } from "./entry";
import type { LookState } from "./look-state";
import type { PageState } from "./page-state";
import type { CellState, SheetState } from "./sheet-state";

/** A cell as it shall be; a property that is missing stays as it is. */
export interface TargetCell extends Position {
  readonly entry?: Entry;
  readonly format?: string;
  readonly look?: Partial<LookState>;
  /** Empty for none. */
  readonly link?: string;
}

/** A sheet as it shall be. What it does not name stays as it is. */
export interface SheetTarget {
  readonly cells: readonly TargetCell[];
  readonly merges: readonly Area[];
  /** In points, by row; a row that says `standard` has the height of a plain row. */
  readonly rowHeights: ReadonlyMap<number, number | "standard">;
  readonly columnWidths: readonly number[];
  readonly page: PageState;
  readonly freeze: Position | undefined;
  readonly tabColor: string | undefined;
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly NamedArea[];
  readonly validations: readonly ListValidation[];
}

/** A table's place. */
export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** A cell as far as it is known. */
export interface SeenCell extends Partial<Omit<CellState, "look">> {
  readonly look?: Partial<LookState>;
}

/** What is known of a sheet that is about to change; a cell whose state is not known is written whole. */
export interface SheetView {
  readonly cell: (row: number, column: number) => SeenCell | undefined;
  readonly merges: readonly Area[];
  readonly rowHeight: (row: number) => number | undefined;
  readonly columnWidths: readonly number[];
  readonly standardHeight: number;
  readonly page: PageState | undefined;
  readonly freeze: Position | undefined;
  readonly tabColor: string;
  readonly names: readonly NameSnapshot[];
  readonly tables: readonly NamedArea[];
  /** Whether all of the sheet is new. */
  readonly isNew: boolean;
}

/** A state as something to return to. */
export function targetOfState(state: SheetState): SheetTarget {
  return {
    cells: state.cells.flatMap((cells, row) => cells.map((cell, column) => ({ row, column, ...cell }))),
    merges: state.merges,
    rowHeights: new Map(state.rowHeights.entries()),
    columnWidths: state.columnWidths,
    page: state.page,
    freeze: state.freeze,
    tabColor: state.tabColor,
    names: state.names,
    tables: state.tables,
    validations: [],
  };
}

/** A state as it is seen. */
export function viewOfState(state: SheetState): SheetView {
  return {
    cell: (row, column) => state.cells[row]?.[column],
    merges: state.merges,
    rowHeight: (row) => state.rowHeights[row],
    columnWidths: state.columnWidths,
    standardHeight: state.standardHeight,
    page: state.page,
    freeze: state.freeze,
    tabColor: state.tabColor,
    names: state.names,
    tables: state.tables,
    isNew: false,
  };
}
