import { Grid, textOf } from "../../../plan/grid";
import { grouped } from "../../../plan/grouped";
import { fold, squeeze } from "../../../plan/text";
import { areaToA1, contains, toA1, type Area, type CellAddress } from "../../../workbook/address";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { readSheets, type ReadSheet } from "./read-areas";

/** A value of its own in a cell that a merged cell covers: nobody sees it, but it is read. */
export const rule: Rule<"value-under-merge"> = {
  id: "value-under-merge",
  *check(context) {
    for (const read of readSheets(context)) {
      if (read.sheet.merges.length === 0) continue;
      for (const [merge, covered] of coveredIn(read)) yield* observation(read.sheet.name, merge, covered);
    }
  },
};

interface Covered {
  readonly at: CellAddress;
  readonly text: string;
  /** What the merged cell shows. */
  readonly shown: string;
}

function coveredIn({ sheet, areas }: ReadSheet): Map<Area, Covered[]> {
  const grid = new Grid(sheet);
  const found: (Covered & { merge: Area })[] = [];
  for (const { row, cells } of sheet.rows) {
    const here = areas.filter(({ area }) => row >= area.top && row <= area.bottom);
    for (const cell of cells) {
      if (!here.some(({ area }) => contains(area, row, cell.column))) continue;
      const merge = grid.merge(row, cell.column);
      if (merge === undefined || (merge.top === row && merge.left === cell.column)) continue;
      const [text, shown] = [textOf(cell), grid.text(merge.top, merge.left)];
      if (squeeze(text) === "" || fold(text) === fold(shown)) continue;
      found.push({ merge, at: grid.address(row, cell.column), text, shown });
    }
  }
  return grouped(found, ({ merge }) => merge);
}

function* observation(
  sheet: string,
  merge: Area,
  [first, ...others]: readonly Covered[],
): Iterable<Observation<"value-under-merge">> {
  if (first === undefined) return;
  const { at, text, shown } = first;
  const range = areaToA1(merge);
  yield {
    severity: "warning",
    at,
    params: { range, cell: at.cell, text, shown, ...(others.length > 0 ? { more: others.length } : {}) },
    subject: subjectOf(sheet, range, text),
    related: [{ sheet, cell: toA1(merge.top, merge.left) }, ...others.map((each) => each.at)],
  };
}
