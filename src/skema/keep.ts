import { contains, toA1, type Area } from "../workbook/address";
import type { KeptCell } from "../workbook/patch";
import type { CellSnapshot } from "../workbook/snapshot";
import type { OldRow, OldSheet } from "./old-sheet";
import type { Placement } from "./place";
import { headerNames, type SkemaRow } from "./rows";
import { shiftFormula } from "./shift-formula";

/** A sheet as it was, and where its rows and columns go. */
export interface Move {
  readonly old: OldSheet;
  readonly rows: readonly SkemaRow[];
  readonly headers: readonly string[];
  /** The new key of each old row that was known again. */
  readonly moved: ReadonlyMap<number, string>;
  readonly placement: Placement;
}

/** The columns of an old row whose content is the skema's own. */
export function ownColumns(
  old: OldSheet,
  row: OldRow,
  drawn: SkemaRow | undefined,
  headers: readonly string[],
): Set<number> {
  if (row.columns !== undefined) return new Set(row.columns.values());
  const columns = (drawn?.cells ?? []).filter(
    ({ content }) => typeof content === "function" || content.value !== null,
  );
  return new Set([old.firstColumn, ...columns.map((cell) => oldColumn(old, cell.column, headers))]);
}

/** The cells of an old row that are the person's own. */
export function personalCells(
  old: OldSheet,
  row: OldRow,
  drawn: SkemaRow | undefined,
  headers: readonly string[],
): CellSnapshot[] {
  const own = ownColumns(old, row, drawn, headers);
  const cells = old.sheet.rows.find((each) => each.row === row.row)?.cells ?? [];
  return cells.filter((cell) => !own.has(cell.column));
}

/**
 * Every cell of the old sheet that is not the skema's own, with its new place: it goes with its row, and with its column
 * where that is one of the skema's; a column of the person's keeps its distance to the skema, and one between the
 * skema's columns goes to the right of all. Formulas follow the rows and columns they name.
 * @param taken areas that the new drawing has merged, and cells it has filled.
 */
export function keptCells(move: Move, merges: readonly Area[], filled: ReadonlySet<string>): KeptCell[] {
  const { old, rows, headers, moved, placement } = move;
  const columns = columnMap(old, headers);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const known = new Map(old.rows.map((row) => [row.row, row]));
  const rowMap = rowMapping(move);
  const shift = { row: rowMap, column: columns.of };
  const used = new Set<string>();
  const kept: KeptCell[] = [];
  for (const { row, cells } of old.sheet.rows) {
    const recognised = known.get(row);
    const key = moved.get(row);
    const own =
      recognised === undefined
        ? new Set<number>()
        : ownColumns(old, recognised, byKey.get(key ?? ""), headers);
    const target = placement.reserved.get(row) ?? (key === undefined ? undefined : placement.rowOf.get(key));
    if (target === undefined) continue;
    for (const cell of cells) {
      if (own.has(cell.column)) continue;
      let column = columns.of(cell.column);
      const isTaken = (at: number) =>
        filled.has(toA1(target, at)) || used.has(toA1(target, at)) || isCovered(merges, target, at);
      while (isTaken(column)) column = columns.next(column);
      used.add(toA1(target, column));
      kept.push({
        from: { row, column: cell.column },
        to: { row: target, column },
        ...(cell.formula !== undefined && { formula: shiftFormula(cell.formula, old.sheet.name, shift) }),
      });
    }
  }
  return kept;
}

function oldColumn(old: OldSheet, column: number, headers: readonly string[]): number {
  return old.grid.get(headerNames(headers)[column] ?? "") ?? column + old.firstColumn;
}

/** Old column → new column, and where to go on looking when that is taken. */
interface ColumnMap {
  readonly of: (column: number) => number;
  readonly next: (column: number) => number;
}

function columnMap(old: OldSheet, headers: readonly string[]): ColumnMap {
  const width = headers.length;
  const known = new Map<number, number>();
  const names = new Map(headerNames(headers).map((name, index) => [name, index]));
  for (const [text, column] of old.grid) {
    const index = names.get(text);
    if (index !== undefined) known.set(column, index);
  }
  const oldWidth = old.grid.size === 0 ? width + old.firstColumn : Math.max(...old.grid.values()) + 1;
  const personal = [...new Set(old.sheet.rows.flatMap((row) => row.cells.map((cell) => cell.column)))]
    .filter((column) => !known.has(column))
    .sort((a, b) => a - b);
  const beside = personal.filter((column) => column >= oldWidth);
  let free = Math.max(width, ...beside.map((column) => column - oldWidth + width + 1));
  for (const column of old.grid.size === 0 ? [] : personal.filter((each) => each < oldWidth)) {
    known.set(column, free);
    free += 1;
  }
  return {
    of: (column) => known.get(column) ?? (column >= oldWidth ? column - oldWidth + width : column),
    next: (column) => Math.max(column + 1, free),
  };
}

/** Old row → new row; a blank line goes with the row above it. */
function rowMapping({ old, moved, placement }: Move): (row: number) => number | undefined {
  const known = new Map(old.rows.map((row) => [row.row, moved.get(row.row)]));
  const last = old.rows.at(-1)?.row ?? -1;
  const exact = (row: number): number | undefined => {
    const key = known.get(row);
    return placement.reserved.get(row) ?? (key === undefined ? undefined : placement.rowOf.get(key));
  };
  return (row) => {
    const found = exact(row);
    if (found !== undefined || known.has(row)) return found;
    const from = Math.min(row, last);
    for (let above = from; above >= 0; above -= 1) {
      const place = exact(above);
      if (place !== undefined) return place + row - above;
    }
    return row;
  };
}

function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((area) => contains(area, row, column) && (area.top !== row || area.left !== column));
}
