import { contains, type Area } from "../../../src/workbook/address";
import { invalidOperation } from "../wire/error";
import { encloses, overlaps } from "./area";
import { mustAllow, mustNotCutMerges } from "./protection";
import { positions } from "./range-content";
import type { RangeTarget } from "./range-target";

/** Merges a range into one cell, or each of its rows (`across`); all but the first cell's content is lost. */
export function merge({ sheet, area }: RangeTarget, across: boolean): void {
  mustAllow(sheet, "none");
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw invalidOperation("cells of a table cannot be merged");
  mustNotCutMerges(sheet, area);
  const rows = Array.from(
    { length: across ? area.bottom - area.top + 1 : 0 },
    (_, index) => area.top + index,
  );
  const merged: Area[] = across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
  sheet.merges = sheet.merges.filter((each) => !encloses(area, each));
  for (const each of merged) {
    if (each.top === each.bottom && each.left === each.right) continue;
    sheet.merges.push(each);
    for (const [row, column] of positions(each)) {
      if (row === each.top && column === each.left) continue;
      const { numberFormat, look } = sheet.cell(row, column);
      sheet.put(row, column, { value: null, numberFormat, look });
    }
  }
}

/** Splits all merged cells that touch the range. */
export function unmerge({ sheet, area }: RangeTarget): void {
  mustAllow(sheet, "none");
  sheet.merges = sheet.merges.filter((each) => !overlaps(each, area));
}

/** The merged areas whose first cell lies in a range: Excel tells of no others. */
export function mergesIn({ sheet, area }: RangeTarget): Area[] {
  return sheet.merges.filter((each) => contains(area, each.top, each.left));
}
