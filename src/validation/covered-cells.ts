import { contains, fromA1, type Area, type CellAddress } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";

/** Tells whether a cell is hidden under a merged cell that begins elsewhere. */
export function coveredCells(sheets: readonly SheetSnapshot[]): (cell: CellAddress) => boolean {
  const merges = new Map(sheets.map((sheet) => [sheet.name, mergesByRow(sheet)]));
  return ({ sheet, cell }) => isCovered(merges.get(sheet), cell);
}

type MergesByRow = ReadonlyMap<number, readonly Area[]>;

function mergesByRow(sheet: SheetSnapshot): MergesByRow {
  const byRow = new Map<number, Area[]>();
  const last = sheet.rows.at(-1)?.row ?? -1;
  for (const area of sheet.merges) {
    for (let row = area.top; row <= Math.min(area.bottom, last); row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), area]);
    }
  }
  return byRow;
}

function isCovered(merges: MergesByRow | undefined, cell: string): boolean {
  const position = fromA1(cell);
  if (position === undefined) return false;
  const { row, column } = position;
  return (merges?.get(row) ?? []).some(
    (area) => contains(area, row, column) && (area.top !== row || area.left !== column),
  );
}
