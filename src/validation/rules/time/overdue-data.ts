import type { ColumnRole, Side, SourcedReading } from "../../../plan/model";
import type { RuleContext } from "../../context";
import { dueDate } from "../../due";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/**
 * Awaited data whose time has passed. A warning where they should stand in a workbook made up to the plan's *Opgjort
 * pr.*; a remark where they have come due since.
 */
export const rule: Rule<"overdue-data"> = {
  id: "overdue-data",
  *check(context) {
    for (const { id, baselineArea, baselineComparison } of context.plan.indicators) {
      if (!hasBaseline(id, "area", context)) yield* inCell(baselineArea, id, context);
      if (!hasBaseline(id, "comparison", context)) yield* inCell(baselineComparison, id, context);
    }
    for (const { row, indicator } of context.matchedRows) {
      for (const cell of row.cells) {
        if (!isAwaited(cell) || isKnownElsewhere(indicator.id, cell.column.role, context)) continue;
        yield* inCell(cell, indicator.id, context);
      }
    }
  },
};

function* inCell(
  { at, raw, reading }: SourcedReading,
  id: string,
  context: RuleContext,
): Iterable<Observation<"overdue-data">> {
  if (!isAwaited({ reading }) || reading.availability === undefined) return;
  const due = dueDate(reading.availability, context.settings.daysOfGrace);
  if (due === undefined || due >= context.today) return;
  yield {
    severity: due < context.asOf ? "warning" : "info",
    at,
    params: { raw, due },
    subject: subjectOf(id, context.columnAt(at), raw),
  };
}

function isAwaited({ reading }: Pick<SourcedReading, "reading">): boolean {
  return reading.values.length === 0 && reading.availability?.reason === "awaited";
}

/** Data that have come need not be fetched, even where a sheet still awaits them. */
function isKnownElsewhere(id: string, role: ColumnRole, context: RuleContext): boolean {
  if (role.kind === "measurement") return measuredElsewhere(id, role.year, context);
  if (role.kind === "baseline-area") return role.scope === undefined && hasBaseline(id, "area", context);
  return role.kind === "baseline-comparison" && hasBaseline(id, "comparison", context);
}

function hasBaseline(id: string, side: Side, context: RuleContext): boolean {
  return context
    .measurementsOf(id)
    .some(
      (each) => each.role === "baseline" && (each.side === side || (side === "area" && each.side === "part")),
    );
}

function measuredElsewhere(id: string, year: number, context: RuleContext): boolean {
  return context
    .measurementsOf(id)
    .some((each) => each.role === "measurement" && each.year === year && each.side === "area");
}
