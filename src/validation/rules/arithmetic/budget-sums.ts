import type { BudgetLine, SourcedReading } from "../../../plan/model";
import { differenceOf, hintOf, type SumDifference, type SumHint, type Summand } from "./part-sums";

/** A total of the budget that its parts do not give. */
export interface BudgetFault {
  readonly id: string;
  readonly column: string;
  readonly total: SourcedReading;
  readonly parts: readonly Summand[];
  readonly difference: SumDifference;
  readonly hint: SumHint | undefined;
  /** There is no row for what lies in no area, and the areas give less than all. */
  readonly unplaced: boolean;
}

/** The lines whose two sources do not give their total, and the columns whose lines do not give theirs. */
export function* budgetFaults(budget: readonly BudgetLine[], tolerance: number): Iterable<BudgetFault> {
  for (const { label, lbf, local, total } of budget) {
    yield* fault([lbf, local], total, { id: label.text, column: "I alt" }, tolerance, false);
  }
  const sum = budget.find(({ line }) => line === "total");
  const parts = budget.filter(({ line }) => line !== "total");
  if (sum === undefined) return;
  const complete = parts.some(({ line }) => line === "shared");
  for (const column of ["lbf", "local", "total"] as const) {
    // The total of totals follows from the other two columns: where they are wrong it is not accused again.
    if (column === "total" && (columnsDiffer(parts, sum, tolerance) || addsUpAcross(parts, sum, tolerance)))
      continue;
    const cells = parts.map((part) => part[column]);
    yield* fault(cells, sum[column], { id: sum.label.text, column }, tolerance, !complete);
  }
}

function columnsDiffer(parts: readonly BudgetLine[], sum: BudgetLine, tolerance: number): boolean {
  return (["lbf", "local"] as const).some(
    (column) =>
      difference(
        parts.map((part) => part[column]),
        sum[column],
        tolerance,
      ) !== undefined,
  );
}

/** Whether the total is right once each line's own is taken from its parts: then only the lines' totals are wrong. */
function addsUpAcross(parts: readonly BudgetLine[], sum: BudgetLine, tolerance: number): boolean {
  const amounts = parts.flatMap(({ lbf, local, total }) =>
    difference([lbf, local], total, tolerance) === undefined ? [total] : [lbf, local],
  );
  return difference(amounts, sum.total, tolerance) === undefined;
}

function* fault(
  cells: readonly SourcedReading[],
  total: SourcedReading,
  subject: Pick<BudgetFault, "id" | "column">,
  tolerance: number,
  incomplete: boolean,
): Iterable<BudgetFault> {
  const found = difference(cells, total, tolerance);
  if (found === undefined) return;
  const [parts, whole] = [cells.flatMap(summand), summand(total)[0]];
  const hint = whole === undefined ? undefined : hintOf(parts, whole, tolerance);
  const unplaced = incomplete && found.sum.value < found.total.value;
  yield { ...subject, total, parts, difference: found, hint, unplaced };
}

/** Undefined where they agree, or a cell holds no amount. */
function difference(
  cells: readonly SourcedReading[],
  total: SourcedReading,
  tolerance: number,
): SumDifference | undefined {
  const filled = cells.filter(({ reading }) => reading.kind !== "empty");
  const parts = filled.flatMap(summand);
  const [whole] = summand(total);
  if (whole === undefined || parts.length === 0 || parts.length < filled.length) return undefined;
  return differenceOf(parts, whole, tolerance);
}

function summand(cell: SourcedReading): Summand[] {
  const [figure, ...others] = cell.reading.values;
  return cell.reading.kind === "value" && figure !== undefined && others.length === 0
    ? [{ cell, figure }]
    : [];
}
