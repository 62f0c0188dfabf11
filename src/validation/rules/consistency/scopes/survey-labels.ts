import { grouped } from "../../../../plan/grouped";
import type { SourcedReading } from "../../../../plan/model";
import { fold } from "../../../../plan/text";
import type { RuleContext } from "../../../context";
import type { Observation } from "../../../rule";
import { subjectOf } from "../../../subject";

/** Baselines that are said to be of other years on a sheet than in the plan, as "(Nyvang 2018-2021)" and "(… 2018-2022)". */
export function* differingSpans(context: RuleContext): Iterable<Observation<"scope-differs">> {
  const pairs = context.matchedRows.flatMap(({ row, indicator }) =>
    row.cells.flatMap((cell): SpanPair[] => {
      const plan =
        cell.column.role.kind === "baseline-area"
          ? indicator.baselineArea
          : cell.column.role.kind === "baseline-comparison"
            ? indicator.baselineComparison
            : undefined;
      return plan === undefined ? [] : pairOf(indicator.id, cell, plan);
    }),
  );
  for (const [, group] of grouped(pairs, ({ own, other }) => `${own} ${other}`)) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    yield {
      severity: "warning",
      at: first.sheet.at,
      params: { kind: "years", own: first.own, other: first.other, planCell: first.plan.at },
      subject: subjectOf(first.id, context.columnAt(first.sheet.at), first.sheet.raw),
      related: [first.plan.at, ...others.flatMap(({ sheet, plan }) => [sheet.at, plan.at])],
    };
  }
}

interface SpanPair {
  readonly id: string;
  readonly sheet: SourcedReading;
  readonly plan: SourcedReading;
  readonly own: string;
  readonly other: string;
}

function pairOf(id: string, sheet: SourcedReading, plan: SourcedReading): SpanPair[] {
  const [own, ...moreOwn] = spansIn(sheet);
  const [other, ...moreOthers] = spansIn(plan);
  if (own === undefined || other === undefined || own === other) return [];
  return moreOwn.length + moreOthers.length > 0 ? [] : [{ id, sheet, plan, own, other }];
}

/** The spans of years in a cell that holds figures, each once; a footnote's digit may be glued to the last year. */
function spansIn({ raw, reading }: SourcedReading): string[] {
  if (reading.values.length === 0 || !/\d{4}/.test(raw)) return [];
  const spans = fold(raw).matchAll(/(?<!\d)((?:19|20)\d\d) ?- ?((?:19|20)\d\d)(?!\d\d)/g);
  return [...new Set([...spans].map(([, from, to]) => `${from ?? ""}-${to ?? ""}`))];
}
