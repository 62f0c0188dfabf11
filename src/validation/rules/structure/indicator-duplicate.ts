import type { Indicator } from "../../../plan/model";
import { squeeze } from "../../../plan/text";
import { toA1 } from "../../../workbook/address";
import { grouped } from "../../../plan/grouped";
import type { MatchedRow, RuleContext } from "../../context";
import type { Severity } from "../../finding";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** The same indicator twice: in the plan under two ids, or in two rows of one table. */
export const rule: Rule<"indicator-duplicate"> = {
  id: "indicator-duplicate",
  yieldsTo: ["id-duplicate"],
  *check(context) {
    yield* inPlan(context);
    for (const [, rows] of grouped(context.matchedRows, ({ table }) => table)) {
      for (const [, same] of grouped(rows, ({ indicator }) => indicator.id)) yield* inTable(same, context);
    }
  },
};

function* inPlan({ plan }: RuleContext): Iterable<Observation<"indicator-duplicate">> {
  const named = plan.indicators.filter(({ label }) => label.text.trim() !== "");
  for (const [, same] of grouped(named, ({ lbf, label }) => lbf ?? squeeze(label.text))) {
    const [first, ...others] = same;
    for (const other of others) {
      if (first === undefined || other.id === first.id) continue;
      const severity = severityOf(first, other);
      if (severity === undefined) continue;
      yield {
        severity,
        at: other.label.at,
        params: { label: other.label.text, first: first.label.at },
        subject: subjectOf(other.id, "Indikator", other.label.text),
        related: [first.label.at],
      };
    }
  }
}

/** One of the texts must be wrong where their baselines differ. Two goals may share a measure, and its baseline. */
function severityOf(one: Indicator, other: Indicator): Severity | undefined {
  const [first, second] = [squeeze(one.baselineArea.raw), squeeze(other.baselineArea.raw)];
  if (first !== "" && second !== "" && first !== second) return "error";
  if (squeeze(one.goal.text) === squeeze(other.goal.text) || first !== second) return "warning";
  return first === "" && one.lbf === undefined ? "info" : undefined;
}

/** Rows with labels of their own, or under one merged label, are parts of an indicator and no repetition. */
function* inTable(
  rows: readonly MatchedRow[],
  context: RuleContext,
): Iterable<Observation<"indicator-duplicate">> {
  for (const [, same] of grouped(rows, (row) => rowName(row, context))) {
    const [first, ...others] = same;
    if (first === undefined) continue;
    for (const other of others) {
      if (placeOf(other).cell === placeOf(first).cell) continue;
      const label = other.row.label?.text ?? other.indicator.label.text;
      yield {
        severity: "warning",
        at: placeOf(other),
        params: { label, first: placeOf(first) },
        subject: subjectOf(other.indicator.id, "Indikator", label),
        related: [placeOf(first)],
      };
    }
  }
}

/** The row's label with what the user's own columns say, such as the department it is about or its number. */
function rowName({ table, row }: MatchedRow, { valueAt }: RuleContext): string {
  const own = table.columns
    .filter(({ role }) => role.kind === "unknown")
    .map(({ column }) => valueAt({ sheet: table.sheet, cell: toA1(row.row, column) }))
    .filter((value) => typeof value === "string" || Number.isInteger(value));
  return [row.label?.text ?? "", ...own.map(String)].map(squeeze).join("|");
}

function placeOf({ table, row }: MatchedRow) {
  return row.label?.at ?? { sheet: table.sheet, cell: toA1(row.row, table.area.left) };
}
