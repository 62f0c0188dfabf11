import type { SuccessCriterion } from "../../../plan/model";
import { squeeze } from "../../../plan/text";
import { grouped } from "../../../plan/grouped";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { isPlaceholder } from "./placeholder";

/** An activity without any success criterion: it cannot be followed up. */
export const rule: Rule<"activity-without-criterion"> = {
  id: "activity-without-criterion",
  yieldsTo: ["column-missing"],
  *check({ plan }) {
    if (!plan.criteria.some(asksForSomething)) return;
    const named = plan.criteria.filter(({ activity }) => activity.text.trim() !== "");
    for (const [, rows] of grouped(named, ({ activity }) => squeeze(activity.text))) {
      const [first] = rows;
      if (first === undefined || rows.some(asksForSomething)) continue;
      yield {
        severity: "warning",
        at: first.activity.at,
        params: { activity: first.activity.text },
        subject: subjectOf(first.id, "Aktivitet", first.activity.text),
      };
    }
  },
};

function asksForSomething({ criterion, target }: SuccessCriterion): boolean {
  return [criterion, target].some((source) => source !== undefined && !isPlaceholder(source.raw));
}
