import type { Indicator } from "../../../plan/model";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { wrongHeaders } from "./scopes/comparison-headers";
import { isCompared } from "./scopes/populations";
import { differingSpans } from "./scopes/survey-labels";
import { wrongAreas } from "./scopes/wrong-areas";
import { wrongChoices } from "./scopes/wrong-choices";
import { wrongComparisons } from "./scopes/wrong-comparisons";

/** Figures that are of somebody else than their column or the plan's *Sammenligning* says. */
export const rule: Rule<"scope-differs"> = {
  id: "scope-differs",
  *check(context) {
    for (const indicator of context.plan.indicators) {
      yield* wrongComparisons(indicator, context);
      yield* wrongChoices(indicator, context);
      yield* wrongAreas(indicator, context);
      yield* comparedWithNothing(indicator);
    }
    yield* wrongHeaders(context);
    yield* differingSpans(context);
  },
};

/** A baseline for a comparison that the plan says there is none of. */
function* comparedWithNothing(indicator: Indicator): Iterable<Observation<"scope-differs">> {
  const { baselineComparison, comparison, id } = indicator;
  if (isCompared(indicator) || baselineComparison.reading.values.length === 0) return;
  yield {
    severity: "warning",
    at: comparison.at,
    params: { kind: "none", id, planCell: baselineComparison.at },
    subject: subjectOf(id, "Sammenligning", comparison.text),
    related: [baselineComparison.at],
  };
}
