import type { IndicatorRow, IndicatorTable } from "../../../plan/model";
import { toA1 } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { missedBy, unknownRows } from "./unknown-rows";

/** A row with figures that is none of the plan's indicators, so that its figures are not used. */
export const rule: Rule<"indicator-unknown"> = {
  id: "indicator-unknown",
  yieldsTo: ["cpr-number", "contact-data"],
  *check(context) {
    if (context.plan.indicators.length === 0) return;
    for (const table of context.tables) {
      const { single, foreign } = unknownRows(table);
      for (const row of single) yield observation(table, row, context);
      yield* foreignRows(table, foreign);
    }
  },
};

/** A table of which most rows are none of the plan's holds data for others too: that is a remark, once. */
function* foreignRows(
  table: IndicatorTable,
  [first, ...others]: readonly IndicatorRow[],
): Iterable<Observation<"indicator-unknown">> {
  if (first === undefined) return;
  yield {
    severity: "info",
    at: placeOf(table, first),
    params: { label: textOf(first), ...(others.length > 0 ? { rows: others.length + 1 } : {}) },
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
  const missed = missedBy(row, context)?.label.at;
  return {
    severity: "warning",
    at: placeOf(table, row),
    params: {
      label: textOf(row),
      ...(nearest === undefined || row.nearest === undefined
        ? {}
        : {
            nearest: {
              id: nearest.id,
              label: nearest.label.text,
              confidence: row.nearest.confidence,
              ...(missed === undefined ? {} : { missed }),
            },
          }),
    },
    subject: subjectOf("", "Indikator", textOf(row)),
    ...(missed === undefined ? {} : { related: [missed] }),
  };
}

function textOf({ label, goal }: IndicatorRow): string {
  return (label ?? goal)?.text ?? "";
}

function placeOf({ sheet, area }: IndicatorTable, { label, goal, row }: IndicatorRow) {
  return (label ?? goal)?.at ?? { sheet, cell: toA1(row, area.left) };
}
