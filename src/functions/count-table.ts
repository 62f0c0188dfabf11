import { readCell } from "../cells";
import { letters } from "../plan/text";
import { recogniseTotals, type CountTable } from "../privacy";
import { CellFault, isBlank, type Cell, type Grid } from "./value";

/** The counts of a range without its headers and labels; where they begin in the range, and where the totals stand. */
export interface RangeOfCounts {
  readonly cells: CountTable["cells"];
  readonly totals: CountTable["totals"];
  readonly top: number;
  readonly left: number;
  /** A row or column before the last is called a total: there are sums within sums. */
  readonly hasSubtotals: boolean;
}

/** Whose totals there are, where the person says so. */
export type StatedTotals = CountTable["totals"] | undefined;

/**
 * Takes a range apart: rows and columns without any count are headers and labels, years too; totals are recognised by
 * their names or by the numbers, in the last row and column.
 */
export function countsOf(range: Grid<Cell>, stated: StatedTotals): RangeOfCounts {
  const height = range.length;
  const width = range[0]?.length ?? 0;
  let top = 0;
  while (top < height - 1 && isHeader(range[top] ?? [])) top++;
  let left = 0;
  while (left < width - 1 && isLabels(columnAt(range.slice(top), left))) left++;
  const cells = range.slice(top).map((row) => row.slice(left).map((cell) => countIn(cell) ?? null));
  const columnNames = names(range.slice(0, top), left, width);
  const rowNames = range.slice(top).map((row) => row.slice(0, left).some(namesTotal));
  const found = recogniseTotals(cells);
  const named = { lastRow: rowNames.at(-1) === true, lastColumn: columnNames.at(-1) === true };
  return {
    cells,
    totals: stated ?? {
      lastRow: found.lastRow || named.lastRow,
      lastColumn: found.lastColumn || named.lastColumn,
    },
    top,
    left,
    hasSubtotals: [rowNames, columnNames].some((each) => each.slice(0, -1).includes(true)),
  };
}

function columnAt(rows: Grid<Cell>, column: number): readonly Cell[] {
  return rows.map((row) => row[column] ?? null);
}

function names(headers: Grid<Cell>, left: number, width: number): readonly boolean[] {
  return Array.from({ length: width - left }, (_cell, at) =>
    headers.some((row) => namesTotal(row[left + at] ?? null)),
  );
}

const totalWords = new Set([
  "ialt",
  "total",
  "totalt",
  "sum",
  "samlet",
  "alle",
  "hele",
  "tilsammen",
  "overall",
  "all",
]);

function namesTotal(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  const words = cell
    .trim()
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return (
    totalWords.has(letters(cell)) || words.some((word) => totalWords.has(word)) || /\bi\s?alt\b/i.test(cell)
  );
}

/** A row without a count in it, years apart. */
function isHeader(row: readonly Cell[]): boolean {
  return (
    hasNoCount(row) &&
    (row.some((cell) => typeof cell === "string" && cell.trim() !== "") || row.every(isYear))
  );
}

/** A column without a count in it, years apart; or one that names the total. */
function isLabels(column: readonly Cell[]): boolean {
  return column.some(namesTotal) || (hasNoCount(column) && column.some((cell) => !isEmpty(cell)));
}

/** Years alone, one after the other, or no numbers at all. */
function hasNoCount(line: readonly Cell[]): boolean {
  const numbers = line.filter((cell) => countIn(cell) !== undefined);
  const rises = (by: number) =>
    numbers.every((cell, at) => at === 0 || (Number(cell) - Number(numbers[at - 1])) * by > 0);
  return numbers.every(isYear) && (rises(1) || rises(-1));
}

function isEmpty(cell: Cell): boolean {
  return !(cell instanceof CellFault) && isBlank(cell);
}

function isYear(cell: Cell): boolean {
  const year = typeof cell === "number" || typeof cell === "string" ? Number(cell) : Number.NaN;
  return Number.isInteger(year) && year >= 1900 && year < 2100;
}

/** The count a cell holds, as a number or as text; undefined where it holds anything else. */
export function countIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || !/\d/.test(cell)) return undefined;
  const { kind, values } = readCell(cell);
  const [figure] = values;
  if (kind !== "value" || figure === undefined || values.length > 1) return undefined;
  const { unit, value, scope, category } = figure;
  if (scope !== undefined || category !== undefined) return undefined;
  return ["none", "count", "year", "dwellings"].includes(unit) ? value : undefined;
}

/** Whether a cell holds a share: it would tell what a hidden count is. */
export function holdsShare(cell: Cell): boolean {
  return (
    typeof cell === "string" &&
    cell.includes("%") &&
    readCell(cell).values.some(({ unit }) => unit === "percent")
  );
}
