import { grouped } from "../../../plan/grouped";
import type { Indicator } from "../../../plan/model";
import type { RuleContext } from "../../context";
import { yearOf } from "../../due";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { cellInRowOf } from "./plan-cell";

/** A Målår before the baseline or before the plan begins, or after its end; the same year in several rows is one fault. */
export const rule: Rule<"target-year-implausible"> = {
  id: "target-year-implausible",
  yieldsTo: ["value-unknown"],
  *check(context) {
    const found = context.plan.indicators.flatMap((indicator) => faultOf(indicator, context));
    const groups = grouped(found, ({ kind, year, limit }) => [kind, year, limit].join("|"));
    for (const group of groups.values()) yield* observation(group, context);
  },
};

type Kind = "before-baseline" | "before-plan" | "after-plan";

interface Fault {
  readonly indicator: Indicator;
  readonly kind: Kind;
  readonly year: number;
  /** The year it lies on the wrong side of. */
  readonly limit: number;
}

function faultOf(indicator: Indicator, { plan: { from, to } }: RuleContext): Fault[] {
  const { targetYear: year, baselineYears } = indicator;
  if (year === undefined) return [];
  const start = from === undefined ? -Infinity : yearOf(from);
  const end = to === undefined ? Infinity : yearOf(to);
  const baseline = Math.min(...baselineYears);
  if (baselineYears.length > 0 && year < baseline)
    return [{ indicator, kind: "before-baseline", year, limit: baseline }];
  if (year < start) return [{ indicator, kind: "before-plan", year, limit: start }];
  return year > end ? [{ indicator, kind: "after-plan", year, limit: end }] : [];
}

function* observation(
  group: readonly Fault[],
  { snapshot }: RuleContext,
): Iterable<Observation<"target-year-implausible">> {
  const cells = group.map(({ indicator }) => cellInRowOf(indicator.at, "Indikatorer", "Målår", snapshot));
  const [first] = group;
  const [at, ...related] = cells;
  if (first === undefined || at === undefined) return;
  const { kind, year, limit, indicator } = first;
  yield {
    severity: kind === "after-plan" ? "info" : "warning",
    at,
    params: { ids: group.map((each) => each.indicator.id), kind, year, limit },
    subject: subjectOf(indicator.id, "Målår", String(year)),
    related,
  };
}
