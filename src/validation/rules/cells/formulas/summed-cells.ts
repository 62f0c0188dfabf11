import { toA1, type Area } from "../../../../workbook/address";
import type { WorkbookSnapshot } from "../../../../workbook/snapshot";
import type { FigureCell } from "../figure-tables";
import { referenceReader } from "../../../formulas/references";

/** Whether a formula adds up, counts or averages a range with the cell in it. */
export type SummedCells = (cell: FigureCell) => boolean;

/** Functions that pass over texts in a range; a snapshot's formulas are in English. */
const functions = /(?:SUM|AVERAGE|SUBTOTAL|AGGREGATE|SUMPRODUCT|MIN|MAX|MEDIAN|COUNT|SUMIFS?)\(/i;
/** Wider ranges are whole sheets, not sums of a table. */
const widest = 100;

/** Finds the ranges that the workbook's formulas add up. */
export function summedCells(snapshot: WorkbookSnapshot): SummedCells {
  const ranges = new Map<string, Area[]>();
  const read = referenceReader(snapshot);
  for (const { name, rows } of snapshot.sheets) {
    for (const { row, cells } of rows) {
      for (const { column, formula } of cells) {
        if (formula === undefined || !functions.test(formula)) continue;
        for (const { sheet, area } of read(formula, { sheet: name, cell: toA1(row, column) })) {
          addColumns(ranges, sheet, area);
        }
      }
    }
  }
  return ({ at, row, column }) =>
    (ranges.get(`${column}!${at.sheet}`) ?? []).some(({ top, bottom }) => row >= top && row <= bottom);
}

function addColumns(ranges: Map<string, Area[]>, sheet: string, area: Area): void {
  if (area.top === area.bottom && area.left === area.right) return;
  for (let column = area.left; column <= Math.min(area.right, area.left + widest); column += 1) {
    const key = `${column}!${sheet}`;
    const known = ranges.get(key);
    if (known === undefined) ranges.set(key, [area]);
    else known.push(area);
  }
}
