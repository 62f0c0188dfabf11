import type { Indicator } from "../../../plan/model";
import type { RuleContext } from "../../context";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** Baselines of no known year. */
export const rule: Rule<"baseline-year-missing"> = {
  id: "baseline-year-missing",
  yieldsTo: ["unreadable-cell", "column-missing"],
  *check(context) {
    const missing = context.plan.indicators.filter((indicator) => lacksYear(indicator, context));
    const none = missing.length > 1 && missing.length === context.plan.indicators.length;
    for (const group of none ? [missing] : missing.map((each) => [each])) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      yield {
        severity: "warning",
        at: first.baselineYear.at,
        params: { ids: group.map(({ id }) => id) },
        subject: subjectOf(first.id, "Baseline år", ""),
        ...(others.length > 0 ? { related: others.map(({ baselineYear }) => baselineYear.at) } : {}),
      };
    }
  },
};

function lacksYear(
  { id, baselineYears, baselineYear }: Indicator,
  { measurementsOf, rowsOf }: RuleContext,
): boolean {
  if (baselineYears.length > 0 || baselineYear.reading.kind !== "empty") return false;
  const baselines = measurementsOf(id).filter(({ role }) => role === "baseline");
  if (baselines.length === 0 || baselines.some(({ year }) => year !== undefined)) return false;
  return !rowsOf(id).some(({ row }) =>
    row.cells.some(({ column, reading }) => column.role.kind === "baseline-year" && reading.kind !== "empty"),
  );
}
