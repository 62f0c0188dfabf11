import { areaToA1, toA1, type Position } from "../../../workbook/address";
import type { KeptCell, SheetDrawing } from "../../../workbook/patch";
import { editXml, withAttributes } from "../xml/edit";
import { escapeXml } from "../xml/escape";
import { attributeOf, child, parseXml } from "../xml/tree";
import { richText } from "../comments-reader";
import { areaOf, place, oldFormula, type Moves, type OldCell, type OldSheet } from "./old-sheet";
import type { KeptContent } from "./sheet-data";

const rowMarks = ["hidden", "outlineLevel", "collapsed"];

/**
 * The cells of the old sheet that are kept, each with its style and value, and the marks of its rows. A cell that
 * holds nothing does not keep the drawing from filling its place.
 */
export function keptContent(
  old: OldSheet,
  { kept, cells: drawn }: SheetDrawing,
  moves: Moves,
  strings: () => readonly string[],
): KeptContent {
  const cells = new Map<number, Map<number, string>>();
  const texts = new Map<number, Map<number, string>>();
  const put = (map: Map<number, Map<number, string>>, { row, column }: Position, text: string) => {
    map.set(row, (map.get(row) ?? new Map<number, string>()).set(column, text));
  };
  const filled = new Set(
    drawn.filter(({ value }) => value !== null).map(({ row, column }) => place(row, column)),
  );
  for (const each of kept) {
    const cell = old.cells.get(place(each.from.row, each.from.column));
    if (cell === undefined) continue;
    if (filled.has(place(each.to.row, each.to.column)) && parseXml(cell.source).children.length === 0)
      continue;
    put(cells, each.to, movedCell(old, cell, each, moves));
    put(texts, each.to, textOf(cell, strings));
  }
  return { cells, texts, rows: movedRows(old, moves) };
}

function textOf(cell: OldCell, strings: () => readonly string[]): string {
  const root = parseXml(cell.source);
  const value = child(root, "v")?.text ?? "";
  if (attributeOf(root, "t") === "s") return strings()[Number(value)] ?? "";
  return attributeOf(root, "t") === "str" ? value : richText(child(root, "is"));
}

function movedCell(old: OldSheet, cell: OldCell, { to, formula }: KeptCell, moves: Moves): string {
  const root = parseXml(cell.source);
  const address = toA1(to.row, to.column);
  const opening = cell.source.slice(0, root.innerStart);
  const edits = [{ start: 0, end: root.innerStart, text: withAttributes(opening, { r: address }) }];
  const written = child(root, "f");
  const moved = formula ?? (written && oldFormula(old, cell));
  if (written !== undefined && moved !== undefined) {
    const area = attributeOf(written, "t") === "array" ? areaOf(written, "ref") : undefined;
    const array = area === undefined ? "" : ` t="array" ref="${areaToA1(moves.area(area))}"`;
    const text = `<${written.tag}${array}>${escapeXml(moved)}</${written.tag}>`;
    edits.push({ start: written.start, end: written.end, text });
  }
  return editXml(cell.source, edits);
}

function movedRows(old: OldSheet, moves: Moves): Map<number, string> {
  const rows = new Map<number, string>();
  for (const { row, element } of old.rows) {
    const to = moves.row(row);
    const marks = rowMarks.flatMap((name) => {
      const value = attributeOf(element, name);
      return value === undefined ? [] : [` ${name}="${escapeXml(value)}"`];
    });
    if (to !== undefined && marks.length > 0) rows.set(to, marks.join(""));
  }
  return rows;
}
