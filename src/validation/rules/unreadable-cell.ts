import type { CellReading } from "../../cells/reading";
import type { SourcedReading } from "../../plan/model";
import type { RuleContext } from "../context";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** A cell that should hold a figure, or the reason for none, and holds neither. */
export const rule: Rule<"unreadable-cell"> = {
  id: "unreadable-cell",
  yieldsTo: [],
  *check(context) {
    yield* inPlan(context);
    for (const { row, indicator } of context.matchedRows) {
      for (const cell of row.cells) {
        const { kind } = cell.column.role;
        if (kind === "source" || (kind === "baseline-year" && !unreadable(cell.reading))) continue;
        if (unreadable(cell.reading)) yield observation(cell, indicator.id, cell.column.header);
      }
    }
  },
};

function* inPlan({ plan }: RuleContext): Iterable<Observation<"unreadable-cell">> {
  for (const { id, baselineArea, baselineComparison, baselineYear } of plan.indicators) {
    if (unreadable(baselineArea.reading)) yield observation(baselineArea, id, "Baseline boligområde");
    if (unreadable(baselineComparison.reading)) yield observation(baselineComparison, id, "Baseline kommune");
    if (unreadable(baselineYear.reading)) yield observation(baselineYear, id, "Baseline år");
  }
  for (const line of plan.budget) {
    if (unreadable(line.lbf.reading)) yield observation(line.lbf, line.label.text, "Landsbyggefonden");
    if (unreadable(line.local.reading))
      yield observation(line.local, line.label.text, "Lokal medfinansiering");
    if (unreadable(line.total.reading)) yield observation(line.total, line.label.text, "I alt");
  }
}

function unreadable({ kind, confidence }: CellReading): boolean {
  if (kind === "empty") return false;
  return kind === "text" || kind === "date" || kind === "period" || confidence < 0.5;
}

function observation(
  { at, raw }: SourcedReading,
  id: string,
  column: string,
): Observation<"unreadable-cell"> {
  return { severity: "warning", at, params: { raw }, subject: subjectOf(id, column, raw) };
}
