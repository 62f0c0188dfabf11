import type { LinkSnapshot, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellContext } from "./cell-reader";
import { readComments, readPersons } from "./comments-reader";
import { readNumberFormats } from "./number-formats";
import type { Package } from "./package";
import { readProperties } from "./properties";
import { relationshipsOf, type Relationship } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { readSheet, type SheetContent } from "./sheet-reader";
import { readTable } from "./table-reader";
import { readWorkbookPart, relatedPart, type LocalName, type SheetEntry } from "./workbook-part";

/** The whole workbook as plain data. @throws Failure where the package is no workbook or a part is damaged. */
export function readWorkbook(pack: Package): WorkbookSnapshot {
  const workbook = readWorkbookPart(pack);
  const context: CellContext = {
    strings: readSharedStrings(pack, relatedPart(workbook, "sharedStrings")),
    formats: readNumberFormats(pack, relatedPart(workbook, "styles")),
    date1904: workbook.date1904,
  };
  const persons = readPersons(pack, workbook.relationships);
  return {
    sheets: workbook.sheets
      .filter((sheet) => sheet.hasCells)
      .map((sheet) => readSheetEntry(pack, sheet, context, workbook.names, persons)),
    names: workbook.names.filter((name) => name.sheet === undefined).map(withoutSheet),
    properties: readProperties(pack),
    structureProtected: workbook.structureProtected,
  };
}

function readSheetEntry(
  pack: Package,
  sheet: SheetEntry,
  context: CellContext,
  names: readonly LocalName[],
  persons: ReadonlyMap<string, string>,
): SheetSnapshot {
  const xml = pack.text(sheet.part);
  const content = pack.reading(sheet.part, () => readSheet(xml, context));
  const relationships = relationshipsOf(pack, sheet.part);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: content.rows,
    tables: relationships
      .filter((each) => each.type === "table")
      .map((each) => readTable(pack, each.target).table),
    merges: content.merges,
    hiddenRows: content.hiddenRows,
    hiddenColumns: content.hiddenColumns,
    links: linksOf(content, relationships),
    comments: readComments(pack, relationships, persons),
    names: names.filter((name) => name.sheet === sheet.index).map(withoutSheet),
    filtered: content.filtered,
    protected: content.protected,
  };
}

/** External addresses as they are; places in this workbook as `#place`. */
function linksOf(content: SheetContent, relationships: readonly Relationship[]): LinkSnapshot[] {
  return content.hyperlinks.map(({ cell, id, location }) => {
    const address = relationships.find((each) => each.id === id)?.target ?? "";
    return { cell, target: location === undefined ? address : `${address}#${location}` };
  });
}

function withoutSheet({ name, formula, hidden }: LocalName): NameSnapshot {
  return { name, formula, hidden };
}
