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

/** Changes the look of every cell of a range, by what it looked like before. */
export function changeLooks(
  { sheet, area }: RangeTarget,
  change: (look: CellLook) => Partial<CellLook>,
): void {
  mustAllow(sheet, "allowFormatCells");
  mustBeBounded(area);
  const changed = new Map<CellLook, CellLook>();
  for (const [row, column] of positions(area)) {
    const cell = sheet.cell(row, column);
    const look = changed.get(cell.look) ?? interned({ ...cell.look, ...change(cell.look) });
    changed.set(cell.look, look);
    sheet.put(row, column, { ...cell, look });
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
