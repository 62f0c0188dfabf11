import type { Area } from "../../../src/workbook/address";
import { ExcelError } from "../wire/error";
import { encloses, isEntireColumns, isEntireRows, overlaps } from "./area";
import type { Book } from "./book";
import { hasContent, type Cell } from "./cell";
import { lastColumn, lastRow, withReferences, writtenReference } from "./formula-references";
import { rewriteFormulas } from "./rewrite-formulas";
import type { Sheet } from "./sheet";
import { settleHeader } from "./table-header";

/** Cells that come in or go out; those below, or to the right, move. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly area: Area;
}

type Moves = (area: Area) => Area | undefined;

/**
 * Inserts or deletes cells and moves all that stands below or to the right of them, with every reference to it.
 * @throws ExcelError where that would tear a table or merged cells, or push content off the sheet
 */
export function shiftCells(book: Book, sheet: Sheet, shift: Shift): void {
  mustNotTear(sheet, shift);
  if (shift.kind === "insert") mustStayOnSheet(sheet, shift);
  const moved: Moves = (area) => movedArea(area, shift);
  moveReferences(book, sheet, moved);
  moveCells(sheet, moved);
  moveLines(sheet, shift, moved);
  moveThings(sheet, moved);
  for (const range of book.held) if (range.sheet === sheet) range.move(moved);
  const done = shift.kind === "insert" ? "Inserted" : "Deleted";
  const what = !isEntire(shift) ? "Cell" : shift.axis === "rows" ? "Row" : "Column";
  book.events.push({ kind: "changed", sheet, area: shift.area, change: `${what}${done}` });
}

/** Where an area goes; undefined where all of it is deleted. What stands only partly in the moving band stays. */
function movedArea(area: Area, { kind, axis, area: cells }: Shift): Area | undefined {
  const [start, end, low, high] =
    axis === "rows"
      ? (["top", "bottom", "left", "right"] as const)
      : (["left", "right", "top", "bottom"] as const);
  if (area[low] < cells[low] || area[high] > cells[high]) return area;
  const [first, last] = [cells[start], cells[end]];
  const count = last - first + 1;
  const limit = axis === "rows" ? lastRow : lastColumn;
  if (kind === "insert") {
    if (area[start] === 0 && area[end] === limit) return area;
    const move = (line: number) => (line >= first ? line + count : line);
    if (move(area[start]) > limit) return undefined;
    return { ...area, [start]: move(area[start]), [end]: Math.min(limit, move(area[end])) };
  }
  if (area[start] >= first && area[end] <= last) return undefined;
  if (area[start] === 0 && area[end] === limit) return area;
  const newStart = area[start] > last ? area[start] - count : Math.min(area[start], first);
  const newEnd = area[end] > last ? area[end] - count : area[end] >= first ? first - 1 : area[end];
  return { ...area, [start]: newStart, [end]: newEnd };
}

function moveReferences(book: Book, sheet: Sheet, moved: Moves): void {
  rewriteFormulas(book, (formula, home) =>
    withReferences(formula, (reference) => {
      const named = reference.sheet?.toLowerCase();
      const isHere = named === undefined ? home === sheet : named === sheet.name.toLowerCase();
      if (!isHere) return undefined;
      const area = moved(reference.area);
      if (area === reference.area) return undefined;
      return area === undefined ? `${reference.prefix}#REF!` : writtenReference(reference, area);
    }),
  );
}

function moveCells(sheet: Sheet, moved: Moves): void {
  const cells: [number, number, Cell][] = [];
  for (const { row, column, cell } of sheet.cells()) {
    const to = moved({ top: row, bottom: row, left: column, right: column });
    if (to !== undefined) cells.push([to.top, to.left, cell]);
  }
  sheet.rows.clear();
  for (const [row, column, cell] of cells) sheet.put(row, column, cell);
}

function isEntire({ axis, area }: Shift): boolean {
  return axis === "rows" ? isEntireRows(area) : isEntireColumns(area);
}

/** Heights, widths and hiding belong to entire rows and columns. */
function moveLines(sheet: Sheet, shift: Shift, moved: Moves): void {
  const { axis } = shift;
  if (!isEntire(shift)) return;
  const line = (index: number): number[] => {
    const [from, to] = axis === "rows" ? (["top", "bottom"] as const) : (["left", "right"] as const);
    const whole = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
    const target = moved({ ...whole, [from]: index, [to]: index });
    return target === undefined ? [] : [target[from]];
  };
  const keyed = <Value>(map: ReadonlyMap<number, Value>) =>
    new Map([...map].flatMap(([index, value]) => line(index).map((to): [number, Value] => [to, value])));
  if (axis === "rows") {
    sheet.rowHeights = keyed(sheet.rowHeights);
    sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap(line));
    sheet.pageBreaks = sheet.pageBreaks.flatMap(line);
  } else {
    sheet.columnWidths = keyed(sheet.columnWidths);
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].flatMap(line));
  }
}

