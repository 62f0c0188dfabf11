import type { Figure } from "../../../../cells/reading";
import type { Indicator, Measurement } from "../../../../plan/model";
import type { RuleContext } from "../../../context";
import { oddSigns } from "./odd-signs";
import type { Slip } from "../slip-groups";

/** Without any percentage to go by, so many fractions tell that percentages are meant. */
const tellingFractions = 3;

/** A number below one without a percent format, where a percentage is meant. */
export interface BareFraction extends Slip {
  readonly raw: string;
  readonly column: string;
  readonly value: number;
}

/** The fractions among the figures and targets of the indicators, and those of the data tables. */
export function bareFractions(context: RuleContext): BareFraction[] {
  const ofIndicators = context.plan.indicators
    .filter(({ unit }) => unit === undefined || unit === "percent")
    .flatMap((indicator) => inIndicator(indicator, context));
  return [...ofIndicators, ...inDataTables(context)];
}

function inIndicator(indicator: Indicator, context: RuleContext): BareFraction[] {
  const measurements = context.measurementsOf(indicator.id);
  const fractions = measurements.filter(({ source, figure }) =>
    isFraction(figure, context.valueAt(source.at)),
  );
  const others = measurements.filter(({ figure }) => figure.unit === "percent" && figure.value >= 1);
  const isKnown = indicator.unit === "percent";
  const suspected =
    isKnown && others.length === 0 && fractions.length >= tellingFractions
      ? fractions
      : fractions.filter((each) => isNearOthers(each, others));
  if (suspected.length === 0) return inTarget(indicator, others, context);
  return suspected.map(({ indicatorId: id, source: { at, raw }, figure: { value } }) => ({
    id,
    at,
    raw,
    column: context.columnAt(at),
    value,
  }));
}

/** A municipality's only figure is held against the area's. */
function isNearOthers({ side, figure }: Measurement, others: readonly Measurement[]): boolean {
  const ofSide = others.filter((other) => other.side === side);
  return (ofSide.length > 0 ? ofSide : others).some((other) =>
    isNear(figure.value * 100, other.figure.value),
  );
}

/** A target of 0,95 among percentages that are nowhere near it. */
function inTarget(
  { id, target }: Indicator,
  others: readonly Measurement[],
  { valueAt }: RuleContext,
): BareFraction[] {
  const value = target?.reading.targets[0]?.value;
  if (target === undefined || value === undefined || value <= 0 || value >= 1) return [];
  if (typeof valueAt(target.at) !== "number") return [];
  if (!others.some(({ side, figure }) => side === "area" && isNear(value * 100, figure.value))) return [];
  return [{ id, at: target.at, raw: target.raw, column: "Måltal", value }];
}

function inDataTables(context: RuleContext): BareFraction[] {
  return oddSigns(context).flatMap(({ usual, id, at, raw, header: column, figure, siblings }) => {
    const { value } = figure;
    const isMeant = siblings.some((sibling) => isNear(value * 100, sibling.value));
    return usual === "percent" && isMeant && isFraction(figure, context.valueAt(at))
      ? [{ id, at, raw, column, value }]
      : [];
  });
}

function isFraction({ value, unit, unitPrinted }: Figure, cell: ReturnType<RuleContext["valueAt"]>): boolean {
  return (
    (unit === "percent" || unit === "none") &&
    !unitPrinted &&
    value > 0 &&
    value < 1 &&
    typeof cell === "number"
  );
}

/** Within half and double. */
function isNear(one: number, other: number): boolean {
  return one > other / 2 && one < other * 2;
}
