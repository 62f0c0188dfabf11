import type { Json } from "../wire/messages";
import { invalidArgument, notModelled } from "../wire/error";

import { apiValue } from "./cell";
import { mustAllow } from "./protection";
import type { RangeTarget } from "./range-target";
import { defaultColumnWidth, defaultRowHeight } from "./sheet";

const tallest = 409.5;
const widest = 1342.5;
const mostLines = 100_000;

/** The height of the range's rows in points, null where they differ. */
export function rowHeight({ sheet, area }: RangeTarget): Json {
  return common(linesOf(area.top, area.bottom), (row) => sheet.rowHeights.get(row) ?? defaultRowHeight);
}

export function setRowHeight({ sheet, area }: RangeTarget, height: number): void {
  mustAllow(sheet, "allowFormatRows");
  if (!(height >= 0 && height <= tallest)) throw invalidArgument(`a row is 0 to ${tallest} points high`);
  for (const row of linesOf(area.top, area.bottom)) sheet.rowHeights.set(row, height);
}

/** The width of the range's columns in points, null where they differ. */
export function columnWidth({ sheet, area }: RangeTarget): Json {
  return common(
    linesOf(area.left, area.right),
    (column) => sheet.columnWidths.get(column) ?? defaultColumnWidth,
  );
}

export function setColumnWidth({ sheet, area }: RangeTarget, width: number): void {
  mustAllow(sheet, "allowFormatColumns");
  if (!(width >= 0 && width <= widest)) throw invalidArgument(`a column is 0 to ${widest} points wide`);
  for (const column of linesOf(area.left, area.right)) sheet.columnWidths.set(column, width);
}

export function rowHidden({ sheet, area }: RangeTarget): Json {
  return common(linesOf(area.top, area.bottom), (row) => sheet.hiddenRows.has(row));
}

export function setRowHidden({ sheet, area }: RangeTarget, hidden: boolean): void {
  mustAllow(sheet, "allowFormatRows");
  for (const row of linesOf(area.top, area.bottom)) {
    if (hidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
}

export function columnHidden({ sheet, area }: RangeTarget): Json {
  return common(linesOf(area.left, area.right), (column) => sheet.hiddenColumns.has(column));
}

export function setColumnHidden({ sheet, area }: RangeTarget, hidden: boolean): void {
  mustAllow(sheet, "allowFormatColumns");
  for (const column of linesOf(area.left, area.right)) {
    if (hidden) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
}

/** Nothing here measures text: rows get their default height back, which Excel works out when it shows them. */
export function autofitRows({ sheet, area }: RangeTarget): void {
  mustAllow(sheet, "allowFormatRows");
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
  }
}

/** About as wide as the longest text, at 7 pixels a character. */
export function autofitColumns({ sheet, area }: RangeTarget): void {
  mustAllow(sheet, "allowFormatColumns");
  const longest = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells()) {
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    longest.set(column, Math.max(longest.get(column) ?? 0, String(apiValue(cell.value)).length));
  }
  for (const [column, length] of longest)
    sheet.columnWidths.set(column, Math.min(widest, (length * 7 + 5) * 0.75));
}

function common(lines: Iterable<number>, valueOf: (line: number) => Json): Json {
  const values = new Set<Json>();
  for (const line of lines) values.add(valueOf(line));
  const [first = null] = values;
  return values.size === 1 ? first : null;
}

function linesOf(first: number, last: number): number[] {
  if (last - first >= mostLines) throw notModelled("heights, widths and hiding of all rows at once");
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
