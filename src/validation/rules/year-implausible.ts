import type { SourcedReading } from "../../plan/model";
import { yearOf } from "../due";
import type { RuleContext } from "../context";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** A baseline year that cannot be: mistyped, in the future, or long before the plan. */
export const rule: Rule<"year-implausible"> = {
  id: "year-implausible",
  *check(context) {
    for (const { id, baselineYear } of context.plan.indicators) yield* inCell(id, baselineYear, context);
    for (const { row, indicator } of context.matchedRows) {
      for (const cell of row.cells) {
        if (cell.column.role.kind === "baseline-year") yield* inCell(indicator.id, cell, context);
      }
    }
  },
};

function* inCell(
  id: string,
  { at, raw, reading }: SourcedReading,
  context: RuleContext,
): Iterable<Observation<"year-implausible">> {
  const { plan, today, settings, columnAt } = context;
  const most = yearOf(today);
  const least =
    (plan.from === undefined ? most : Math.min(most, yearOf(plan.from))) - settings.oldestBaseline;
  const year = reading.values.map(({ value }) => value).find((value) => value < least || value > most);
  if (year === undefined) return;
  yield {
    severity: year > most || year < least - 20 ? "error" : "warning",
    at,
    params: { year, least, most },
    subject: subjectOf(id, columnAt(at), raw),
  };
}