function moveThings(sheet: Sheet, moved: Moves): void {
  sheet.merges = sheet.merges
    .flatMap((merge) => moved(merge) ?? [])
    .filter((area) => area.top < area.bottom || area.left < area.right);
  for (const table of [...sheet.tables]) {
    const area = moved(table.area);
    if (area === undefined) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      table.deleted = true;
      continue;
    }
    table.area = area;
    settleHeader(table);
  }
  for (const kind of ["comments", "notes"] as const) {
    sheet[kind] = sheet[kind].flatMap((remark) => {
      const to = moved({ top: remark.row, bottom: remark.row, left: remark.column, right: remark.column });
      return to === undefined ? [] : [Object.assign(remark, { row: to.top, column: to.left })];
    });
  }
  sheet.links = sheet.links.flatMap((link) => {
    const area = moved(link.area);
    return area === undefined ? [] : [{ ...link, area }];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const area = moved(format.area);
    return area === undefined ? [] : [{ ...format, area }];
  });
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: validation.areas.flatMap((area) => moved(area) ?? []) }))
    .filter(({ areas }) => areas.length > 0);
  moveFilterAndPrint(sheet, moved);
}

function moveFilterAndPrint(sheet: Sheet, moved: Moves): void {
  const { autoFilter, pageLayout } = sheet;
  const filtered = autoFilter === undefined ? undefined : moved(autoFilter.area);
  sheet.autoFilter =
    autoFilter === undefined || filtered === undefined ? undefined : { ...autoFilter, area: filtered };
  const { printArea, titleRows, titleColumns } = pageLayout;
  const rows = titleRows && moved({ ...titleRows, left: 0, right: lastColumn });
  const columns = titleColumns && moved({ ...titleColumns, top: 0, bottom: lastRow });
  pageLayout.printArea = printArea && moved(printArea);
  pageLayout.titleRows = rows && { top: rows.top, bottom: rows.bottom };
  pageLayout.titleColumns = columns && { left: columns.left, right: columns.right };
}

/** The cells that move: from the area to the edge of the sheet. */
function movingBand({ axis, area }: Shift): Area {
  return axis === "rows" ? { ...area, bottom: lastRow } : { ...area, right: lastColumn };
}

function mustNotTear(sheet: Sheet, shift: Shift): void {
  const band = movingBand(shift);
  const across = (area: Area) => {
    if (!overlaps(area, band)) return false;
    return shift.axis === "rows"
      ? area.left < band.left || area.right > band.right
      : area.top < band.top || area.bottom > band.bottom;
  };
  if (sheet.tables.some((table) => across(table.area)))
    throw new ExcelError("InsertDeleteConflict", "the cells to be moved cut through a table");
  if (sheet.merges.some(across))
    throw new ExcelError("MergedRangeConflict", "the cells to be moved cut through merged cells");
  if (shift.kind !== "delete" || shift.axis !== "rows") return;
  const beheads = ({ area, showHeaders }: Sheet["tables"][number]) =>
    showHeaders &&
    area.top >= shift.area.top &&
    area.top <= shift.area.bottom &&
    !encloses({ ...shift.area, bottom: shift.area.bottom }, area);
  if (sheet.tables.some((table) => overlaps(table.area, shift.area) && beheads(table)))
    throw new ExcelError("InsertDeleteConflict", "a table keeps its header row");
}

function mustStayOnSheet(sheet: Sheet, { axis, area }: Shift): void {
  const [limit, count] =
    axis === "rows" ? [lastRow, area.bottom - area.top + 1] : [lastColumn, area.right - area.left + 1];
  for (const { row, column, cell } of sheet.cells()) {
    const inBand =
      axis === "rows"
        ? column >= area.left && column <= area.right && row >= area.top
        : row >= area.top && row <= area.bottom && column >= area.left;
    if (inBand && hasContent(cell) && (axis === "rows" ? row : column) + count > limit)
      throw new ExcelError("NonBlankCellOffSheet", "cells with content would leave the sheet");
  }
}
