import type { ReadingContext } from "../cells/reading";
import type { Area } from "../workbook/address";
import type { RowSnapshot, SheetSnapshot } from "../workbook/snapshot";
import { Grid } from "./grid";
import type { DataCell, DataColumn, DataRow, DataTable, SourcedReading, SourcedText } from "./model";
import { findPeriod, isYear } from "./period";
import { sourcedReading } from "./sourced";
import { letters } from "./text";

const mostHeaderRows = 3;
const longestHeader = 120;
/** So many rows tell what a column holds. */
const tellingRows = 50;

/**
 * Finds the tables of figures on a sheet that are no indicator tables: data as others sent them, such as zones or years
 * as columns. A table is a run of rows without a blank one between, with words or years above its figures.
 * @param taken the areas of the sheet that are read as something else.
 */
export function findDataTables(sheet: SheetSnapshot, taken: readonly Area[]): DataTable[] {
  const grid = new Grid(sheet, taken);
  return runsOfRows(grid).flatMap((rows) =>
    runsOfColumns(rows).flatMap((block) => readBlock(grid, block) ?? []),
  );
}

/** A row and the columns that it uses. */
interface Line {
  readonly row: number;
  readonly columns: readonly number[];
}

interface Block {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
}

function runsOfRows({ sheet }: Grid): RowSnapshot[][] {
  const runs: RowSnapshot[][] = [];
  let previous = -2;
  for (const row of sheet.rows) {
    if (row.cells.every(({ value }) => value === null)) continue;
    if (row.row === previous + 1) runs.at(-1)?.push(row);
    else runs.push([row]);
    previous = row.row;
  }
  return runs.filter((rows) => rows.length > 1);
}

/** A column that is blank all the way parts two tables side by side. */
function runsOfColumns(rows: readonly RowSnapshot[]): Block[] {
  const lines = rows.map(({ row, cells }) => ({
    row,
    columns: cells.flatMap(({ column, value }) => (value === null ? [] : [column])),
  }));
  const used = new Set(lines.flatMap(({ columns }) => columns));
  const spans: { left: number; right: number }[] = [];
  for (const column of [...used].sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last?.right === column - 1) last.right = column;
    else spans.push({ left: column, right: column });
  }
  return spans
    .filter(({ left, right }) => right > left)
    .map(({ left, right }) => ({ left, right, lines: linesWithin(lines, left, right) }));
}

function linesWithin(lines: readonly Line[], left: number, right: number): Line[] {
  return lines
    .map(({ row, columns }) => ({
      row,
      columns: columns.filter((column) => column >= left && column <= right),
    }))
    .filter(({ columns }) => columns.length > 0);
}

function readBlock(grid: Grid, { lines, left, right }: Block): DataTable | undefined {
  // The header begins where words or years stand side by side; what stands alone above it is the title.
  const start = lines.findIndex(({ columns }) => columns.length > 1 || columns[0] !== left);
  const header = lines.slice(start, start + headerRows(grid, lines.slice(start)));
  const body = lines.slice(start + header.length);
  const first = header[0];
  const last = body.findLast(({ columns }) => columns.length > 1);
  if (start === -1 || first === undefined || last === undefined) return undefined;
  const columns = columnsOf(grid, header, body, { left, right });
  if (!columns.some(({ kind }) => kind === "figures")) return undefined;
  const above = lines[start - 1];
  const title = above === undefined ? undefined : textAt(grid, above.row, above.columns[0] ?? left);
  return {
    sheet: grid.sheet.name,
    title,
    area: { top: first.row, left, bottom: last.row, right },
    columns,
    rows: body
      .filter((line) => line.columns.length > 1)
      .map(({ row }) => readRow(grid, row, columns, title?.text)),
  };
}

/** How many lines the header has: words or years side by side, and below them as many lines of words alone. */
function headerRows(grid: Grid, lines: readonly Line[]): number {
  const [first, ...below] = lines.slice(0, mostHeaderRows);
  if (first === undefined || !first.columns.every((column) => isHeaderCell(grid, first.row, column)))
    return 0;
  const end = below.findIndex(({ row, columns }) => !columns.every((column) => isWords(grid, row, column)));
  return 1 + (end === -1 ? 0 : end);
}

