import type { Area } from "../../../src/workbook/address";
import { alreadyExists, invalidOperation, ExcelError } from "../wire/error";
import { overlaps, rowCount } from "./area";
import type { Book } from "./book";
import { hasContent } from "./cell";
import { mustBeDefinedName } from "./defined-name";
import { formulaPieces } from "./formula-references";
import { rewriteFormulas } from "./rewrite-formulas";
import type { Sheet } from "./sheet";
import { Table } from "./table";
import { settleHeader } from "./table-header";

/** Makes a table of an area; without headers the cells move down for a header row `Column1`, `Column2`, … */
export function addTable(book: Book, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  const table = new Table(book.newId("table"), freeName(book), sheet, area);
  if (!hasHeaders) {
    table.area = { ...area, bottom: area.bottom + 1 };
    mustFitTable(sheet, table.area);
    mustBeEmpty(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + 1 });
    moveDown(sheet, area);
  } else if (rowCount(area) === 1) {
    table.area = { ...area, bottom: area.bottom + 1 };
  }
  mustFitTable(sheet, table.area);
  sheet.tables.push(table);
  settleHeader(table);
  return table;
}

/** @throws ExcelError where the area overlaps another table, merged cells or the sheet's filter */
export function mustFitTable(sheet: Sheet, area: Area, own?: Table): void {
  if (sheet.tables.some((table) => table !== own && overlaps(table.area, area)))
    throw invalidOperation("A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlaps(merge, area)))
    throw new ExcelError("MergedRangeConflict", "a table can't overlap merged cells");
  if (sheet.autoFilter !== undefined && overlaps(sheet.autoFilter.area, area))
    throw new ExcelError("FilteredRangeConflict", "a table can't overlap the sheet's filter");
}

/** @throws ExcelError InvalidArgument where it is no name, ItemAlreadyExists where a table or a name has it */
export function mustBeTableName(book: Book, name: string, own?: Table): void {
  mustBeDefinedName(name);
  const taken = [...book.tables(), ...book.allNames()].filter((each) => each !== own);
  if (taken.some((each) => each.name.toLowerCase() === name.toLowerCase()))
    throw alreadyExists(`the name ${name} is taken`);
}

/** Renames a table and the structured references to it. */
export function renameTable(book: Book, table: Table, name: string): void {
  replaceTableName(book, table.name, name);
  table.name = name;
}

/** Makes a table a plain range again; structured references to it become `#REF!`. */
export function deleteTable(book: Book, table: Table): void {
  table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
  table.deleted = true;
  replaceTableName(book, table.name, undefined);
}

export function toggleHeaders(table: Table, show: boolean): void {
  if (show === table.showHeaders) return;
  const { sheet, area } = table;
  if (show && area.top === 0) throw invalidOperation("there is no room for a header row");
  if (show) mustBeEmpty(sheet, { ...area, top: area.top - 1, bottom: area.top - 1 });
  table.showHeaders = show;
  table.area = { ...area, top: area.top + (show ? -1 : 1) };
  const row = show ? area.top - 1 : area.top;
  table.columns.forEach((name, index) => {
    const { look } = sheet.cell(row, area.left + index);
    sheet.put(row, area.left + index, { value: show ? name : null, numberFormat: "General", look });
  });
}

export function toggleTotals(table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const { sheet, area } = table;
  const row = show ? area.bottom + 1 : area.bottom;
  if (show) mustBeEmpty(sheet, { ...area, top: row, bottom: row });
  table.showTotals = show;
  table.area = { ...area, bottom: area.bottom + (show ? 1 : -1) };
  if (show) sheet.put(row, area.left, { ...sheet.cell(row, area.left), value: "Total" });
  else
    for (let column = area.left; column <= area.right; column++)
      sheet.put(row, column, { value: null, numberFormat: "General", look: sheet.cell(row, column).look });
}

function replaceTableName(book: Book, old: string, name: string | undefined): void {
  rewriteFormulas(book, (formula) => {
    if (!formula.toLowerCase().includes(old.toLowerCase())) return formula;
    const pieces = formulaPieces(formula);
    return pieces
      .map(({ text }, index) => {
        if (text.toLowerCase() === old.toLowerCase()) return name ?? "#REF!";
        const before = pieces[index - 1]?.text.toLowerCase();
        return name === undefined && before === old.toLowerCase() && text.startsWith("[") ? "" : text;
      })
      .join("");
  });
}

function mustBeEmpty(sheet: Sheet, area: Area): void {
  for (let column = area.left; column <= area.right; column++) {
    if (hasContent(sheet.cell(area.top, column)))
      throw new ExcelError("InsertDeleteConflict", "the row below or above the table is not empty");
  }
}

function moveDown(sheet: Sheet, area: Area): void {
  for (let row = area.bottom; row >= area.top; row--) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.put(row + 1, column, sheet.cell(row, column));
      sheet.put(row, column, { ...sheet.cell(row, column), value: null });
    }
  }
}

function freeName(book: Book): string {
  const taken = new Set([...book.tables(), ...book.allNames()].map((each) => each.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}
