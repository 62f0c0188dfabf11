import type { Area } from "./address";
import type { SheetDrawing } from "./patch";
import { looks, type Look } from "./look";
import { linesOf } from "./text-width";

/** The height of a row that says nothing of it, in points. */
export const defaultHeight = 15;
/** The width of a column that says nothing of it, in characters. */
const defaultWidth = 8.43;
/** A pixel in points. */
const pixel = 0.75;
/** Above and below a text, in points: as much as a line of body text has in a row of the default height. */
const air = 3;
/** Excel allows no more. */
const greatestHeight = 409;

interface Text {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly look: Look;
}

/**
 * Heights in points of the rows whose wrapped text needs more than one line. Programs do not measure rows again when
 * they open a file (LibreOffice), nor ever those with merged cells (Excel), so that text would be cut off.
 * @param keptTexts what the user wrote, by row and column; its font is taken to be that of `words`.
 */
export function rowHeights(
  drawing: SheetDrawing,
  keptTexts: ReadonlyMap<number, ReadonlyMap<number, string>>,
): Map<number, number> {
  const heights = new Map<number, number>();
  const heightOf = (row: number) => drawing.rowHeights?.[row] ?? heights.get(row) ?? defaultHeight;
  const merged = new Map(drawing.merges.map((area) => [`${area.top},${area.left}`, area]));
  const tall: { area: Area; height: number }[] = [];
  for (const { row, column, text, look } of textsOf(drawing, keptTexts)) {
    const area = merged.get(`${row},${column}`) ?? { top: row, bottom: row, left: column, right: column };
    const height = textHeight(text, look, widthOf(drawing, area));
    if (area.top < area.bottom) tall.push({ area, height });
    else if (height > heightOf(row)) heights.set(row, height);
  }
  for (const { area, height } of tall) {
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
    const missing = height - rows.reduce((sum, row) => sum + heightOf(row), 0);
    if (missing <= 0) continue;
    const share = Math.ceil(missing / rows.length / pixel) * pixel;
    for (const row of rows) heights.set(row, heightOf(row) + share);
  }
  for (const [row, height] of heights) heights.set(row, Math.min(height, greatestHeight));
  return heights;
}

function* textsOf(
  drawing: SheetDrawing,
  keptTexts: ReadonlyMap<number, ReadonlyMap<number, string>>,
): Generator<Text> {
  for (const { row, column, value, style } of drawing.cells) {
    const text = keptTexts.get(row)?.has(column) ? "" : value;
    yield { row, column, text: typeof text === "string" ? text : "", look: looks[style] };
  }
  for (const [row, texts] of keptTexts) {
    for (const [column, text] of texts) yield { row, column, text, look: looks.words };
  }
}

function widthOf(drawing: SheetDrawing, area: Area): number {
  let width = 0;
  for (let column = area.left; column <= area.right; column++) {
    width += drawing.columnWidths[column] ?? defaultWidth;
  }
  return width;
}

/** The points a text needs in height, wrapped to a width in characters where its look wraps, and a little air. */
export function textHeight(text: string, look: Look, width: number): number {
  return lineHeight(look.size) * (look.wrap ? linesOf(text, look, width) : 1) + air;
}

/** What Excel gives a line of Calibri: 1.22 times its size and a point between, in whole pixels. */
function lineHeight(size: number): number {
  return Math.ceil((size * 1.22 + 1) / pixel) * pixel;
}
