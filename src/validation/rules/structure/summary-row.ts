import { letters } from "../../../plan/text";
import type { CellSnapshot } from "../../../workbook/snapshot";

const summary =
  /^(?:ialt|total|sum|samlet|gennemsnit|gns|snit|median|forskel|difference|ændring|udvikling|kontrol|tjek|afvigelse)/;

/** Whether a row below a table sums it up or calculates with it: by its name, or since its numbers are formulas. */
export function isSummary(name: string, cells: readonly CellSnapshot[], mayBeTotal = false): boolean {
  if (!mayBeTotal && summary.test(letters(name))) return true;
  const numbers = cells.filter(({ value }) => typeof value === "number");
  return numbers.length > 0 && numbers.every(({ formula }) => formula !== undefined);
}
