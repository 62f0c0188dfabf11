import type { Unit } from "../cells/reading";
import { addExactly, divide, withoutNoise } from "./precision";
import type { Amount } from "./difference";

/** A share as its counts: the numerator and the denominator. */
export interface Share {
  readonly n: number;
  readonly total: number;
}

const additive: ReadonlySet<Unit> = new Set<Unit>([
  "count",
  "dkk",
  "full_year_persons",
  "hours",
  "pe",
  "dwellings",
]);

/** Whether figures of the unit may be added up: counts and amounts may, shares, grades and indexes may not. */
export function isAdditive(unit: Unit): boolean {
  return additive.has(unit);
}

/**
 * The sum of counts or amounts, in their unit, rounded to the decimals of the inputs. Undefined where there are none or
 * one is missing: a missing value is never 0.
 */
export function sum(values: readonly Amount[]): Amount {
  return values.length === 0 ? undefined : addExactly(values);
}

/**
 * The share of several departments together, in percent: 100 · Σn / Σtotal.
 *
 * Undefined where there are none, or nobody to count. Source: sums and averages over departments come from counts, never
 * from averaging percentages.
 */
export function jointShare(shares: readonly Share[]): Amount {
  const part = divide(sum(shares.map((each) => each.n)), sum(shares.map((each) => each.total)));
  return part === undefined ? undefined : withoutNoise(part * 100);
}

/**
 * The average of several groups together, in the unit of the averages: Σ(average · size) / Σsize.
 *
 * Undefined where there are none, or all are empty. Source: as for the joint share.
 */
export function weightedAverage(
  groups: readonly { readonly average: number; readonly size: number }[],
): Amount {
  const products = groups.map((group) => withoutNoise(group.average * group.size));
  return divide(sum(products), sum(groups.map((group) => group.size)));
}
