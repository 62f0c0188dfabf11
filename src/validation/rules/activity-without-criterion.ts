import { squeeze } from "../../plan/text";
import { grouped } from "../../plan/grouped";

import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** An activity without any success criterion: it cannot be followed up. */
export const rule: Rule<"activity-without-criterion"> = {
  id: "activity-without-criterion",
  yieldsTo: ["column-missing"],
  *check({ plan }) {
    const named = plan.criteria.filter(({ activity }) => activity.text.trim() !== "");
    if (named.every(({ criterion }) => criterion === undefined)) return;
    for (const [, rows] of grouped(named, ({ activity }) => squeeze(activity.text))) {
      const [first] = rows;
      if (first === undefined || rows.some(({ criterion, target }) => (criterion ?? target) !== undefined))
        continue;
      yield {
        severity: "warning",
        at: first.activity.at,
        params: { activity: first.activity.text },
        subject: subjectOf(first.id, "Aktivitet", first.activity.text),
      };
    }
  },
};
