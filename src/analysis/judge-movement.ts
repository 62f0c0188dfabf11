import type { Operator } from "../cells/reading";
import { isOver, verdict, type MeasuredCase } from "./case";
import type { Verdict } from "./model";
import { asPrinted, comparePrinted } from "./precision";
import type { MaintainTarget } from "./target";

/**
 * The verdict where the goal is to maintain: *Opfyldt* inside a stated limit, equal to the baseline at printed precision,
 * or better than it where the goal says which way is better; else *Forkert retning*.
 */
export function judgeMaintained(one: MeasuredCase, target: MaintainTarget): Verdict {
  const now = asPrinted(one.now);
  if (target.limit !== undefined) {
    const { value, operator } = target.limit;
    const figures = { now, target: value, unit: one.unit };
    if (isWithin(now, value, operator)) return verdict("fulfilled", { code: "target-reached", ...figures });
    if (one.baseline === undefined)
      return verdict("wrong-direction", { code: "target-not-reached", ...figures });
  }
  if (one.baseline === undefined) return verdict("undecided", { code: "no-baseline" });
  const figures = { now, baseline: asPrinted(one.baseline), unit: one.unit };
  const movement = comparePrinted(one.now, one.baseline);
  const kept =
    movement === 0 || (target.better !== undefined && movement === (target.better === "up" ? 1 : -1));
  return kept
    ? verdict("fulfilled", { code: "maintained", ...figures })
    : verdict("wrong-direction", { code: "not-maintained", ...figures });
}

function isWithin(now: number, limit: number, operator: Operator): boolean {
  switch (operator) {
    case "min":
      return now >= limit;
    case "max":
      return now <= limit;
    case "lt":
      return now < limit;
    case "gt":
      return now > limit;
    case "exactly":
    case "approx":
      return now === limit;
  }
}

/**
 * The verdict where the goal gives a direction and no number: better than the baseline is *På vej* until the plan's last
 * year, then *Opfyldt*; equal *Ikke opfyldt*; worse *Forkert retning*.
 */
export function judgeDirection(one: MeasuredCase, direction: "up" | "down"): Verdict {
  if (one.baseline === undefined) return verdict("undecided", { code: "no-baseline" });
  const now = asPrinted(one.now);
  const figures = { now, baseline: asPrinted(one.baseline), unit: one.unit };
  const movement = comparePrinted(one.now, one.baseline);
  if (movement === 0) return verdict("not-fulfilled", { code: "no-movement", now, unit: one.unit });
  if (movement !== (direction === "up" ? 1 : -1)) {
    return verdict("wrong-direction", { code: "moved-away", ...figures });
  }
  const over = isOver(one.lastYear, one.year, one.half);
  return verdict(over ? "fulfilled" : "on-track", { code: "better-than-baseline", ...figures });
}
