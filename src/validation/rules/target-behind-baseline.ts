import type { Figure, Target } from "../../cells/reading";
import type { Direction, Indicator } from "../../plan/model";
import type { RuleContext } from "../context";
import { amount, sameUnit } from "../figures";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** A target that is worse than the baseline: it is reached by going back. */
export const rule: Rule<"target-behind-baseline"> = {
  id: "target-behind-baseline",
  yieldsTo: ["fraction-for-percent"],
  *check(context) {
    for (const indicator of context.plan.indicators) {
      const target = levelOf(indicator);
      const direction = directionOf(indicator, target);
      const baseline = baselineOf(indicator, context);
      if (indicator.target === undefined || target === undefined || baseline === undefined) continue;
      const own = { ...baseline.figure, value: target.value, unit: target.unit };
      if (!sameUnit(own, baseline.figure) || !isBehind(target.value, baseline.figure.value, direction))
        continue;
      const { at, raw } = indicator.target;
      yield {
        severity: "error",
        at,
        params: {
          target: amount({ ...own, unit: baseline.figure.unit, decimals: decimalsOf(target.value) }),
          baseline: amount(baseline.figure),
          direction: direction === "up" ? "up" : "down",
        },
        subject: subjectOf(indicator.id, "Måltal", raw),
        related: [baseline.at],
      };
    }
  },
};

/** The target as a level to reach, where it is one number for the whole. */
function levelOf({ target }: Indicator): Target | undefined {
  if (target === undefined || target.reading.confidence < 0.5) return undefined;
  const { targets, reference, change } = target.reading;
  const [only] = targets;
  if (only === undefined || targets.length > 1 || reference !== undefined || change !== undefined)
    return undefined;
  if (only.category !== undefined || only.total !== undefined) return undefined;
  return only.per === undefined || only.per === "år" ? only : undefined;
}

/** The plan's direction; where it has none, "at least" goes up and "at most" goes down. */
function directionOf({ direction }: Indicator, target: Target | undefined): Direction | undefined {
  if (direction !== undefined) return direction;
  if (target?.operator === "min" || target?.operator === "gt") return "up";
  return target?.operator === "max" || target?.operator === "lt" ? "down" : undefined;
}

function isBehind(target: number, baseline: number, direction: Direction | undefined): boolean {
  return (direction === "up" && target < baseline) || (direction === "down" && target > baseline);
}

/** The one plain figure of the area's baseline, in the plan or, where it has none, on a sheet. */
function baselineOf(
  { id }: Indicator,
  { measurementsOf }: RuleContext,
): { figure: Figure; at: { sheet: string; cell: string } } | undefined {
  const plain = measurementsOf(id).filter(({ role, side, figure }) => {
    return role === "baseline" && side === "area" && figure.category === undefined;
  });
  const planned = plain.filter(({ origin }) => origin === "plan");
  const chosen = planned.length > 0 ? planned : plain;
  const [first] = chosen;
  if (first === undefined || chosen.some(({ figure }) => figure.value !== first.figure.value))
    return undefined;
  return { figure: first.figure, at: first.source.at };
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : (String(value).split(".")[1]?.length ?? 0);
}
