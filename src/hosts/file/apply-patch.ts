import type { SheetDrawing, WorkbookPatch } from "../../workbook/patch";
import { isSameName } from "../../workbook/same-name";
import { removeCalculationChain } from "./calculation-chain";
import { addContentType, contentTypes } from "./content-types";
import { blankSheetXml } from "./empty-workbook";
import type { Package } from "./package";
import { addRelationship } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { readWorkbookPart, relatedPart, type SheetEntry, type WorkbookPart } from "./workbook-part";
import { addRows } from "./write/added-row";
import { applyFixes } from "./write/fix";
import { checkSheetNames } from "./write/sheet-names";
import { drawSheet, type DrawingContext } from "./write/draw-sheet";
import { printNames } from "./write/print-xml";
import { blankSheet } from "./write/sheet-xml";
import { blankStyles, StyleBook } from "./write/style-book";
import { TableBook } from "./write/table-xml";
import { withFullCalculation, withNames, withSheets, type OwnName } from "./write/workbook-xml";
import { withoutTitles } from "./write/application-properties";

/** Writes a patch into the package. @throws Failure where that is not possible; the package is then half done. */
export function applyPatch(pack: Package, patch: WorkbookPatch): void {
  if (patch.sheets.length > 0) applyDrawings(pack, patch);
  if (patch.fixes.length > 0) applyFixes(pack, patch.fixes);
  const rows = patch.rows ?? [];
  if (rows.length > 0) addRows(pack, rows);
  if (patch.sheets.length === 0 && patch.fixes.length === 0 && rows.length === 0) return;
  const { part } = readWorkbookPart(pack);
  pack.put(part, withFullCalculation(pack.text(part)));
}

function applyDrawings(pack: Package, patch: WorkbookPatch): void {
  checkSheetNames(readWorkbookPart(pack), patch);
  const workbook = placeSheets(pack, patch.sheets);
  const stylesPart = relatedPart(workbook, "styles") ?? addStyles(pack, workbook);
  const context: DrawingContext = {
    pack,
    styles: readStyles(pack, stylesPart),
    tables: new TableBook(pack, workbook),
    date1904: workbook.date1904,
    strings: () => readSharedStrings(pack, relatedPart(workbook, "sharedStrings")),
  };
  const names: OwnName[] = [];
  const replaced = new Set<string>();
  for (const drawing of patch.sheets) {
    const sheet = findSheet(workbook, drawing.name);
    if (sheet === undefined) continue;
    drawSheet(context, sheet.part, drawing);
    for (const name of [
      "_xlnm.Print_Area",
      "_xlnm.Print_Titles",
      ...drawing.names.map((each) => each.name),
    ]) {
      replaced.add(`${sheet.index}|${name.toLowerCase()}`);
    }
    names.push(
      ...[...drawing.names, ...printNames(drawing)].map((name) => ({ ...name, sheetIndex: sheet.index })),
    );
  }
  pack.put(stylesPart, context.styles.toXml());
  pack.put(workbook.part, withNames(pack.text(workbook.part), names, replaced));
  removeCalculationChain(pack, workbook);
  withoutTitles(pack);
}

function findSheet(workbook: WorkbookPart, name: string): SheetEntry | undefined {
  return workbook.sheets.find((sheet) => isSameName(sheet.name, name));
}

/** Adds a blank sheet, last, for each drawing that has none; an empty workbook's one blank sheet is taken first. */
function placeSheets(pack: Package, drawings: readonly SheetDrawing[]): WorkbookPart {
  const workbook = readWorkbookPart(pack);
  const missing = drawings.filter(({ name }) => findSheet(workbook, name) === undefined);
  const [only, ...others] = workbook.sheets;
  const isBlank = only !== undefined && others.length === 0 && pack.text(only.part) === blankSheetXml;
  const rename = isBlank && missing.length === drawings.length ? missing.shift() : undefined;
  const strict = pack.text(workbook.part).includes("http://purl.oclc.org/ooxml/spreadsheetml");
  let sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId));
  const added = missing.map(({ name }) => {
    const part = freeSheetPart(pack);
    pack.put(part, blankSheet(strict));
    addContentType(pack, part, contentTypes.worksheet);
    return { name, sheetId: ++sheetId, relation: addRelationship(pack, workbook.part, "worksheet", part) };
  });
  const xml = pack.text(workbook.part);
  pack.put(workbook.part, withSheets(xml, added, rename && { index: 0, name: rename.name }));
  return readWorkbookPart(pack);
}

function freeSheetPart(pack: Package): string {
  let number = 1;
  while (pack.has(`xl/worksheets/sheet${number}.xml`)) number++;
  return `xl/worksheets/sheet${number}.xml`;
}

function readStyles(pack: Package, part: string): StyleBook {
  const xml = pack.text(part);
  return pack.reading(part, () => new StyleBook(xml));
}

function addStyles(pack: Package, workbook: WorkbookPart): string {
  const part = "xl/styles.xml";
  pack.put(part, blankStyles);
  addContentType(pack, part, contentTypes.styles);
  addRelationship(pack, workbook.part, "styles", part);
  return part;
}
