import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** A goal without an indicator: nothing says what its figures measure. */
export const rule: Rule<"indicator-text-missing"> = {
  id: "indicator-text-missing",
  *check({ plan }) {
    for (const { id, goal, label } of plan.indicators) {
      if (label.text.trim() !== "" || goal.text.trim() === "") continue;
      yield {
        severity: "warning",
        at: label.at,
        params: { id, goal: goal.text },
        subject: subjectOf(id, "Indikator", ""),
      };
    }
  },
};
