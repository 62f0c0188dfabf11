import { pack, writeArchive } from "./zip/archive";
import { blankSheet } from "./write/sheet-xml";
import { blankStyles } from "./write/style-book";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageUri = "http://schemas.openxmlformats.org/package/2006";
const officeUri = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const mainUri = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** By this very text the one sheet of an empty workbook is known; a sheet that anyone has saved differs. */
export const blankSheetXml = blankSheet(false);

/** A new workbook with one blank sheet, whose place the first drawn sheet takes. */
export function emptyWorkbook(): Uint8Array {
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${contentType}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${officeUri}/${type}" Target="${target}"/>`;
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${packageUri}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", "sheet.main")}` +
      `${override("/xl/worksheets/sheet1.xml", "worksheet")}${override("/xl/styles.xml", "styles")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageUri}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${mainUri}" xmlns:r="${officeUri}"><bookViews><workbookView/></bookViews><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${packageUri}/relationships">${relation("rId1", "worksheet", "worksheets/sheet1.xml")}` +
      `${relation("rId2", "styles", "styles.xml")}</Relationships>`,
  };
  const texts = {
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, declaration + text])),
    "xl/styles.xml": blankStyles,
    "xl/worksheets/sheet1.xml": blankSheetXml,
  };
  return writeArchive(
    Object.entries(texts).map(([name, text]) => pack(name, new TextEncoder().encode(text))),
  );
}
