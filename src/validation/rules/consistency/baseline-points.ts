import type { Unit } from "../../../cells/reading";
import { pickArea, pickComparison, type Judgement } from "../../../analysis/pick";
import type { Indicator, Measurement } from "../../../plan/model";
import { classifyScope } from "../../../plan/scope";
import type { CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";

/** A baseline as it is judged: a single figure, or the sum that *Opgørelse* asks for. */
export interface BaselinePoint {
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
  readonly at: CellAddress;
  readonly origin: Measurement["origin"];
}

/** The area's baselines that can be told: one for each line of *Opgørelse*, in the plan and on the sheets. */
export function areaBaselines(indicator: Indicator, context: RuleContext): BaselinePoint[] {
  return pointsOf(indicator, context, pickArea);
}

/** The same of its comparison. */
export function comparisonBaselines(indicator: Indicator, context: RuleContext): BaselinePoint[] {
  return pointsOf(indicator, context, pickComparison);
}

function pointsOf(indicator: Indicator, context: RuleContext, pick: typeof pickArea): BaselinePoint[] {
  const baselines = context.measurementsOf(indicator.id).filter(({ role }) => role === "baseline");
  const unit = indicator.unit ?? baselines[0]?.figure.unit ?? "none";
  const isWholeArea = (scope: string) => classifyScope(scope, context.plan, indicator) === "area";
  const breakdowns = indicator.breakdowns.length > 0 ? indicator.breakdowns : [undefined];
  return breakdowns.flatMap((breakdown) =>
    (["plan", "sheet"] as const).flatMap((origin) => {
      const own = baselines.filter((each) => each.origin === origin);
      return pointIn(own, { breakdown, unit, isWholeArea }, origin, pick);
    }),
  );
}

function pointIn(
  baselines: readonly Measurement[],
  judgement: Judgement,
  origin: Measurement["origin"],
  pick: typeof pickArea,
): BaselinePoint[] {
  const found = pick(baselines, judgement);
  if (found === undefined || !("point" in found)) return [];
  const { value, unit, decimals, sources } = found.point;
  const [source] = sources;
  return source === undefined ? [] : [{ value, unit, decimals, at: source.at, origin }];
}
