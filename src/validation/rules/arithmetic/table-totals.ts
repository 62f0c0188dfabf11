import type { SourcedReading } from "../../../plan/model";
import { fold } from "../../../plan/text";
import { hintOf, type SumHint } from "./part-sums";
import type { TableLine } from "./table-lines";
import { isWrong, sumChecks, type SumCheck, type SumTolerance, type WrongSum } from "./table-sums";

/** A total of a table that its parts do not give. */
export interface TotalFault {
  readonly check: WrongSum;
  /** The number that is most likely wrong: the total, or the part in whose row and column both totals are off. */
  readonly cell: SourcedReading;
  /** The other total that the cell throws off. */
  readonly crossing?: WrongSum;
  /** What alone would explain the difference. */
  readonly hint?: SumHint;
  readonly severity: "error" | "warning";
}

const tiny = 1e-6;

/** A difference this small, as a share of the total, is a slip; a larger one may be lines that are not shown. */
const smallDifference = 0.1;

/** People who take part in one thing may take part in another. */
const takingPart = /deltag|kursist|bruger|besøg|tilmeldt|frivillig|personer|borgere|unge(?!\p{L})/u;

/**
 * The totals of a table that are wrong. That they are totals of the lines shown, and not of more or of other things, is
 * seen from the other totals of the table; where there is only one, by its name and by how near it is.
 */
export function totalFaults(
  columns: readonly TableLine[],
  rows: readonly TableLine[],
  tolerance: SumTolerance,
): TotalFault[] {
  const down = columns.flatMap((line) => sumChecks(line, tolerance));
  const across = rows.flatMap((line) => sumChecks(line, tolerance));
  const crossing = crossingOf(confirmed(down), confirmed(across));
  if (crossing !== undefined) return [crossing];
  const faults = [...faultsAmong(down), ...faultsAmong(across)];
  // The total of totals may be wrong both down and across.
  return [...new Map(faults.map((each) => [each.cell.at.cell, each])).values()];
}

/** The wrong ones of totals of which most are right. */
function confirmed(checks: readonly SumCheck[]): WrongSum[] {
  const wrong = checks.filter(isWrong);
  return wrong.length * 2 <= checks.length ? wrong : [];
}

/** The one number that is in the only wrong column and in the only wrong row, which are off by the same. */
function crossingOf(columns: readonly WrongSum[], rows: readonly WrongSum[]): TotalFault | undefined {
  const [column, ...moreColumns] = columns;
  const [row, ...moreRows] = rows;
  if (column === undefined || row === undefined || moreColumns.length + moreRows.length > 0) return undefined;
  const ofColumn = new Set(column.line.entries.map(({ cell }) => cell?.at.cell));
  const cell = row.line.entries.find(
    (entry) => entry.cell !== undefined && ofColumn.has(entry.cell.at.cell),
  )?.cell;
  if (cell === undefined) return undefined;
  // A total that is too large is a part too large for the other total.
  const isTotal = [column, row].some(({ total }) => total.cell.at.cell === cell.at.cell);
  if (Math.abs(offBy(column) - (isTotal ? -offBy(row) : offBy(row))) > tiny) return undefined;
  const [check, crossing] = cell.at.cell === column.total.cell.at.cell ? [column, row] : [row, column];
  return { check, cell, crossing, severity: "error" };
}

function offBy({ difference: { sum, total } }: WrongSum): number {
  return total.value - sum.value;
}

function faultsAmong(checks: readonly SumCheck[]): TotalFault[] {
  const sure = confirmed(checks);
  if (sure.length > 0) return sure.map((check) => fault(check, mayOverlap(check) ? "warning" : "error"));
  const [only, ...others] = checks.filter(isWrong);
  if (only === undefined || others.length > 0) return [];
  const isCertain = only.kind === "sum" && isNear(only) && !mayOverlap(only);
  const found = fault(only, isCertain ? "error" : "warning");
  return isPlainSum(found) ? [found] : [];
}

function fault(check: WrongSum, severity: TotalFault["severity"]): TotalFault {
  const hint = hintOf(check.parts, check.total, check.tolerance);
  return { check, cell: check.total.cell, ...(hint === undefined ? {} : { hint }), severity };
}

/** Whether people may be in several of the parts and count once in the total. */
function mayOverlap(check: WrongSum): boolean {
  const { line, label } = check;
  return offBy(check) < 0 && takingPart.test(fold(`${line.title} ${label}`));
}

/**
 * Whether the table's only total must be the sum: by its name, with a slip that explains the difference, or too large for
 * a mean and yet not so large that it may be the total of lines that are not shown.
 */
function isPlainSum({ check, hint }: TotalFault): boolean {
  const { kind, parts, total } = check;
  if (hint !== undefined) return kind === "sum" || isNear(check);
  const largest = Math.max(...parts.map(({ figure }) => figure.value));
  return total.figure.value > largest && (isNear(check) || (kind === "sum" && offBy(check) < 0));
}

function isNear(check: WrongSum): boolean {
  const { sum, total } = check.difference;
  return Math.abs(offBy(check)) <= smallDifference * Math.max(sum.value, total.value);
}
