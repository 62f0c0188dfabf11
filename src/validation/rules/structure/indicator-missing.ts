import { grouped } from "../../../plan/grouped";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** Indicators of the plan that stand on no sheet. A whole indsatsområde that is missing is reported once. */
export const rule: Rule<"indicator-missing"> = {
  id: "indicator-missing",
  yieldsTo: ["indicator-duplicate", "id-duplicate", "row-outside-table"],
  *check({ plan, matchedRows, rowsOf }) {
    if (matchedRows.length === 0) return;
    for (const [, indicators] of grouped(plan.indicators, ({ focusArea }) => focusArea)) {
      const missing = indicators.filter(({ id }) => rowsOf(id).length === 0);
      const groups = missing.length === indicators.length ? [missing] : missing.map((each) => [each]);
      for (const group of groups) {
        const [first, ...others] = group;
        if (first === undefined) continue;
        yield {
          severity: "warning",
          at: first.label.at,
          params: { ids: group.map(({ id }) => id), label: first.label.text },
          subject: subjectOf(first.id, "Indikator", first.label.text),
          ...(others.length > 0 ? { related: others.map(({ label }) => label.at) } : {}),
        };
      }
    }
  },
};
