import { selectFigures } from "../../../plan/breakdown";
import type { Indicator } from "../../../plan/model";
import { classifyScope } from "../../../plan/scope";
import type { RuleContext } from "../../context";
import { byCell, figureName } from "../../figures";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** An *Opgørelse* that names a part no cell of the indicator has. */
export const rule: Rule<"breakdown-not-found"> = {
  id: "breakdown-not-found",
  *check(context) {
    for (const indicator of context.plan.indicators) {
      const missing = missingParts(indicator, context);
      if (missing.length === 0) continue;
      const figures = context.measurementsOf(indicator.id).map(({ figure }) => figureName(figure));
      yield {
        severity: "warning",
        at: indicator.breakdown.at,
        params: { missing, choices: [...new Set(figures)].filter((name) => name !== "") },
        subject: subjectOf(indicator.id, "Opgørelse", indicator.breakdown.text),
      };
    }
  },
};

/** Parts that some cells lack may have come or gone with the years; a part that all lack is a slip. */
function missingParts(indicator: Indicator, { measurementsOf, plan }: RuleContext): string[] {
  const measurements = measurementsOf(indicator.id);
  const cells = byCell(measurements);
  const isMeasuredWhole = measurements.some(({ side }) => side === "area");
  const lackedByAll = indicator.breakdowns.flatMap((breakdown) => {
    const [first = [], ...others] = cells.map(({ figures }) => selectFigures(breakdown, figures).missing);
    return first.filter((part) => others.every((missing) => missing.includes(part)));
  });
  // A figure without a name is the whole area's, whatever Opgørelse calls it.
  return [...new Set(lackedByAll)].filter(
    (part) => !(isMeasuredWhole && classifyScope(part, plan, indicator) === "area"),
  );
}
