import type { Figure } from "../../../cells/reading";
import { decimalsOf, halfStep } from "./printed";

/** The population that a share and its count imply, with the bounds that the printed decimals leave. */
export interface Population {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** Undefined where the figure is no share with a count, or a share too small to tell. */
export function impliedPopulation({ value, unit, n, decimals }: Figure): Population | undefined {
  const half = halfStep(decimals);
  if (unit !== "percent" || n === undefined || n <= 0 || value <= half || value > 100) return undefined;
  const slack = halfStep(decimalsOf(n));
  return {
    low: (100 * (n - slack)) / (value + half),
    value: (100 * n) / value,
    high: (100 * (n + slack)) / (value - half),
  };
}

/** Parts the populations into the most that can all be one, and those that cannot be it. */
export function agreeing<Item extends { readonly population: Population }>(
  items: readonly Item[],
): { agreed: Item[]; odd: Item[] } {
  const ends = items.flatMap(({ population: { low, high } }) => [
    { at: low, step: 1 },
    { at: high, step: -1 },
  ]);
  ends.sort((one, other) => one.at - other.at || other.step - one.step);
  let [covered, most, common] = [0, 0, 0];
  for (const { at, step } of ends) {
    covered += step;
    if (covered > most) [most, common] = [covered, at];
  }
  const holds = ({ population: { low, high } }: Item) => low <= common && high >= common;
  return { agreed: items.filter(holds), odd: items.filter((item) => !holds(item)) };
}

/** How far apart two populations are at the least, as a share of the other; 0 where they can be one. */
export function gap(own: Population, other: Population): number {
  return Math.max(0, own.low - other.high, other.low - own.high) / other.value;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
