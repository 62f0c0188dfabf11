import { attainment } from "./attainment";
import { isOver, verdict, type MeasuredCase } from "./case";
import type { Verdict } from "./model";
import { asPrinted, comparePrinted, sign, type Printed } from "./precision";
import type { LevelTarget } from "./target";

/**
 * The verdict on a figure against a level, with a = (now − baseline) / (target − baseline).
 *
 * Reached (a ≥ 1): *Opfyldt*. 0 < a < 1: *På vej* until the target year ends, then *Ikke opfyldt*. a = 0: *Ikke opfyldt*.
 * a < 0: *Forkert retning*. Target equal to or behind the baseline: *Opfyldt* at or beyond it, else *Forkert retning*.
 * The operator decides what reached means: "under" and "over" are strict, and a stated limit needs no baseline to be
 * kept.
 */
export function judgeLevel(one: MeasuredCase, target: LevelTarget): Verdict {
  const { baseline, unit } = one;
  const now = asPrinted(one.now);
  const figures = { now, target: target.value, unit };
  const limited = target.operator === "max" || target.operator === "lt" || target.operator === "gt";
  if (baseline === undefined && !limited) return verdict("undecided", { code: "no-baseline" });
  const side = betterSide(target, baseline);
  if (side === undefined) return verdict("undecided", { code: "no-direction" });
  const standing = compareToLevel(one.now, target) * side;
  const strict = target.operator === "lt" || target.operator === "gt";
  if (standing > 0 || (standing === 0 && !strict)) {
    return verdict("fulfilled", { code: "target-reached", ...figures });
  }
  const over = isOver(one.targetYear ?? one.lastYear, one.year, one.half);
  if (baseline === undefined) {
    return over
      ? verdict("not-fulfilled", { code: "target-not-reached", ...figures })
      : verdict("undecided", { code: "no-baseline" });
  }
  const movement = comparePrinted(one.now, baseline) * side;
  if (movement < 0) {
    return verdict("wrong-direction", { code: "moved-away", now, baseline: asPrinted(baseline), unit });
  }
  if (movement === 0) return verdict("not-fulfilled", { code: "no-movement", now, unit });
  if (over) return verdict("not-fulfilled", { code: "target-not-reached", ...figures });
  const share = levelAttainment(one.now.value, baseline, target);
  return share === undefined
    ? verdict("on-track", { code: "target-not-reached", ...figures })
    : verdict("on-track", {
        code: "part-of-the-way",
        attainment: share,
        targetYear: one.targetYear ?? one.lastYear,
      });
}

/** The attainment of a level; undefined too where the target lies behind the baseline, since no movement leads there. */
export function levelAttainment(
  now: number,
  baseline: Printed | undefined,
  target: LevelTarget,
): number | undefined {
  if (baseline === undefined) return undefined;
  const side = betterSide(target, baseline);
  if (side === undefined || lead(target, baseline) * side < 0) return undefined;
  return attainment({ baseline: baseline.value, now, target: target.value });
}

/** Which side of the level is reached: 1 at or above, −1 at or below. */
function betterSide(target: LevelTarget, baseline: Printed | undefined): 1 | -1 | undefined {
  if (target.operator === "max" || target.operator === "lt") return -1;
  if (target.operator === "gt") return 1;
  if (target.direction !== undefined) return target.direction === "up" ? 1 : -1;
  const towards = baseline === undefined ? 0 : lead(target, baseline);
  if (towards !== 0) return towards;
  return target.operator === "min" ? 1 : undefined;
}

/** On which side of the baseline the target lies. */
function lead(target: LevelTarget, baseline: Printed): -1 | 0 | 1 {
  return sign(target.value - asPrinted(baseline));
}

function compareToLevel(now: Printed, target: LevelTarget): -1 | 0 | 1 {
  if (target.decimals === undefined) return sign(asPrinted(now) - target.value);
  return comparePrinted(now, { value: target.value, decimals: Math.max(now.decimals, target.decimals) });
}
