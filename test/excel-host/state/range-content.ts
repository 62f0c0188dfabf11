import type { Area } from "../../../src/workbook/address";
import { toA1 } from "../../../src/workbook/address";
import { ExcelError, invalidArgument, notModelled } from "../wire/error";
import type { Json } from "../wire/messages";
import { columnCount, encloses, intersection, isUnbounded, overlaps, rowCount } from "./area";
import { emptyCell, type Cell } from "./cell";
import { entryOf } from "./entry";
import { mustBeUnlocked } from "./protection";
import type { RangeTarget } from "./range-target";
import type { Sheet } from "./sheet";
import { settleHeader } from "./table-header";

const greatestRange = 5_000_000;

/** One value per cell of the range, as the API answers; null for entire rows and columns. */
export function matrixOf({ sheet, area }: RangeTarget, valueOf: (cell: Cell) => Json): Json {
  if (isUnbounded(area)) return null;
  if (rowCount(area) * columnCount(area) > greatestRange)
    throw new ExcelError("RangeExceedsLimit", "the range has too many cells");
  return Array.from({ length: rowCount(area) }, (_, row) => {
    const cells = sheet.rows.get(area.top + row);
    return Array.from({ length: columnCount(area) }, (_, column) =>
      valueOf(cells?.get(area.left + column) ?? emptyCell),
    );
  });
}

/** Values or formulas into the cells; null leaves a cell as it is, a single value goes into all of them. */
export function writeContent(range: RangeTarget, values: unknown): void {
  const { sheet, area, book } = range;
  const valueAt = matrixFor(area, values);
  mustBeUnlocked(range);
  for (const [row, column] of positions(area)) {
    const written = valueAt(row, column);
    if (written === null) continue;
    const old = sheet.cell(row, column);
    const { numberFormat, formula, value } = entryOf(written, old.numberFormat);
    mustBeSeen(sheet, area, row, column, value !== null || formula !== undefined);
    const inHeader = sheet.tables.some((table) => table.showHeaders && isHeader(table.area, row, column));
    const result = formula === undefined ? value : book.calculation(sheet.name, toA1(row, column), formula);
    sheet.put(row, column, {
      value: result,
      ...(formula === undefined || inHeader ? {} : { formula }),
      numberFormat: old.numberFormat === "General" ? (numberFormat ?? "General") : old.numberFormat,
      look: old.look,
    });
  }
  for (const table of sheet.tables) if (overlaps(table.area, area)) settleHeader(table);
  book.events.push({ kind: "changed", sheet, area, change: "RangeEdited" });
}

/** Number formats into the cells, as `writeContent` does with values. */
export function writeNumberFormats({ sheet, area }: RangeTarget, formats: unknown): void {
  const formatAt = matrixFor(area, formats);
  for (const [row, column] of positions(area)) {
    const numberFormat = formatAt(row, column);
    if (numberFormat === null) continue;
    if (typeof numberFormat !== "string") throw invalidArgument("a number format is a text");
    sheet.put(row, column, { ...sheet.cell(row, column), numberFormat: numberFormat || "General" });
  }
}

/** What a matrix or a single value has for each cell of the area. @throws ExcelError InvalidArgument where the shapes differ */
export function matrixFor(area: Area, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) {
    mustBeBounded(area);
    return () => values;
  }
  const rows: readonly unknown[] = values;
  if (rows.length !== rowCount(area) || rows.some((row) => !isRow(row, columnCount(area))))
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => {
    const cells = rows[row - area.top];
    return Array.isArray(cells) ? (cells as readonly unknown[])[column - area.left] : undefined;
  };
}

/** @throws ExcelError NotImplemented for whole rows and columns, which the model keeps nothing for */
export function mustBeBounded(area: Area): void {
  if (isUnbounded(area) || rowCount(area) * columnCount(area) > greatestRange)
    throw notModelled("content or format of entire rows and columns");
}

export function* positions(area: Area): Generator<[number, number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}

function isRow(row: unknown, length: number): boolean {
  return Array.isArray(row) && row.length === length;
}

function isHeader(area: Area, row: number, column: number): boolean {
  return row === area.top && column >= area.left && column <= area.right;
}

/** Excel takes what is written to merged cells in the first of them alone. */
function mustBeSeen(sheet: Sheet, written: Area, row: number, column: number, holds: boolean): void {
  const merge = sheet.merges.find(
    (each) => intersection(each, { top: row, bottom: row, left: column, right: column }) !== undefined,
  );
  if (merge === undefined || (merge.top === row && merge.left === column)) return;
  if (holds || !encloses(written, merge))
    throw new ExcelError("MergedRangeConflict", `${toA1(row, column)} lies hidden in merged cells`);
}
