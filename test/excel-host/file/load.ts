import { areaFromA1 } from "../../../src/workbook/address";
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { Book } from "../state/book";
import { formulaPieces, lastColumn, lastRow } from "../state/formula-references";
import { plainLook } from "../state/look";
import type { Name } from "../state/name";
import { Sheet, type Visibility } from "../state/sheet";
import { Table } from "../state/table";

const visibilities: Readonly<Record<SheetSnapshot["visibility"], Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Office's own document properties, by their names in a file; all others are the user's. */
const builtInProperties = new Set([
  ...[
    "creator",
    "lastModifiedBy",
    "title",
    "subject",
    "keywords",
    "description",
    "category",
    "contentStatus",
  ],
  ...["created", "modified", "lastPrinted", "revision", "identifier", "language", "version"],
  ...["Application", "AppVersion", "DocSecurity", "ScaleCrop", "Company", "Manager", "LinksUpToDate"],
  ...["SharedDoc", "HyperlinksChanged", "HyperlinkBase", "TotalTime", "Template"],
]);

/** The workbook that a snapshot describes; of looks, widths and heights it knows nothing. */
export function bookOf(snapshot: WorkbookSnapshot): Book {
  const book = new Book(snapshot.sheets[0]?.name ?? "Sheet1");
  for (const { name } of snapshot.sheets.slice(1)) book.addSheet(name);
  snapshot.sheets.forEach((source, index) => {
    const sheet = book.sheets[index];
    if (sheet !== undefined) fill(book, sheet, source);
  });
  book.names = snapshot.names.filter(({ name }) => !isBuiltIn(name)).map((name) => nameOf(name));
  for (const [name, value] of Object.entries(snapshot.properties)) {
    (builtInProperties.has(name) ? book.properties : book.customProperties).set(name, value);
  }
  if (snapshot.structureProtected) book.structureProtection = {};
  const active = book.sheets.find(({ visibility }) => visibility === "Visible");
  if (active !== undefined) book.select(active, { top: 0, left: 0, bottom: 0, right: 0 });
  book.events.length = 0;
  return book;
}

function fill(book: Book, sheet: Sheet, source: SheetSnapshot): void {
  sheet.visibility = visibilities[source.visibility];
  for (const { row, cells } of source.rows) {
    for (const { column, value, formula, format } of cells) {
      const content = formula === undefined ? { value } : { value, formula };
      sheet.put(row, column, { ...content, numberFormat: format ?? "General", look: plainLook });
    }
  }
  sheet.merges = [...source.merges];
  sheet.hiddenRows = new Set(source.hiddenRows);
  sheet.hiddenColumns = new Set(source.hiddenColumns);
  sheet.tables = source.tables.map(({ name, area, hasHeaderRow, hasTotalsRow, columns, filtered }) =>
    Object.assign(new Table(book.newId("table"), name, sheet, area), {
      showHeaders: hasHeaderRow,
      showTotals: hasTotalsRow,
      columns: [...columns],
      filtered,
    }),
  );
  sheet.links = source.links.flatMap(({ cell, target }) => linkOf(cell, target));
  sheet.comments = source.comments.flatMap(({ cell, author, text }) => {
    const area = areaFromA1(cell);
    if (area === undefined) return [];
    return [{ id: book.newId("comment"), row: area.top, column: area.left, author, content: text }];
  });
  sheet.names = source.names.filter(({ name }) => !isBuiltIn(name)).map((name) => nameOf(name, sheet));
  for (const { name, formula } of source.names) takeBuiltIn(sheet, name, formula);
  if (source.filtered) sheet.autoFilter = { area: filterArea(sheet), filtered: true };
  if (source.protected) sheet.protection = { options: {} };
}

function filterArea(sheet: Sheet): NonNullable<Sheet["autoFilter"]>["area"] {
  return sheet.autoFilter?.area ?? sheet.bounds(() => true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

function linkOf(cell: string, target: string): Sheet["links"] {
  const area = areaFromA1(cell);
  if (area === undefined) return [];
  const [address = "", ...place] = target.split("#");
  return [
    {
      area,
      ...(address === "" ? {} : { address }),
      ...(place.length === 0 ? {} : { documentReference: place.join("#") }),
    },
  ];
}

function nameOf({ name, formula, hidden }: NameSnapshot, sheet?: Sheet): Name {
  return { name, formula, visible: !hidden, comment: "", ...(sheet === undefined ? {} : { sheet }) };
}

function isBuiltIn(name: string): boolean {
  return name.toLowerCase().startsWith("_xlnm.");
}

/** Print area, print titles and the filter's area are names in a file, and other things in the API. */
function takeBuiltIn(sheet: Sheet, name: string, formula: string): void {
  const areas = formulaPieces(formula).flatMap(({ reference }) =>
    reference === undefined ? [] : [reference.area],
  );
  const [area] = areas;
  if (area === undefined) return;
  if (name === "_xlnm.Print_Area") sheet.pageLayout.printArea = area;
  if (name === "_xlnm._FilterDatabase") sheet.autoFilter = { area, filtered: false };
  if (name !== "_xlnm.Print_Titles") return;
  for (const { top, bottom, left, right } of areas) {
    if (right === lastColumn) sheet.pageLayout.titleRows = { top, bottom };
    else if (bottom === lastRow) sheet.pageLayout.titleColumns = { left, right };
  }
}
