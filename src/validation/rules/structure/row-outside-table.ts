import { indicatorMatcher, type IndicatorMatcher } from "../../../plan/matching";
import type { CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import type { OutsideRow, OutsideRun } from "./outside-run";
import { readSheets } from "./read-areas";
import { rowsBelowIndicators } from "./rows-below-indicators";
import { rowsBelowPlanTable } from "./rows-below-plan-table";

/** Rows that look like a table's own and stand below it, so that they are not read: one finding per run of rows. */
export const rule: Rule<"row-outside-table"> = {
  id: "row-outside-table",
  *check(context) {
    let matcher: IndicatorMatcher | undefined;
    const known = () => (matcher ??= indicatorMatcher(context.plan.indicators));
    for (const read of readSheets(context)) {
      for (const run of rowsBelowPlanTable(read)) yield* observation(run, context);
      for (const run of rowsBelowIndicators(read, context.tables, known)) yield* observation(run, context);
    }
  },
};

function* observation(run: OutsideRun, context: RuleContext): Iterable<Observation<"row-outside-table">> {
  const { kind, table, last, severity, rows } = run;
  const [first, ...others] = rows;
  if (first === undefined) return;
  yield {
    severity,
    at: first.at,
    params: { kind, table, last, text: first.text, rows: rows.length },
    subject: subjectOf(table, "", first.text),
    related: [...others.map(({ at }) => at), ...rows.flatMap((row) => missedAt(row, run, context))],
  };
}

/** Where the row is missed: by other rules that would report there what is only a consequence. */
function missedAt(
  { text, indicatorId }: OutsideRow,
  { kind, table }: OutsideRun,
  context: RuleContext,
): CellAddress[] {
  if (kind === "plan" && table === "Succeskriterier") return context.statusesOf(text).map(({ at }) => at);
  if (kind === "plan" && table === "Status") {
    return context.plan.criteria.filter(({ id }) => id === text).map(({ at }) => at);
  }
  const indicator = context.indicator(indicatorId ?? "");
  return indicator === undefined ? [] : [indicator.label.at];
}
