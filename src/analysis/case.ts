import type { Unit } from "../cells/reading";
import type { Verdict, VerdictKind, VerdictReason } from "./model";
import type { Printed } from "./precision";
import { isAdditive } from "./sums";
import type { ResolvedTarget } from "./target";
import type { Half } from "./yearly-count";

/** What a verdict is given on. */
export interface Case {
  /** The figure of the year, or why there is none. */
  readonly now: Printed | { readonly missing: VerdictReason };
  readonly baseline: Printed | undefined;
  readonly target: ResolvedTarget;
  readonly unit: Unit;
  /** The year measured, and the half where only one is. */
  readonly year: number;
  readonly half: Half;
  /** The year by which the target is due; where it is missing, the plan's last year. */
  readonly targetYear: number | undefined;
  /** The year in which the plan ends, whatever the month. */
  readonly lastYear: number | undefined;
}

/** A case with its figure. */
export interface MeasuredCase extends Case {
  readonly now: Printed;
}

/** The verdict where there is no figure. */
export function withoutValue(reason: VerdictReason): Verdict {
  const awaiting = reason.code === "awaited" || reason.code === "planned";
  return verdict(awaiting ? "awaiting" : "undecided", reason);
}

export function verdict(kind: VerdictKind, reason: VerdictReason): Verdict {
  return { kind, reason };
}

/** Whether a year is over for a figure: a figure of the year itself counts as its last, unless it covers the first half. */
export function isOver(last: number | undefined, year: number, half: Half): boolean {
  return last !== undefined && (year > last || (year === last && half !== 1));
}

/** Whether a figure may be held against those of whole years: a count after half a year may not, a share or a grade may. */
export function comparableWithYears(unit: Unit, half: Half): boolean {
  return half === undefined || !isAdditive(unit);
}
