import type { Measurement } from "../../plan/model";
import { contains, fromA1 } from "../../workbook/address";
import { grouped } from "../../plan/grouped";
import type { RuleContext } from "../context";
import { agreement, amount, sameUnit } from "../figures";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** Two tables that give different figures for the same indicator, year and scope. */
export const rule: Rule<"conflicting-sources"> = {
  id: "conflicting-sources",
  *check(context) {
    for (const { id } of context.plan.indicators) {
      const measured = context
        .cellsOf(id)
        .filter(
          ({ role, origin, year }) => role === "measurement" && origin === "sheet" && year !== undefined,
        )
        .flatMap(({ year, half, figures }) =>
          [...figures].map(([key, measurement]) => ({ key: [key, year, half].join("|"), measurement })),
        );
      for (const [, group] of grouped(measured, ({ key }) => key)) {
        const [first, ...others] = group.map(({ measurement }) => measurement);
        if (first === undefined) continue;
        for (const other of others) yield* observations(first, other, context);
      }
    }
  },
};

function* observations(
  first: Measurement,
  other: Measurement,
  context: RuleContext,
): Iterable<Observation<"conflicting-sources">> {
  if (!sameUnit(first.figure, other.figure)) return;
  const agreed = agreement(first.figure, other.figure);
  if (agreed === "same" || other.year === undefined || inOneTable(first, other, context)) return;
  yield {
    severity: agreed === "rounding" ? "warning" : "error",
    at: other.source.at,
    params: {
      year: other.year,
      own: amount(other.figure),
      other: amount(first.figure),
      otherCell: first.source.at,
    },
    subject: subjectOf(other.indicatorId, context.columnAt(other.source.at), other.source.raw),
    related: [first.source.at],
  };
}

/** Rows of one table are parts of the indicator or repeat it, which is another matter. */
function inOneTable(one: Measurement, other: Measurement, context: RuleContext): boolean {
  return tableOf(one, context) === tableOf(other, context);
}

function tableOf({ source: { at } }: Measurement, { tables }: RuleContext) {
  const place = fromA1(at.cell);
  return tables.find(
    ({ sheet, area }) => sheet === at.sheet && place !== undefined && contains(area, place.row, place.column),
  );
}
