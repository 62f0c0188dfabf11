import type { DrawnCell, SheetDrawing } from "../../../workbook/patch";
import { rowHeights } from "../../../workbook/row-height";
import { cellXml, storedValue } from "./cell-xml";
import type { StyleBook } from "./style-book";

/** What stands on the sheet beside the drawing: cells that are kept, and marks of whole rows, by their new place. */
export interface KeptContent {
  /** Cell elements by row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** The plain texts of those cells. */
  readonly texts: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Attributes of row elements, each with a space before it. */
  readonly rows: ReadonlyMap<number, string>;
}

/** The cells of a drawing as the `sheetData` element. */
export function sheetDataXml(
  drawing: SheetDrawing,
  styles: StyleBook,
  date1904: boolean,
  kept: KeptContent,
): string {
  const rows = new Map<number, Map<number, string>>();
  const rowOf = (row: number) => {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells);
    return cells;
  };
  for (const cell of [...mergedBlanks(drawing), ...drawing.cells]) {
    const style = styles.indexOf(cell.style, cell.format, cell.link !== undefined);
    const value = storedValue(cell.value, cell.format, date1904);
    rowOf(cell.row).set(cell.column, cellXml({ ...cell, value, style }, drawing.name));
  }
  for (const [row, cells] of kept.cells) for (const [column, xml] of cells) rowOf(row).set(column, xml);
  const heights = rowHeights(drawing, kept.texts);
  const given = Object.keys(drawing.rowHeights ?? {}).map(Number);
  for (const row of [...given, ...heights.keys(), ...kept.rows.keys()]) rowOf(row);
  const written = [...rows].sort(([a], [b]) => a - b);
  return `<sheetData>${written
    .map(([row, cells]) => {
      const marks = heightMarks(drawing.rowHeights?.[row], heights.get(row)) + (kept.rows.get(row) ?? "");
      const sorted = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row + 1}"${marks}>${sorted.join("")}</row>`;
    })
    .join("")}</sheetData>`;
}

/** A measured height stays the program's to change; a given one does not. */
function heightMarks(given: number | undefined, measured: number | undefined): string {
  if (given !== undefined) return ` ht="${given}" customHeight="1"`;
  return measured === undefined ? "" : ` ht="${measured}"`;
}

/** The hidden cells of merged areas, styled like their first one: their borders are the area's. */
function mergedBlanks({ merges, cells }: SheetDrawing): DrawnCell[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return merges.flatMap((area) => {
    const first = byPlace.get(`${area.top},${area.left}`);
    const blanks: DrawnCell[] = [];
    if (first === undefined) return blanks;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (row !== area.top || column !== area.left)
          blanks.push({ row, column, value: null, style: first.style });
      }
    }
    return blanks;
  });
}
