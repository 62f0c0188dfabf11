import type { Figure } from "../../cells/reading";
import type { MeasuredCell, RuleContext } from "../context";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** A baseline of several figures that are all those of another year: most likely copied from the wrong column. */
export const rule: Rule<"baseline-equals-other-year"> = {
  id: "baseline-equals-other-year",
  yieldsTo: ["baseline-differs"],
  *check(context) {
    for (const { id } of context.plan.indicators) yield* inIndicator(id, context);
  },
};

function* inIndicator(id: string, context: RuleContext): Iterable<Observation<"baseline-equals-other-year">> {
  const cells = context.cellsOf(id);
  const measured = cells.filter(({ role, year }) => role === "measurement" && year !== undefined);
  const copies = cells.flatMap((baseline) => {
    const { role, year } = baseline;
    if (role !== "baseline" || year === undefined) return [];
    const original = measured.find((each) => each.year !== year && isCopy(baseline, each));
    return original?.year === undefined ? [] : [{ baseline, year, original, from: original.year }];
  });
  // The same copy in plan and sheet is one fault.
  const own = copies.find(({ baseline }) => baseline.origin === "sheet") ?? copies[0];
  if (own === undefined) return;
  const { at, raw } = own.baseline.source;
  const others = copies.filter((each) => each !== own).map(({ baseline }) => baseline.source.at);
  yield {
    severity: "warning",
    at,
    params: { baselineYear: own.year, year: own.from, other: own.original.source.at },
    subject: subjectOf(id, context.columnAt(at), raw),
    related: [own.original.source.at, ...others],
  };
}

/** Two different figures of three digits or more that agree with all the rest are no coincidence; fewer may be. */
function isCopy(baseline: MeasuredCell, { figures }: MeasuredCell): boolean {
  const own = [...baseline.figures].map(([key, { figure }]) => ({ key, ...figure }));
  const telling = new Set(own.filter(hasThreeDigits).map(({ value }) => value));
  if (telling.size < 2) return false;
  return own.every(({ key, value, decimals }) => {
    const other = figures.get(key)?.figure;
    return other !== undefined && other.value === value && other.decimals === decimals;
  });
}

function hasThreeDigits({ value, decimals }: Pick<Figure, "value" | "decimals">): boolean {
  return Math.abs(value) * 10 ** decimals >= 100;
}
