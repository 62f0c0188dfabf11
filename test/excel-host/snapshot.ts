import { areaToA1, columnLetters, toA1, type Area } from "../../src/workbook/address";
import type { Book } from "./state/book";
import type { Cell } from "./state/cell";
import { looksWithLines } from "./state/lines";
import type { Name } from "./state/name";
import { defaultColumnWidth, defaultRowHeight, type Remark, type Sheet } from "./state/sheet";
import type { Table } from "./state/table";

/** Everything in a workbook as plain data: what a person could find changed, and no ids. */
export type ExcelSnapshot = ReturnType<typeof snapshotOf>;

/** Two workbooks that look and work the same have equal snapshots. */
export function snapshotOf(book: Book) {
  return {
    sheets: book.sheets.map(sheetOf),
    names: book.names.map(nameOf),
    properties: Object.fromEntries(book.properties),
    customProperties: Object.fromEntries(book.customProperties),
    structureProtected: book.structureProtection !== undefined,
    calculationMode: book.calculationMode,
  };
}

function sheetOf(sheet: Sheet) {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    cells: cellsOf(sheet),
    rowHeights: linesOf(sheet.rowHeights, defaultRowHeight, (row) => String(row + 1)),
    columnWidths: linesOf(sheet.columnWidths, defaultColumnWidth, columnLetters),
    hiddenRows: [...sheet.hiddenRows].sort((first, second) => first - second),
    hiddenColumns: [...sheet.hiddenColumns].sort((first, second) => first - second),
    merges: sheet.merges.map(areaToA1).sort(),
    tables: byName(sheet.tables.map(tableOf)),
    names: byName(sheet.names.map(nameOf)),
    comments: remarksOf(sheet.comments),
    notes: remarksOf(sheet.notes),
    links: byArea(sheet.links),
    validations: byArea(
      sheet.validations.flatMap(({ areas, ...rest }) => areas.map((area) => ({ ...rest, area }))),
    ),
    conditionalFormats: sheet.conditionalFormats.map(({ area, type, rule }) => ({
      area: areaToA1(area),
      type,
      rule: structuredClone(rule),
    })),
    charts: sheet.charts.map(({ name }) => name),
    autoFilter: sheet.autoFilter && {
      area: areaToA1(sheet.autoFilter.area),
      filtered: sheet.autoFilter.filtered,
    },
    freeze: sheet.freeze && { ...sheet.freeze },
    protection: sheet.protection && structuredClone(sheet.protection),
    pageLayout: structuredClone(sheet.pageLayout),
    pageBreaks: [...sheet.pageBreaks],
  };
}

function cellsOf(sheet: Sheet): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const { row, column, look } of looksWithLines(sheet).values())
    cells[toA1(row, column)] = { ...sheet.cell(row, column), look };
  return cells;
}

function tableOf(table: Table) {
  const { name, area, columns, filtered, style, showHeaders, showTotals, showFilterButton } = table;
  const { showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn } = table;
  const bands = { showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn };
  const shown = { showHeaders, showTotals, showFilterButton, filtered, style, ...bands };
  return { name, area: areaToA1(area), columns: [...columns], ...shown };
}

function nameOf({ name, formula, visible, comment }: Name) {
  return { name, formula, visible, comment };
}

function remarksOf(remarks: readonly Remark[]) {
  return remarks
    .map(({ row, column, author, content }) => ({ cell: toA1(row, column), author, content }))
    .sort((first, second) => compare(first.cell, second.cell));
}

function linesOf(sizes: ReadonlyMap<number, number>, usual: number, name: (line: number) => string) {
  const own = [...sizes].filter(([, size]) => size !== usual).sort(([first], [second]) => first - second);
  return Object.fromEntries(own.map(([line, size]) => [name(line), size]));
}

function byName<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((first, second) => compare(first.name, second.name));
}

function byArea<Item extends { readonly area: Area }>(items: readonly Item[]) {
  return items
    .map((item) => ({ ...structuredClone(item), area: areaToA1(item.area) }))
    .sort((first, second) => compare(first.area, second.area));
}

function compare(first: string, second: string): number {
  return first < second ? -1 : Number(first > second);
}
