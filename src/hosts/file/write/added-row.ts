import { Failure } from "../../../messages/failure";
import { areaToA1, toA1, type Area } from "../../../workbook/address";
import type { AddedRow } from "../../../workbook/patch";
import { isSameName } from "../../../workbook/same-name";
import { readNumberFormats } from "../number-formats";
import type { Package } from "../package";
import { relationshipsOf } from "../relationships";
import { readTable } from "../table-reader";
import { readWorkbookPart, relatedPart, type SheetEntry, type WorkbookPart } from "../workbook-part";
import { editXml, withAttributes, withDefaultNamespace } from "../xml/edit";
import { attributeOf, child, parseXml } from "../xml/tree";
import { storedValue } from "./cell-xml";
import { withCell } from "./fix";
import { place, readOldSheet, type OldSheet } from "./old-sheet";
import { StyleBook } from "./style-book";

/**
 * Adds rows to tables; a new row looks like the one above it.
 * @throws Failure where a table is missing or has no room below it.
 */
export function addRows(pack: Package, rows: readonly AddedRow[]): void {
  const workbook = readWorkbookPart(pack);
  for (const row of rows) addRow(pack, workbook, row);
}

interface FoundTable {
  readonly sheet: SheetEntry;
  readonly part: string;
  readonly area: Area;
  readonly hasTotalsRow: boolean;
}

function addRow(pack: Package, workbook: WorkbookPart, { table: name, cells }: AddedRow): void {
  const { sheet, part, area, hasTotalsRow } = findTable(pack, workbook, name);
  const text = pack.text(sheet.part);
  const old = pack.reading(sheet.part, () => readOldSheet(withDefaultNamespace(text)));
  const isOnlyBlankRow =
    area.bottom - area.top === 1 && occupied(old, { ...area, top: area.bottom }) === undefined;
  const row = isOnlyBlankRow ? area.bottom : area.bottom + 1;
  if (!isOnlyBlankRow) {
    const below = occupied(old, { ...area, top: row, bottom: row });
    if (hasTotalsRow || below !== undefined) {
      throw new Failure("no-room-below-table", { table: name, cell: below ?? toA1(area.bottom, area.left) });
    }
    extend(pack, part, { ...area, bottom: row });
  }
  const stylesPart = relatedPart(workbook, "styles");
  const styles = stylesPart === undefined ? undefined : new StyleBook(pack.text(stylesPart));
  const formats = readNumberFormats(pack, stylesPart);
  let xml = old.xml;
  cells.forEach(({ value, format }, index) => {
    const column = area.left + index;
    const above = styleOf(old, isOnlyBlankRow ? row : area.bottom, column);
    const style =
      format === undefined || styles === undefined
        ? above
        : String(styles.withFormat(Number(above ?? 0), format));
    const store = (own: string | undefined) =>
      storedValue(value, format ?? formats[Number(own ?? 0)], workbook.date1904);
    xml = withCell(xml, { row, column }, sheet.name, store, style).xml;
  });
  pack.put(sheet.part, xml);
  if (stylesPart !== undefined && styles !== undefined) pack.put(stylesPart, styles.toXml());
}

function findTable(pack: Package, workbook: WorkbookPart, name: string): FoundTable {
  for (const sheet of workbook.sheets) {
    for (const { target } of relationshipsOf(pack, sheet.part).filter((each) => each.type === "table")) {
      const { table } = readTable(pack, target);
      if (isSameName(table.name, name)) return { sheet, part: target, ...table };
    }
  }
  throw new Failure("table-not-found", { table: name });
}

/** The first cell of an area that holds anything. */
function occupied(old: OldSheet, { top, bottom, left, right }: Area): string | undefined {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = old.cells.get(place(row, column));
      if (cell !== undefined && parseXml(cell.source).children.length > 0) return toA1(row, column);
    }
  }
  return undefined;
}

function styleOf(old: OldSheet, row: number, column: number): string | undefined {
  const cell = old.cells.get(place(row, column));
  return cell === undefined ? undefined : attributeOf(parseXml(cell.source), "s");
}

function extend(pack: Package, part: string, area: Area): void {
  const xml = pack.text(part);
  const table = parseXml(xml);
  const ref = areaToA1(area);
  const elements = [table, child(table, "autoFilter")].flatMap((element) => element ?? []);
  const edits = elements.map(({ start, innerStart: end }) => ({
    start,
    end,
    text: withAttributes(xml.slice(start, end), { ref }),
  }));
  pack.put(part, editXml(xml, edits));
}
