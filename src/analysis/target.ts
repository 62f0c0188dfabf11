import type { CriterionReading, Operator, Target, Unit } from "../cells/reading";
import type { Direction } from "../plan/model";
import type { VerdictReason } from "./model";
import { addExactly, withoutNoise, type Printed } from "./precision";
import { isAdditive } from "./sums";

/** What a target sentence asks for, as far as the figures at hand tell. */
export type ResolvedTarget =
  | LevelTarget
  | { readonly kind: "yearly"; readonly value: number; readonly operator: Operator }
  | MaintainTarget
  | { readonly kind: "direction"; readonly direction: "up" | "down" }
  | { readonly kind: "unresolved"; readonly reason: VerdictReason };

/** A level in the indicator's unit. */
export interface LevelTarget {
  readonly kind: "level";
  readonly value: number;
  /** The precision of the figure it was derived from; undefined for a level stated outright, which is exact. */
  readonly decimals: number | undefined;
  /** `lt` and `gt` are strict; for `exactly` and `approx` beyond is reached too, on the better side. */
  readonly operator: Operator;
  readonly direction: "up" | "down" | undefined;
  /** "20 %" of a percentage: read as a share of the baseline, but percentage points may be meant. */
  readonly ambiguous: boolean;
}

export interface MaintainTarget {
  readonly kind: "maintain";
  /** "højst 6": what the figure may move within. */
  readonly limit: { readonly value: number; readonly operator: Operator } | undefined;
  /** Which way is better, where the goal says so ("fastholdes/reduceres"). */
  readonly better: "up" | "down" | undefined;
}

/**
 * What a target sentence means for an indicator.
 *
 * Baseline and comparison are printed figures in the unit; a level comes out in the same unit. "Reduceres med 20 %" is
 * baseline × 0.8, and where the indicator is itself a percentage this is flagged as ambiguous; "med 5 procentpoint" is
 * baseline ± 5; "kommunens niveau" is the comparison's figure; "min. 8 pr. år" is a yearly count; "fastholdes" is to
 * maintain. A sentence without a number is its direction. Unresolved, with the reason, where a figure, a direction or a
 * common unit is missing. `goalSays` is the better way in a goal such as "fastholdes/reduceres". Source: the forms of targets that plans print.
 */
export function resolveTarget(
  criterion: CriterionReading | undefined,
  baseline: Printed | undefined,
  comparison: Printed | undefined,
  unit: Unit,
  direction: Direction | undefined,
  goalSays?: "up" | "down",
): ResolvedTarget {
  const said = criterion?.direction;
  const maintain = direction === "maintain" || said === "maintain";
  const way = oneWay(direction) ?? oneWay(said);
  const [target] = criterion?.targets ?? [];
  if (criterion === undefined || target === undefined) {
    if (criterion?.reference === "comparison") return comparisonLevel(comparison, oneWay(said) ?? way);
    if (maintain) return { kind: "maintain", limit: undefined, better: way ?? goalSays };
    return way === undefined ? unresolved({ code: "no-direction" }) : { kind: "direction", direction: way };
  }
  if (criterion.change !== undefined) {
    return changed(
      criterion,
      target,
      criterion.reference === "comparison" ? comparison : baseline,
      unit,
      way,
    );
  }
  const fitting = criterion.targets.find((each) => unitsFit(each, unit));
  if (fitting === undefined) return unresolved({ code: "units-differ", unit, other: target.unit });
  const { value, operator } = fitting;
  if (isYearly(fitting)) return { kind: "yearly", value, operator };
  if (!maintain) return level(value, undefined, operator, way);
  const byLimit = operator === "max" || operator === "lt" ? "down" : undefined;
  return { kind: "maintain", limit: { value, operator }, better: way ?? goalSays ?? byLimit };
}

function comparisonLevel(comparison: Printed | undefined, way: "up" | "down" | undefined): ResolvedTarget {
  if (comparison === undefined) return unresolved({ code: "no-comparison" });
  return level(comparison.value, comparison.decimals, "exactly", way);
}

/** "8 pr. år" is a count of the year's doings; a share "pr. år" is only measured once a year. */
function isYearly(target: Target): boolean {
  return target.per === "år" && (isAdditive(target.unit) || target.unit === "none");
}

function changed(
  criterion: CriterionReading,
  target: Target,
  from: Printed | undefined,
  unit: Unit,
  wanted: "up" | "down" | undefined,
): ResolvedTarget {
  const way = oneWay(criterion.direction) ?? wanted;
  if (way === undefined) return unresolved({ code: "no-direction" });
  if (from === undefined) {
    return unresolved({ code: criterion.reference === "comparison" ? "no-comparison" : "no-baseline" });
  }
  const step = way === "up" ? target.value : -target.value;
  const relative = criterion.change === "percent";
  const value = relative ? withoutNoise(from.value * (1 + step / 100)) : addExactly([from.value, step]);
  if (value === undefined) return unresolved({ code: "no-target" });
  const decimals = isAdditive(unit) ? undefined : from.decimals;
  const bound = boundOf(target.operator, way);
  return {
    ...level(value, decimals, bound.operator, bound.direction),
    ambiguous: relative && unit === "percent",
  };
}

/** What "mere end", "højst" or "under" of a change asks of the level it leads to: "højst 5 % fald" is a floor. */
function boundOf(operator: Operator, way: "up" | "down"): Pick<LevelTarget, "operator" | "direction"> {
  const back = way === "up" ? "down" : "up";
  switch (operator) {
    case "gt":
      return { operator: way === "up" ? "gt" : "lt", direction: way };
    case "max":
      return { operator: way === "up" ? "max" : "min", direction: back };
    case "lt":
      return { operator: way === "up" ? "lt" : "gt", direction: back };
    case "min":
    case "exactly":
    case "approx":
      return { operator: "exactly", direction: way };
  }
}

function level(
  value: number,
  decimals: number | undefined,
  operator: Operator,
  direction: "up" | "down" | undefined,
): LevelTarget {
  return { kind: "level", value, decimals, operator, direction, ambiguous: false };
}

/** A bare number and a count without a word for what is counted are taken in the indicator's unit. */
function unitsFit(target: Target, unit: Unit): boolean {
  if (target.unit === unit || target.unit === "none" || unit === "none") return true;
  return target.unit === "count" && target.category === undefined;
}

function oneWay(direction: Direction | undefined): "up" | "down" | undefined {
  return direction === "maintain" ? undefined : direction;
}

function unresolved(reason: VerdictReason): ResolvedTarget {
  return { kind: "unresolved", reason };
}