/** Words, a year, or a year as part of a few words: `2019/20`, `1. halvår 2022`, `2021*`. */
function isHeaderCell(grid: Grid, row: number, column: number): boolean {
  const value = grid.cell(row, column)?.value ?? null;
  if (typeof value === "number") return isYear(value);
  const text = grid.text(row, column);
  if (text.length > longestHeader || /\d ?%/.test(text)) return false;
  return /^[\d<>~*.,-]/.test(text) ? findPeriod(text) !== undefined : /\p{L}/u.test(text);
}

/** Part of a header, or the label of a row; never a figure. */
function isWords(grid: Grid, row: number, column: number): boolean {
  if (!isHeaderCell(grid, row, column)) return false;
  const { kind } = sourcedReading(grid.cell(row, column), grid.address(row, column), {}).reading;
  return kind === "text" || kind === "period" || findPeriod(grid.text(row, column)) !== undefined;
}

function columnsOf(
  grid: Grid,
  header: readonly Line[],
  body: readonly Line[],
  { left, right }: { left: number; right: number },
): DataColumn[] {
  const bottom = header.at(-1)?.row ?? 0;
  const columns: DataColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const texts = header.map(({ row }) => grid.seen(row, column)).filter((text) => text !== "");
    const text = [...new Set(texts)].join(" ");
    const period = findPeriod(text)?.period;
    const isLabel = column === left ? period === undefined : isIdentifier(text);
    const holdsFigures = !isLabel && body.length > 0 && figuresIn(grid, column, body);
    columns.push({
      column,
      header: text,
      at: grid.address(bottom, column),
      kind: holdsFigures ? "figures" : "label",
      ...(period === undefined ? {} : { period }),
    });
  }
  return columns;
}

/** Numbers below such a header name something: a department, a school, a case. */
function isIdentifier(header: string): boolean {
  return /^(?:afd|afdeling|afdelingsnr|afdnr|nr|nummer|id|kode|postnr|bygning)(?:påkortet|nummer|nr|en|er)?$/.test(
    letters(header),
  );
}

/** Whether most of what stands in a column is a figure, or stands for one. */
function figuresIn(grid: Grid, column: number, body: readonly Line[]): boolean {
  let filled = 0;
  let figures = 0;
  for (const { row, columns } of body) {
    if (columns.length < 2 || !columns.includes(column)) continue;
    filled += 1;
    if (standsForFigure(sourcedReading(grid.cell(row, column), grid.address(row, column), {}))) figures += 1;
    if (filled === tellingRows) break;
  }
  return figures * 2 > filled;
}

/** A figure, a reason for none, or a number that is hidden (`< 5`, `1-4`) or cannot be read for certain (`12.5`). */
function standsForFigure({ raw, reading: { kind, notes } }: SourcedReading): boolean {
  if (kind !== "text" && kind !== "date" && kind !== "period") return true;
  return /^[<>]? ?\d+ ?- ?\d+$|^[<>] ?\d+$/.test(raw) || notes.some(({ code }) => code.endsWith("-number"));
}

function readRow(
  grid: Grid,
  row: number,
  columns: readonly DataColumn[],
  title: string | undefined,
): DataRow {
  const labels = columns
    .filter(({ kind }) => kind === "label")
    .flatMap(({ column }) => textAt(grid, row, column) ?? []);
  const label = labels.map(({ text }) => text).join(" · ");
  const context: ReadingContext = {
    ...(label === "" ? {} : { row: label }),
    ...(title === undefined ? {} : { table: title }),
  };
  const cells = columns.flatMap((column): DataCell[] => {
    const cell = column.kind === "figures" ? grid.cell(row, column.column) : undefined;
    if (cell === undefined) return [];
    const at = grid.address(row, column.column);
    return [{ column, ...sourcedReading(cell, at, { ...context, column: column.header }) }];
  });
  return { row, labels, label, cells };
}

function textAt(grid: Grid, row: number, column: number): SourcedText | undefined {
  const text = grid.text(row, column);
  return text === "" ? undefined : { at: grid.address(row, column), text };
}
