import type { SourcedReading } from "../../../plan/model";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { baselineBounds, isMistyped, statedYears } from "./plausible-years";

/** A baseline year that cannot be: mistyped, in the future, or long before the plan. */
export const rule: Rule<"year-implausible"> = {
  id: "year-implausible",
  yieldsTo: ["baseline-year-differs"],
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
  cell: SourcedReading,
  context: RuleContext,
): Iterable<Observation<"year-implausible">> {
  const bounds = baselineBounds(context);
  const year = statedYears(cell).find((value) => value < bounds.least || value > bounds.most);
  if (year === undefined) return;
  yield {
    severity: isMistyped(year, bounds) ? "error" : "warning",
    at: cell.at,
    params: { year, ...bounds },
    subject: subjectOf(id, context.columnAt(cell.at), cell.raw),
  };
}
