import { grouped } from "../../../plan/grouped";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { missedBy, unknownRows } from "./unknown-rows";

/** Indicators of the plan that stand on no sheet, under no other text either. A whole indsatsområde is reported once. */
export const rule: Rule<"indicator-missing"> = {
  id: "indicator-missing",
  yieldsTo: ["indicator-duplicate", "id-duplicate", "row-outside-table"],
  *check(context) {
    const { plan, tables, matchedRows, rowsOf } = context;
    if (matchedRows.length === 0) return;
    const unknown = tables.flatMap((table) => unknownRows(table).single);
    const missed = new Set(unknown.map((row) => missedBy(row, context)));
    for (const [, indicators] of grouped(plan.indicators, ({ focusArea }) => focusArea)) {
      const missing = indicators.filter((each) => rowsOf(each.id).length === 0 && !missed.has(each));
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
