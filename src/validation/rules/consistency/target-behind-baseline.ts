import type { Target } from "../../../cells/reading";
import type { Direction, Indicator, SourcedText } from "../../../plan/model";
import type { RuleContext } from "../../context";
import { amount, sameUnit } from "../../figures";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { areaBaselines, comparisonBaselines, type BaselinePoint } from "./baseline-points";
import { lbfIndicatorOf } from "./directions/lbf-direction";
import { retningFinder } from "./retning";

/** A target that is worse than the baseline: it is reached by going back. */
export const rule: Rule<"target-behind-baseline"> = {
  id: "target-behind-baseline",
  yieldsTo: ["fraction-for-percent", "direction-conflict"],
  *check(context) {
    const retningOf = retningFinder(context);
    for (const indicator of context.plan.indicators) {
      yield* inIndicator(indicator, retningOf(indicator), context);
    }
  },
};

function* inIndicator(
  indicator: Indicator,
  retning: SourcedText | undefined,
  context: RuleContext,
): Iterable<Observation<"target-behind-baseline">> {
  const baselines = areaBaselines(indicator, context);
  const [baseline] = baselines;
  const target = targetOf(indicator, baseline, context);
  const direction = target === undefined ? undefined : directionOf(indicator, target);
  if (indicator.target === undefined || baseline === undefined || target === undefined) return;
  // Where plan and sheet disagree about the baseline, the target is behind only if it is behind both.
  const isBehindAll = baselines.every((each) => isBehind(target.value, each.value, direction));
  if (direction === undefined || !isBehindAll) return;
  const { at, raw } = indicator.target;
  yield {
    severity: target.comparisonAt === undefined ? "error" : "warning",
    at,
    params: {
      target: amount({ ...target, unit: baseline.unit }),
      baseline: amount(baseline),
      direction,
      ...(target.comparisonAt === undefined ? {} : { words: raw }),
    },
    subject: subjectOf(indicator.id, "Måltal", raw),
    related: [
      ...baselines.map((each) => each.at),
      ...(target.comparisonAt ?? []),
      ...(indicator.direction === undefined || retning === undefined ? [] : [retning.at]),
    ],
  };
}

/** A level to reach; the comparison's where the plan asks for that. */
interface Level {
  readonly value: number;
  readonly decimals: number;
  readonly operator?: Target["operator"];
  readonly comparisonAt?: readonly BaselinePoint["at"][];
}

function targetOf(
  indicator: Indicator,
  baseline: BaselinePoint | undefined,
  context: RuleContext,
): Level | undefined {
  if (baseline === undefined || indicator.target === undefined) return undefined;
  const { targets, reference, change, confidence } = indicator.target.reading;
  if (confidence < 0.5 || change !== undefined) return undefined;
  if (reference === "comparison" && targets.length === 0) return comparisonLevel(indicator, context);
  const [only] = targets;
  if (only === undefined || targets.length > 1 || reference !== undefined) return undefined;
  if (only.category !== undefined || only.total !== undefined) return undefined;
  if (only.per !== undefined && only.per !== "år") return undefined;
  const figure = { ...baseline, unitPrinted: true };
  if (!sameUnit({ ...figure, unit: only.unit }, figure)) return undefined;
  return { value: only.value, decimals: decimalsOf(only.value), operator: only.operator };
}

function comparisonLevel(indicator: Indicator, context: RuleContext): Level | undefined {
  const points = comparisonBaselines(indicator, context);
  const [first] = points;
  if (first === undefined || points.some(({ value }) => value !== first.value)) return undefined;
  return { value: first.value, decimals: first.decimals, comparisonAt: points.map(({ at }) => at) };
}

/** The plan's direction, or that of LBF's indicator; where there is none, "at least" goes up and "at most" goes down. */
function directionOf(indicator: Indicator, { operator }: Level): "up" | "down" | undefined {
  const known = indicator.direction ?? lbfIndicatorOf(indicator)?.direction;
  if (known !== undefined) return known === "maintain" ? undefined : known;
  if (operator === "min" || operator === "gt") return "up";
  return operator === "max" || operator === "lt" ? "down" : undefined;
}

function isBehind(target: number, baseline: number, direction: Direction | undefined): boolean {
  return (direction === "up" && target < baseline) || (direction === "down" && target > baseline);
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : (String(value).split(".")[1]?.length ?? 0);
}
