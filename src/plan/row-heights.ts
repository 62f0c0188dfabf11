import type { Area } from "../workbook/address";
import type { DrawnCell } from "../workbook/patch";

const lineHeight = 12;
/** Body text is smaller than the font that column widths are counted in. */
const charactersPerWidth = 1.3;

/**
 * Heights in points for the rows whose wrapped text takes more than one line, by row; not every program finds them
 * itself. Widths are in characters, as nearly as can be told without a font. A cell merged over several rows adds none.
 */
export function rowHeights(
  cells: readonly DrawnCell[],
  widths: readonly number[],
  merges: readonly Area[],
): Record<number, number> {
  const merged = new Map(merges.map((area) => [`${area.top}/${area.left}`, area]));
  const lines = new Map<number, number>();
  for (const { row, column, value, style } of cells) {
    if (typeof value !== "string" || style === "title" || style === "heading") continue;
    const area = merged.get(`${row}/${column}`);
    if (area !== undefined && area.bottom > area.top) continue;
    const width = widths.slice(column, (area?.right ?? column) + 1).reduce((sum, each) => sum + each, 0);
    lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(value, width * charactersPerWidth)));
  }
  const tall = [...lines].filter(([, count]) => count > 1);
  return Object.fromEntries(tall.map(([row, count]) => [row, count * lineHeight + 3]));
}

/** How many lines a text takes where words that do not fit move to the next line. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + linesOfParagraph(line, width), 0);
}

function linesOfParagraph(text: string, width: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    count += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(word.length / width) - 1);
    used = word.length % width;
  }
  return count;
}
