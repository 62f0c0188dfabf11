import { grouped } from "../../../plan/grouped";
import { textOf } from "../../../plan/grid";
import type { IndicatorTable } from "../../../plan/model";
import { isYear } from "../../../plan/period";
import { editDistance } from "../../../plan/text";
import { toA1, type CellAddress } from "../../../workbook/address";
import type { RowSnapshot, SheetSnapshot } from "../../../workbook/snapshot";
import { yearProblem, type DateContext } from "./date-reader";
import type { ImplausibleDate } from "./implausible-dates";

/** A header that should be a year and is none. */
export interface MistypedHeader {
  readonly at: CellAddress;
  readonly date: ImplausibleDate;
}

/** The headers of a sheet that are one slip away from the year that their table or their place in the row asks for. */
export function mistypedHeaders(
  sheet: SheetSnapshot,
  tables: readonly IndicatorTable[],
  known: DateContext,
): MistypedHeader[] {
  const inTables = tables
    .filter((table) => table.sheet === sheet.name)
    .flatMap(({ columns }) => columns.flatMap(({ header, at }) => mistyped(header, at, known)));
  const told = new Set(inTables.map(({ at }) => at.cell));
  const inRows = firstNumberRows(sheet).flatMap((row) => inRow(row, sheet.name, known));
  return [...inTables, ...inRows.filter(({ at }) => !told.has(at.cell))];
}

/** The first row with numbers of each run of rows: what stands below are figures, which may look like years. */
function firstNumberRows({ rows }: SheetSnapshot): RowSnapshot[] {
  let previous = -2;
  let isAbove = false;
  return rows.filter((row) => {
    if (row.row !== previous + 1) isAbove = false;
    const isFirst = !isAbove && row.cells.some((cell) => /^\d/.test(textOf(cell)));
    isAbove ||= isFirst;
    previous = row.row;
    return isFirst;
  });
}

/** So many years in a row, each a column further than the one before, tell which year another column should have. */
const fewestYears = 2;

interface RowNumber {
  readonly column: number;
  readonly text: string;
}

function inRow({ row, cells }: RowSnapshot, sheet: string, known: DateContext): MistypedHeader[] {
  const numbers = cells
    .map((cell): RowNumber => ({ column: cell.column, text: textOf(cell) }))
    .filter(({ text }) => /^\d{4,5}$/.test(text));
  const years = numbers.filter(({ text }) => isYear(Number(text)));
  const firsts = grouped(years, ({ column, text }) => Number(text) - column);
  const [first, same] = [...firsts].sort(([, one], [, other]) => other.length - one.length)[0] ?? [0, []];
  if (same.length < fewestYears) return [];
  return numbers.flatMap((number, index) => {
    const at = { sheet, cell: toA1(row, number.column) };
    const expected = first + number.column;
    if (!isYear(Number(number.text)))
      return mistyped(number.text, at, { ...known, window: { least: expected, most: expected } });
    return breaksOrder(numbers, index) ? oneSlipFrom(number.text, String(expected), at) : [];
  });
}

/** A year that comes before the one on its left or after the one on its right. */
function breaksOrder(numbers: readonly RowNumber[], index: number): boolean {
  const [before, own, after] = [
    numbers[index - 1]?.text,
    numbers[index]?.text ?? "",
    numbers[index + 1]?.text,
  ];
  return (before !== undefined && own < before) || (after !== undefined && own > after);
}

function oneSlipFrom(text: string, expected: string, at: CellAddress): MistypedHeader[] {
  if (editDistance(text, expected, 1) !== 1) return [];
  return [{ at, date: { text, problem: "year", meant: expected } }];
}

function mistyped(header: string, at: CellAddress, known: DateContext): MistypedHeader[] {
  const problem = /^\d{4,5}$/.test(header) ? yearProblem(header, known, (year) => year) : undefined;
  return problem === undefined ? [] : [{ at, date: { text: header, ...problem } }];
}
