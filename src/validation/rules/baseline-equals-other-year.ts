import type { MeasuredCell, RuleContext } from "../context";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** A baseline of several figures that are all those of another year: most likely copied from the wrong column. */
export const rule: Rule<"baseline-equals-other-year"> = {
  id: "baseline-equals-other-year",
  yieldsTo: ["baseline-differs"],
  *check(context) {
    for (const { id } of context.plan.indicators) {
      const cells = context.cellsOf(id);
      const measured = cells.filter(({ role, year }) => role === "measurement" && year !== undefined);
      for (const baseline of cells.filter(({ role }) => role === "baseline")) {
        yield* inBaseline(baseline, measured, context);
      }
    }
  },
};

function* inBaseline(
  baseline: MeasuredCell,
  measured: readonly MeasuredCell[],
  context: RuleContext,
): Iterable<Observation<"baseline-equals-other-year">> {
  if (baseline.year === undefined) return;
  const copy = measured.find(({ year, ...other }) => year !== baseline.year && isCopy(baseline, other));
  if (copy?.year === undefined) return;
  const { at, raw } = baseline.source;
  yield {
    severity: "warning",
    at,
    params: { baselineYear: baseline.year, year: copy.year, other: copy.source.at },
    subject: subjectOf(baseline.indicatorId, context.columnAt(at), raw),
    related: [copy.source.at],
  };
}

/** Two or more different figures that all agree are no coincidence; one alone may be. */
function isCopy(baseline: MeasuredCell, { figures }: Pick<MeasuredCell, "figures">): boolean {
  const values = [...baseline.figures].map(([key, { figure }]) => ({ key, ...figure }));
  if (new Set(values.map(({ value }) => value).filter((value) => value !== 0)).size < 2) return false;
  return values.every(({ key, value, decimals }) => {
    const other = figures.get(key)?.figure;
    return other !== undefined && other.value === value && other.decimals === decimals;
  });
}
