import { Failure } from "../../../messages/failure";
import { areaToA1, quoteSheet, toA1, type Area, type Position } from "../../../workbook/address";
import { longestList } from "../../../workbook/limits";
import type { ListValidation, SheetDrawing } from "../../../workbook/patch";
import { encodeText, escapeXml } from "../xml/escape";

/** The children of a worksheet, in the order its schema demands. */
export const worksheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "drawingHF",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** A list element with its count, or nothing where it has no items. */
export function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

export function mergeXml(area: Area): string {
  return `<mergeCell ref="${areaToA1(area)}"/>`;
}

/**
 * A drop-down list; another value gives a warning, not a refusal.
 * @throws Failure where the choices do not fit in the file format: at most 255 characters, no comma within one.
 */
export function validationXml({ area, choices }: ListValidation, sheet: string): string {
  const list = choices.join(",");
  if (list.length > longestList || choices.some((choice) => choice.includes(","))) {
    throw new Failure("choices-not-writable", { sheet, cell: areaToA1(area), most: longestList });
  }
  const settings = `type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1"`;
  const formula = `"${list.replaceAll('"', '""')}"`;
  return `<dataValidation ${settings} sqref="${areaToA1(area)}"><formula1>${encodeText(formula)}</formula1></dataValidation>`;
}

/** The links to places in the workbook. */
export function linkElements(drawing: SheetDrawing): string[] {
  return drawing.cells.flatMap(({ row, column, link }) => {
    if (link === undefined) return [];
    const location = escapeXml(`${quoteSheet(link.sheet)}!${link.cell}`);
    return [`<hyperlink ref="${toA1(row, column)}" location="${location}"/>`];
  });
}

/** Column elements for widths in characters; Excel adds 5 of its 7 pixels per character as padding. */
export function columnElements(widths: readonly number[]): string[] {
  return widths.map((width, index) => {
    const stored = Math.floor(((width * 7 + 5) / 7) * 256) / 256;
    return `<col min="${index + 1}" max="${index + 1}" width="${stored}" customWidth="1"/>`;
  });
}

/** The pane that keeps rows and columns in view, with the selection in the part that scrolls. */
export function paneXml(freeze: Position | undefined): string {
  if (freeze === undefined || (freeze.row === 0 && freeze.column === 0)) return "";
  const x = freeze.column > 0 ? ` xSplit="${freeze.column}"` : "";
  const y = freeze.row > 0 ? ` ySplit="${freeze.row}"` : "";
  const active = freeze.row === 0 ? "topRight" : freeze.column === 0 ? "bottomLeft" : "bottomRight";
  const corner = toA1(freeze.row, freeze.column);
  return (
    `<pane${x}${y} topLeftCell="${corner}" activePane="${active}" state="frozen"/>` +
    `<selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`
  );
}
