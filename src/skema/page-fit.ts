import { looks } from "../workbook/look";
import { defaultHeight, textHeight } from "../workbook/row-height";
import type { SkemaRow } from "./rows";

/** An A4 page across, within the margins: points in height, pixels in width. */
const page = { height: 525, width: 1074 };
const pixels = { perCharacter: 7, padding: 5 };

/** About how many points of a sheet fit on a page that is as wide as its columns. */
export function pageHeight(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width * pixels.perCharacter + pixels.padding, 0);
  return page.height / Math.min(1, page.width / total);
}

/** About how high rows are, in points. */
export function heightOf(rows: readonly SkemaRow[], widths: readonly number[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(row, widths), 0);
}

function rowHeight({ height, cells }: SkemaRow, widths: readonly number[]): number {
  if (height !== undefined) return height;
  const heights = cells.map(({ column, span = 1, content, style }) => {
    const value = typeof content === "object" ? content.value : null;
    if (typeof value !== "string") return defaultHeight;
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    return textHeight(value, looks[style], width);
  });
  return Math.max(defaultHeight, ...heights);
}
