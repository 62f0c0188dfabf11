import type { Direction } from "../plan/model";
import { addExactly } from "./precision";

/** A plain number, or undefined where it is missing; a missing value is never 0. */
export type Amount = number | undefined;

/**
 * How far the area lies from what it is compared with: area − comparison.
 *
 * Unit: the indicator's; between percentages it is percentage points. Rounded to the decimals of the inputs. Undefined
 * where either is missing. Source: the agreements hold the area up against the municipality it lies in.
 */
export function difference(area: Amount, comparison: Amount): Amount {
  return addExactly([area, negative(comparison)]);
}

/**
 * How far the area has moved: now − baseline.
 *
 * Unit: the indicator's; between percentages it is percentage points. Rounded to the decimals of the inputs. Undefined
 * where either is missing. Source: the yearly follow-up measures against the value before the plan.
 */
export function development(now: Amount, baseline: Amount): Amount {
  return addExactly([now, negative(baseline)]);
}

/**
 * The area's development beyond the comparison's (difference in differences):
 * (area now − area baseline) − (comparison now − comparison baseline).
 *
 * Unit: the indicator's; between percentages it is percentage points. Undefined where any of the four is missing.
 * Source: LBF's agreement asks that the area's development is held up against the municipality's.
 */
export function relativeDevelopment(
  areaNow: Amount,
  areaBaseline: Amount,
  comparisonNow: Amount,
  comparisonBaseline: Amount,
): Amount {
  return addExactly([areaNow, negative(areaBaseline), negative(comparisonNow), comparisonBaseline]);
}

/**
 * A difference or development with its sign adjusted, so that positive is better.
 *
 * Unit: that of the difference. Where the goal is to maintain, any distance is for the worse. Undefined where the
 * difference or the direction is missing. Source: the direction follows from the goal.
 */
export function better(distance: Amount, direction: Direction | undefined): Amount {
  if (distance === undefined || direction === undefined) return undefined;
  if (direction === "up") return distance;
  return addExactly([negative(direction === "down" ? distance : Math.abs(distance))]);
}

function negative(amount: Amount): Amount {
  return amount === undefined ? undefined : -amount;
}
