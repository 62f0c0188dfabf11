import { areaFromA1, areaToA1, type Area } from "../../../workbook/address";
import type { SheetDrawing } from "../../../workbook/patch";
import { opened, replaceChildren, withAttributes } from "../xml/edit";
import { attributeOf, child, childrenOf, type Element } from "../xml/tree";
import { keptContent } from "./kept-content";
import { areaOf, type Moves, type OldSheet } from "./old-sheet";
import { printChildren } from "./print-xml";
import { overlap } from "./reference";
import {
  columnElements,
  counted,
  linkElements,
  mergeXml,
  paneXml,
  validationXml,
  worksheetOrder,
} from "./sheet-children";
import { sheetDataXml } from "./sheet-data";
import type { StyleBook } from "./style-book";
import { tableArea } from "./table-xml";

/** A worksheet part with nothing on it, in the same namespaces as the workbook. */
export function blankSheet(strict: boolean): string {
  const uri = strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${uri}" xmlns:r="${relations}"><sheetData/></worksheet>`;
}

export interface SheetContext {
  readonly styles: StyleBook;
  readonly date1904: boolean;
  readonly moves: Moves;
  readonly strings: () => readonly string[];
  /** `tablePart` elements of the tables on the sheet. */
  readonly tableParts: readonly string[];
}

/** The worksheet as drawn: what is ours is written anew, all else of the old sheet stays. */
export function drawnSheetXml(old: OldSheet, drawing: SheetDrawing, context: SheetContext): string {
  const lastColumn = lastDrawnColumn(drawing);
  return replaceChildren(
    old.xml,
    worksheetOrder,
    {
      sheetPr: sheetProperties(old, drawing),
      dimension: "",
      sheetViews: sheetViews(old, drawing),
      sheetFormatPr: sheetFormat(old),
      cols: columns(old, drawing, lastColumn),
      sheetData: sheetDataXml(
        drawing,
        context.styles,
        context.date1904,
        keptContent(old, drawing, context.moves, context.strings),
      ),
      mergeCells: merges(old, drawing, context.moves, lastColumn),
      dataValidations: validations(old, drawing, lastColumn),
      hyperlinks: hyperlinks(old, drawing, context.moves, lastColumn),
      ...printChildren(drawing),
      tableParts: counted("tableParts", context.tableParts),
    },
    new Set(["sheetData"]),
  );
}

/** The last column that the drawing has anything to say about. */
export function lastDrawnColumn({ cells, merges, columnWidths, tables, validations }: SheetDrawing): number {
  let last = columnWidths.length - 1;
  for (const { column } of cells) last = Math.max(last, column);
  for (const area of [...merges, ...[...tables, ...validations].map((each) => each.area)]) {
    last = Math.max(last, area.right);
  }
  return last;
}

function opening(old: OldSheet, element: Element): string {
  return old.xml.slice(element.start, element.innerStart);
}

function rest(old: OldSheet, element: Element): string {
  return old.xml.slice(element.innerStart, element.end);
}

function sheetProperties(old: OldSheet, { tabColor }: SheetDrawing): string {
  const element = child(old.root, "sheetPr");
  const keep = (name: string) => {
    const found = child(element, name);
    return found ? old.xml.slice(found.start, found.end) : "";
  };
  const color =
    tabColor === undefined ? keep("tabColor") : `<tabColor rgb="FF${tabColor.replace(/^#/, "")}"/>`;
  const tag = element?.tag ?? "sheetPr";
  const start = element ? opened(opening(old, element)) : "<sheetPr>";
  return `${start}${color}${keep("outlinePr")}<pageSetUpPr fitToPage="1"/></${tag}>`;
}

function sheetViews(old: OldSheet, { freeze }: SheetDrawing): string {
  const list = child(old.root, "sheetViews");
  const [view, ...others] = childrenOf(list, "sheetView");
  const start = view ? opened(opening(old, view)) : '<sheetView showGridLines="0" workbookViewId="0">';
  // A view that was scrolled names its corner, which a frozen pane would hide.
  const first = `${withAttributes(start, { topLeftCell: undefined })}${paneXml(freeze)}</${view?.tag ?? "sheetView"}>`;
  const further = others.map((each) => old.xml.slice(each.start, each.end)).join("");
  return `<sheetViews>${first}${further}</sheetViews>`;
}

function sheetFormat(old: OldSheet): string {
  const element = child(old.root, "sheetFormatPr");
  return element ? old.xml.slice(element.start, element.end) : '<sheetFormatPr defaultRowHeight="15"/>';
}

/** Our columns, then the user's to the right of them. */
function columns(old: OldSheet, drawing: SheetDrawing, lastColumn: number): string {
  const theirs = childrenOf(child(old.root, "cols"), "col").flatMap((element) => {
    const first = Math.max(Number(attributeOf(element, "min")), lastColumn + 2);
    if (first > Number(attributeOf(element, "max"))) return [];
    return [withAttributes(opening(old, element), { min: String(first) }) + rest(old, element)];
  });
  const items = [...columnElements(drawing.columnWidths), ...theirs];
  return items.length === 0 ? "" : `<cols>${items.join("")}</cols>`;
}

/** Our merged areas, and the user's where their first cell is kept or they stand to the right of ours. */
function merges(old: OldSheet, drawing: SheetDrawing, moves: Moves, lastColumn: number): string {
  const areas: Area[] = [...drawing.merges];
  const taken = [...drawing.merges, ...drawing.tables.map(tableArea)];
  for (const element of childrenOf(child(old.root, "mergeCells"), "mergeCell")) {
    const area = areaOf(element, "ref");
    if (area === undefined || !(moves.keeps(area.top, area.left) || area.left > lastColumn)) continue;
    const moved = moves.area(area);
    if ([...taken, ...areas].some((other) => overlap(other, moved))) continue;
    areas.push(moved);
  }
  return counted("mergeCells", areas.map(mergeXml));
}

/** Our drop-down lists, and the user's validations that touch none of our columns. */
function validations(old: OldSheet, drawing: SheetDrawing, lastColumn: number): string {
  const theirs = childrenOf(child(old.root, "dataValidations"), "dataValidation").filter((element) =>
    (attributeOf(element, "sqref") ?? "")
      .split(/\s+/)
      .every((reference) => (areaFromA1(reference)?.left ?? 0) > lastColumn),
  );
  return counted("dataValidations", [
    ...drawing.validations.map((each) => validationXml(each, drawing.name)),
    ...theirs.map((element) => old.xml.slice(element.start, element.end)),
  ]);
}

function hyperlinks(old: OldSheet, drawing: SheetDrawing, moves: Moves, lastColumn: number): string {
  const theirs = childrenOf(child(old.root, "hyperlinks"), "hyperlink").flatMap((element) => {
    const area = areaOf(element, "ref");
    if (area === undefined || !(moves.keeps(area.top, area.left) || area.left > lastColumn)) return [];
    return [withAttributes(opening(old, element), { ref: areaToA1(moves.area(area)) }) + rest(old, element)];
  });
  const items = [...linkElements(drawing), ...theirs];
  return items.length === 0 ? "" : `<hyperlinks>${items.join("")}</hyperlinks>`;
}
