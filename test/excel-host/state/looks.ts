import type { Json } from "../wire/messages";
import { columnCount, intersection, rowCount } from "./area";
import { plainLook, type CellLook } from "./look";
import { mustAllow } from "./protection";
import { mustBeBounded, positions } from "./range-content";
import type { RangeTarget } from "./range-target";

/** Looks that are alike are one object, so that a plain cell is known by it and a workbook stays small. */
const known = new Map([[JSON.stringify(plainLook), plainLook]]);

/** The one object for looks like this. */
export function interned(look: CellLook): CellLook {
  const key = JSON.stringify(look);
  const same = known.get(key);
  if (same !== undefined) return same;
  known.set(key, look);
  return look;
}

/** Changes the look of every cell of a range. */
export function changeLooks(range: RangeTarget, change: Partial<CellLook>): void {
  changeEachLook(range, () => change);
}

/** The same, with a change that depends on the cell's place. */
export function changeEachLook(
  { sheet, area }: RangeTarget,
  changeAt: (row: number, column: number) => Partial<CellLook>,
): void {
  mustAllow(sheet, "allowFormatCells");
  mustBeBounded(area);
  for (const [row, column] of positions(area)) {
    const cell = sheet.cell(row, column);
    sheet.put(row, column, { ...cell, look: interned({ ...cell.look, ...changeAt(row, column) }) });
  }
}

/** What all cells of a range have alike; null where they differ, as the API answers. */
export function commonLook(range: RangeTarget, pick: (look: CellLook) => Json): Json {
  const { sheet, area } = range;
  const used = sheet.bounds(() => true);
  const part = used === undefined ? undefined : intersection(used, area);
  const values = new Set<Json>();
  let seen = 0;
  if (part !== undefined) {
    for (const [row, column] of positions(part)) {
      values.add(pick(sheet.cell(row, column).look));
      seen++;
    }
  }
  if (seen < rowCount(area) * columnCount(area)) values.add(pick(plainLook));
  const [first = null] = values;
  return values.size === 1 ? first : null;
}
