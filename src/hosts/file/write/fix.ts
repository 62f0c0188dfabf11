import { Failure } from "../../../messages/failure";
import { areaFromA1, contains, fromA1, type Position } from "../../../workbook/address";
import type { CellFix } from "../../../workbook/patch";
import { isSameName } from "../../../workbook/same-name";
import type { CellValue } from "../../../workbook/snapshot";
import { removeCalculationChain } from "../calculation-chain";
import { shiftFormula } from "../formula-shift";
import { readNumberFormats } from "../number-formats";
import type { Package } from "../package";
import { readWorkbookPart, relatedPart } from "../workbook-part";
import { editXml, withAttributes, withContent, withDefaultNamespace, type Edit } from "../xml/edit";
import { escapeXml } from "../xml/escape";
import { attributeOf, child, childrenOf, parseXml, type Element } from "../xml/tree";
import { cellXml, storedValue } from "./cell-xml";
import { renameTableColumn } from "./table-column";

/**
 * Gives single cells new values; each keeps its style, and nothing else on its sheet changes.
 * @throws Failure where a sheet is missing, an address is none, or a cell is part of an array formula.
 */
export function applyFixes(pack: Package, fixes: readonly CellFix[]): void {
  const workbook = readWorkbookPart(pack);
  const formats = readNumberFormats(pack, relatedPart(workbook, "styles"));
  for (const { at, value } of fixes) {
    const sheet = workbook.sheets.find((each) => each.hasCells && isSameName(each.name, at.sheet));
    const position = fromA1(at.cell);
    if (sheet === undefined || position === undefined) throw new Failure("cell-not-found", at);
    const text = pack.text(sheet.part);
    const xml = pack.reading(sheet.part, () => withDefaultNamespace(text));
    if (inArray(xml, position)) throw new Failure("cell-in-array", at);
    const fixed = pack.reading(sheet.part, () => {
      const store = (style: string | undefined) =>
        storedValue(value, formats[Number(style ?? 0)], workbook.date1904);
      return withCell(xml, position, at.sheet, store);
    });
    if (fixed.hadFormula) removeCalculationChain(pack, workbook);
    pack.put(sheet.part, fixed.xml);
    renameTableColumn(pack, sheet.part, position, value);
  }
}

function inArray(xml: string, { row, column }: Position): boolean {
  for (let at = xml.indexOf('t="array"'); at >= 0; at = xml.indexOf('t="array"', at + 1)) {
    const tag = xml.slice(xml.lastIndexOf("<", at), xml.indexOf(">", at));
    const area = areaFromA1(/\sref="([^"]{0,30})"/.exec(tag)?.[1] ?? "");
    if (area !== undefined && contains(area, row, column)) return true;
  }
  return false;
}

/**
 * The sheet with one cell's value changed.
 * @param store the value as the workbook stores it in a cell of that style.
 * @param styled the style the cell gets; absent where it keeps its own.
 */
export function withCell(
  xml: string,
  position: Position,
  sheet: string,
  store: (style: string | undefined) => CellValue | null,
  styled?: string,
): { xml: string; hadFormula: boolean } {
  const write = (own: string | undefined) => {
    const style = styled ?? own;
    return cellXml({ ...position, value: store(style), style }, sheet);
  };
  const data = child(parseXml(xml, new Set(["row"])), "sheetData");
  if (data === undefined) return { xml, hadFormula: false };
  const rows = numbered(data, "row", rowOf);
  const row = rows.find((each) => each.at === position.row);
  if (row === undefined) {
    const text = `<row r="${position.row + 1}">${write(undefined)}</row>`;
    return { xml: editXml(xml, [insertion(xml, data, rows, position.row, text)]), hadFormula: false };
  }
  const source = xml.slice(row.element.start, row.element.end);
  const root = parseXml(source);
  const cells = numbered(root, "c", columnOf);
  const cell = cells.find((each) => each.at === position.column);
  if (cell === undefined) {
    const text = write(attributeOf(root, "customFormat") === "1" ? attributeOf(root, "s") : undefined);
    const added = editXml(source, [insertion(source, root, cells, position.column, text)]);
    return { xml: replaceRow(xml, row.element, withoutSpans(added)), hadFormula: false };
  }
  const formula = child(cell.element, "f");
  const text = write(attributeOf(cell.element, "s"));
  const edited = editXml(source, [{ start: cell.element.start, end: cell.element.end, text }]);
  const own = formula === undefined ? xml : unshare(xml, formula, position);
  if (own === xml) return { xml: replaceRow(xml, row.element, edited), hadFormula: formula !== undefined };
  return { ...withCell(own, position, sheet, store, styled), hadFormula: true };
}

/** Children with their zero-based place; one without goes after the one before. */
function numbered(parent: Element, name: string, placeOf: (element: Element) => number) {
  let at = -1;
  return childrenOf(parent, name).map((element) => {
    const own = placeOf(element);
    at = Number.isNaN(own) ? at + 1 : own;
    return { at, element };
  });
}

function insertion(
  xml: string,
  parent: Element,
  siblings: readonly { readonly at: number; readonly element: Element }[],
  at: number,
  text: string,
): Edit {
  if (parent.innerStart === parent.end) return withContent(xml, parent, text);
  const before = siblings.filter((each) => each.at < at).at(-1);
  const place = before?.element.end ?? parent.innerStart;
  return { start: place, end: place, text };
}

function replaceRow(xml: string, { start, end }: Element, text: string): string {
  return editXml(xml, [{ start, end, text }]);
}

/** The hint which columns a row uses is optional, and may no longer hold. */
function withoutSpans(row: string): string {
  const end = row.indexOf(">") + 1;
  return withAttributes(row.slice(0, end), { spans: undefined }) + row.slice(end);
}

/** The sheet with the cells that share this cell's formula given their own, where the shared text stands here. */
function unshare(xml: string, formula: Element, master: Position): string {
  const index = attributeOf(formula, "si");
  const area = areaFromA1(attributeOf(formula, "ref") ?? "");
  if (attributeOf(formula, "t") !== "shared" || formula.text === "" || area === undefined) return xml;
  const edits: Edit[] = [];
  const data = child(parseXml(xml, new Set(["row"])), "sheetData");
  if (data === undefined) return xml;
  for (const { at: row, element } of numbered(data, "row", rowOf)) {
    if (row < area.top || row > area.bottom) continue;
    const root = parseXml(xml.slice(element.start, element.end));
    for (const { at: column, element: cell } of numbered(root, "c", columnOf)) {
      const own = child(cell, "f");
      if (own === undefined || attributeOf(own, "t") !== "shared" || attributeOf(own, "si") !== index)
        continue;
      const moved = shiftFormula(formula.text, row - master.row, column - master.column);
      const text = `<${own.tag}>${escapeXml(moved)}</${own.tag}>`;
      edits.push({ start: element.start + own.start, end: element.start + own.end, text });
    }
  }
  return editXml(xml, edits);
}

function rowOf(row: Element): number {
  return Number(attributeOf(row, "r")) - 1;
}

function columnOf(cell: Element): number {
  return fromA1(attributeOf(cell, "r") ?? "")?.column ?? NaN;
}
