import { contains, type Area } from "../../workbook/address";
import { looks, type Look } from "../../workbook/look";
import type { RowSnapshot } from "../../workbook/snapshot";
import { linesOf } from "../../workbook/text-width";
import { shownText } from "./cell-text";

/** Pixels per character of the width that texts are measured in. */
const pixelsPerCharacter = 7;
/** A character of the screen's font, wide enough for those that are put in the place of a missing one. */
const pixelsPerLetter = 7.6;
const narrowest = 56;
const widest = 240;
const blankWidth = 72;
/** Rows that decide how wide a column is: enough for any plan, few enough for a sheet of a hundred thousand. */
const measuredRows = 500;
const sidePadding = 18;

/** Widths in pixels of columns that hold the rows; a text over several columns widens none. */
export function fittingWidths(
  own: readonly RowSnapshot[],
  merges: readonly Area[],
  columns: number,
): number[] {
  const widths = Array.from({ length: columns }, () => 0);
  for (const { row, cells } of own.slice(0, measuredRows)) {
    for (const cell of cells) {
      const spans = merges.some((area) => area.left < area.right && contains(area, row, cell.column));
      if (spans) continue;
      const longest = Math.max(
        ...shownText(cell)
          .split("\n", 20)
          .map((line) => line.length),
      );
      const width = Math.ceil(longest * pixelsPerLetter) + sidePadding;
      widths[cell.column] = Math.max(widths[cell.column] ?? 0, Math.min(width, widest));
    }
  }
  return widths.map((width) => (width === 0 ? blankWidth : Math.max(width, narrowest)));
}

/** The look that plain cells are measured by: the screen's font is wider than Calibri. */
const plainLook: Look = { ...looks.text, size: 11 };
export const lineHeight = 18;
const rowPadding = 8;
const mostLines = 4;
/** No line of a text that is longer than this can change the height of a row. */
const measuredText = 600;

/** Heights in pixels of rows whose text is broken at the columns' widths. */
export function fittingHeights(
  own: readonly RowSnapshot[],
  merges: readonly Area[],
  rows: number,
  widths: readonly number[],
): number[] {
  const heights = Array.from({ length: rows }, () => lineHeight + rowPadding);
  for (const { row, cells } of own) {
    let most = 1;
    for (const { column, value } of cells) {
      if (typeof value !== "string") continue;
      const width = widths[column] ?? blankWidth;
      const single = value.length * pixelsPerLetter + sidePadding <= width && !value.includes("\n");
      if (single || most === mostLines) continue;
      const area = merges.find((each) => contains(each, row, column));
      if (area !== undefined && area.top < area.bottom) continue;
      most = Math.max(most, linesOf(value.slice(0, measuredText), plainLook, roomOf(area, widths, width)));
      if (most > mostLines) most = mostLines;
    }
    heights[row] = most * lineHeight + rowPadding;
  }
  return heights;
}

/** The width that a text may take, in characters. */
function roomOf(area: Area | undefined, widths: readonly number[], own: number): number {
  const width =
    area === undefined ? own : widths.slice(area.left, area.right + 1).reduce((sum, each) => sum + each, 0);
  return (width - sidePadding / 2) / pixelsPerCharacter;
}
