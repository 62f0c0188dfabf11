import type { Area } from "../../../src/workbook/address";
import { accessDenied, ExcelError } from "../wire/error";
import { encloses, isEntireColumns, isEntireRows, overlaps } from "./area";
import type { RangeTarget } from "./range-target";
import type { Sheet } from "./sheet";

/** @throws ExcelError AccessDenied where the sheet is protected and the option does not allow it */
export function mustAllow(sheet: Sheet, option: string): void {
  if (sheet.protection !== undefined && sheet.protection.options[option] !== true)
    throw accessDenied(`the sheet ${sheet.name} is protected`);
}

/** @throws ExcelError AccessDenied where the sheet is protected and a cell of the range is locked */
export function mustBeUnlocked({ sheet, area }: RangeTarget): void {
  if (sheet.protection === undefined) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.cell(row, column).look.locked) throw accessDenied(`the sheet ${sheet.name} is protected`);
    }
  }
}

/** @throws ExcelError MergedRangeConflict where the area cuts through merged cells */
export function mustNotCutMerges(sheet: Sheet, area: Area): void {
  if (sheet.merges.some((merge) => overlaps(merge, area) && !encloses(area, merge)))
    throw new ExcelError("MergedRangeConflict", "the range cuts through merged cells");
}

/** @throws ExcelError AccessDenied where the sheet is protected and allows no rows or columns to come or go */
export function mustAllowShift(
  sheet: Sheet,
  axis: "rows" | "columns",
  area: Area,
  kind: "Insert" | "Delete",
): void {
  const isEntire = axis === "rows" ? isEntireRows(area) : isEntireColumns(area);
  mustAllow(sheet, isEntire ? `allow${kind}${axis === "rows" ? "Rows" : "Columns"}` : "none");
}
