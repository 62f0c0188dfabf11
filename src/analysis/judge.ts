import { comparableWithYears, verdict, withoutValue, type Case, type MeasuredCase } from "./case";
import { judgeCount } from "./judge-count";
import { judgeLevel } from "./judge-level";
import { judgeDirection, judgeMaintained } from "./judge-movement";
import type { Verdict } from "./model";
import { asPrinted } from "./precision";

/**
 * The verdict on one figure.
 *
 * A missing figure: *Afventer data* where it is awaited, else *Kan ikke vurderes* with the reason. Otherwise by the kind
 * of target: a level, a yearly number, to maintain, or a direction alone. Figures are in the unit given; two printed
 * figures are equal when they are so as printed. A count after half a year is judged against a yearly number alone: it
 * cannot be held against a whole year's. Source: the analysts' rules for the yearly follow-up.
 */
export function judge(one: Case): Verdict {
  if ("missing" in one.now) return withoutValue(one.now.missing);
  const measured: MeasuredCase = { ...one, now: one.now };
  const { target } = measured;
  if (target.kind !== "yearly" && target.kind !== "unresolved" && !comparableWithYears(one.unit, one.half)) {
    return verdict("undecided", { code: "half-year-only", now: asPrinted(measured.now), unit: one.unit });
  }
  switch (target.kind) {
    case "unresolved":
      return verdict("undecided", target.reason);
    case "yearly":
      return judgeCount(asPrinted(measured.now), target.value, target.operator, measured);
    case "level":
      return judgeLevel(measured, target);
    case "maintain":
      return judgeMaintained(measured, target);
    case "direction":
      return judgeDirection(measured, target.direction);
  }
}
