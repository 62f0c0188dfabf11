import type { Indicator, Measurement } from "../../plan/model";
import type { RuleContext } from "../context";
import { byCell } from "../figures";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** A number such as 0,55 without a percent format where 55 % is meant: Excel shows it as less than one per cent. */
export const rule: Rule<"fraction-for-percent"> = {
  id: "fraction-for-percent",
  *check(context) {
    for (const indicator of context.plan.indicators) {
      if (indicator.unit === "percent") yield* inIndicator(indicator, context);
    }
  },
};

function* inIndicator(
  indicator: Indicator,
  context: RuleContext,
): Iterable<Observation<"fraction-for-percent">> {
  const { id } = indicator;
  const measurements = context.measurementsOf(id);
  const fractions = measurements.filter((each) => isBareFraction(each, context));
  const others = measurements.filter(({ figure }) => figure.unit === "percent" && figure.value >= 1);
  const suspected = fractions.filter(({ side, figure }) => {
    const ofSide = others.filter((other) => other.side === side);
    // A municipality's only figure is held against the area's.
    const measure = ofSide.length > 0 ? ofSide : others;
    return measure.some((other) => isNear(figure.value * 100, other.figure.value));
  });
  // Without any other figure to go by, three of them are enough.
  const [first, ...rest] = byCell(others.length === 0 && fractions.length > 2 ? fractions : suspected);
  const value = first?.figures[0]?.value;
  if (first === undefined || value === undefined) {
    yield* inTarget(indicator, others, context);
    return;
  }
  yield {
    severity: "warning",
    at: first.cell.at,
    params: { value, cells: rest.length + 1 },
    subject: subjectOf(id, context.columnAt(first.cell.at), first.cell.raw),
    ...(rest.length > 0 ? { related: rest.map(({ cell }) => cell.at) } : {}),
  };
}

/** A target of 0,95 among percentages that are nowhere near it. */
function* inTarget(
  { id, target }: Indicator,
  others: readonly Measurement[],
  { valueAt }: RuleContext,
): Iterable<Observation<"fraction-for-percent">> {
  const value = target?.reading.targets[0]?.value;
  if (target === undefined || value === undefined || value <= 0 || value >= 1) return;
  if (typeof valueAt(target.at) !== "number") return;
  if (!others.some(({ side, figure }) => side === "area" && isNear(value * 100, figure.value))) return;
  yield {
    severity: "warning",
    at: target.at,
    params: { value, cells: 1 },
    subject: subjectOf(id, "Måltal", target.raw),
  };
}

function isBareFraction({ figure, source }: Measurement, { valueAt }: RuleContext): boolean {
  const { value, unit, unitPrinted } = figure;
  return (
    unit === "percent" && !unitPrinted && value > 0 && value < 1 && typeof valueAt(source.at) === "number"
  );
}

/** Within half and double. */
function isNear(one: number, other: number): boolean {
  return one > other / 2 && one < other * 2;
}
