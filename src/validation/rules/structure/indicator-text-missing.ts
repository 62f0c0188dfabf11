import type { Indicator } from "../../../plan/model";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { isPlaceholder } from "./placeholder";

/** A goal without an indicator, or figures with neither: nothing says what the figures measure. */
export const rule: Rule<"indicator-text-missing"> = {
  id: "indicator-text-missing",
  *check({ plan, problems }) {
    if (problems.some((problem) => problem.kind === "column-missing" && problem.column === "Indikator"))
      return;
    for (const indicator of plan.indicators) {
      const { id, goal, label } = indicator;
      if (!isPlaceholder(label.text) || (isPlaceholder(goal.text) && !holdsFigures(indicator))) continue;
      yield {
        severity: "warning",
        at: label.at,
        params: { id, goal: isPlaceholder(goal.text) ? "" : goal.text },
        subject: subjectOf(id, "Indikator", ""),
      };
    }
  },
};

function holdsFigures({ baselineArea, baselineComparison, target }: Indicator): boolean {
  return (
    [baselineArea, baselineComparison].some(({ reading }) => reading.values.length > 0) ||
    target !== undefined
  );
}
