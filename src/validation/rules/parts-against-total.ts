import type { BudgetLine, SourcedReading } from "../../plan/model";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** Budget parts that do not add up to the printed total, across a line or down a column. */
export const rule: Rule<"parts-against-total"> = {
  id: "parts-against-total",
  *check({ plan, settings }) {
    const tolerance = settings.budgetRounding;
    for (const line of plan.budget) {
      const { label, lbf, local, total } = line;
      yield* observation([lbf, local], total, `${label.text}|I alt`, tolerance, false);
    }
    const sum = plan.budget.find(({ line }) => line === "total");
    const parts = plan.budget.filter(({ line }) => line !== "total");
    if (sum === undefined) return;
    const complete = parts.some(({ line }) => line === "shared");
    for (const column of ["lbf", "local", "total"] as const) {
      // The total of totals follows from the other two columns: where they are wrong it is not accused again.
      const cells = parts.map((part) => part[column]);
      if (column === "total" && (columnsDiffer(parts, sum, tolerance) || addsUpAcross(parts, sum, tolerance)))
        continue;
      yield* observation(cells, sum[column], `${sum.label.text}|${column}`, tolerance, !complete);
    }
  },
};

function columnsDiffer(parts: readonly BudgetLine[], sum: BudgetLine, tolerance: number): boolean {
  return (["lbf", "local"] as const).some(
    (column) =>
      differenceOf(
        parts.map((part) => part[column]),
        sum[column],
        tolerance,
      ) !== undefined,
  );
}

/** Whether the total is right once each line's own is taken from its parts: then only the lines' totals are wrong. */
function addsUpAcross(parts: readonly BudgetLine[], sum: BudgetLine, tolerance: number): boolean {
  const amounts = parts.flatMap(({ lbf, local, total }) =>
    differenceOf([lbf, local], total, tolerance) === undefined ? [total] : [lbf, local],
  );
  return differenceOf(amounts, sum.total, tolerance) === undefined;
}

function* observation(
  parts: readonly SourcedReading[],
  total: SourcedReading,
  subject: string,
  tolerance: number,
  unplaced: boolean,
): Iterable<Observation<"parts-against-total">> {
  const found = differenceOf(parts, total, tolerance);
  if (found === undefined) return;
  const [id = "", column = ""] = subject.split("|");
  yield {
    severity: unplaced && found.sum < found.total ? "warning" : "error",
    at: total.at,
    params: { sum: found.sum, total: found.total, unplaced: unplaced && found.sum < found.total },
    subject: subjectOf(id, column, total.raw),
    related: parts.filter((part) => amountIn(part) !== undefined).map(({ at }) => at),
  };
}

/** The sum of the parts where it is not the total; undefined where it is, or a cell holds no amount. */
function differenceOf(
  parts: readonly SourcedReading[],
  total: SourcedReading,
  tolerance: number,
): { sum: number; total: number } | undefined {
  const whole = amountIn(total);
  const amounts = parts.filter(({ reading }) => reading.kind !== "empty").map(amountIn);
  const known = amounts.filter((amount) => amount !== undefined);
  if (whole === undefined || known.length === 0 || known.length !== amounts.length) return undefined;
  const sum = known.reduce((left, right) => left + right, 0);
  const rounded = roundedTo([...known, whole]);
  return Math.abs(sum - whole) <= tolerance + (rounded * known.length) / 2 + 1e-6
    ? undefined
    : { sum, total: whole };
}

/** The thousands or millions that all amounts are rounded to. */
function roundedTo(amounts: readonly number[]): number {
  return [1_000_000, 1_000].find((unit) => amounts.every((amount) => amount % unit === 0)) ?? 0;
}

function amountIn({ reading }: SourcedReading): number | undefined {
  const [figure] = reading.values;
  return reading.kind === "value" && reading.values.length === 1 ? figure?.value : undefined;
}
