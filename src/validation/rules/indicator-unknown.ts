import type { IndicatorRow, IndicatorTable } from "../../plan/model";
import { toA1 } from "../../workbook/address";
import type { RuleContext } from "../context";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** A row with figures that is none of the plan's indicators, so that its figures are not used. */
export const rule: Rule<"indicator-unknown"> = {
  id: "indicator-unknown",
  *check(context) {
    if (context.plan.indicators.length === 0) return;
    for (const table of context.tables) {
      const unknown = table.rows.filter((row) => row.match === undefined && holdsData(row));
      const foreign = table.rows.every(({ match }) => match === undefined);
      if (foreign) yield* foreignTable(table, unknown);
      else for (const row of unknown) yield observation(table, row, context);
    }
  },
};

/** A sheet of which no row belongs to the plan is most likely about something else. */
function* foreignTable(
  table: IndicatorTable,
  [first, ...others]: readonly IndicatorRow[],
): Iterable<Observation<"indicator-unknown">> {
  if (first === undefined) return;
  yield {
    severity: "info",
    at: placeOf(table, first),
    params: { label: textOf(first), rows: others.length + 1 },
    subject: subjectOf(table.sheet, "Indikator", textOf(first)),
    related: others.map((row) => placeOf(table, row)),
  };
}

function observation(
  table: IndicatorTable,
  row: IndicatorRow,
  context: RuleContext,
): Observation<"indicator-unknown"> {
  const nearest = row.nearest === undefined ? undefined : context.indicator(row.nearest.indicatorId);
  return {
    severity: "warning",
    at: placeOf(table, row),
    params: {
      label: textOf(row),
      ...(nearest === undefined || row.nearest === undefined
        ? {}
        : { nearest: { id: nearest.id, label: nearest.label.text, confidence: row.nearest.confidence } }),
    },
    subject: subjectOf("", "Indikator", textOf(row)),
  };
}

function holdsData({ cells, label, goal }: IndicatorRow): boolean {
  if (label === undefined && goal === undefined) return false;
  return cells.some(
    ({ column, reading }) =>
      column.role.kind !== "source" && (reading.values.length > 0 || reading.kind === "unavailable"),
  );
}

function textOf({ label, goal }: IndicatorRow): string {
  return (label ?? goal)?.text ?? "";
}

function placeOf({ sheet, area }: IndicatorTable, { label, goal, row }: IndicatorRow) {
  return (label ?? goal)?.at ?? { sheet, cell: toA1(row, area.left) };
}
