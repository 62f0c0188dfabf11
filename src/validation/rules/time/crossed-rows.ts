import { grouped } from "../../../plan/grouped";
import { hasThreeDigits } from "./digits";
import type { RowOfSeries, RowSeries } from "./row-series";

/** A row begins at a baseline if it is so many times nearer to it than to another. */
const timesNearer = 3;

/** Each row with the rows of its sheet whose baselines its figures go on from, while theirs go on from its own. */
export function crossedRows(rows: readonly RowOfSeries[]): Map<RowOfSeries, RowOfSeries[]> {
  const crossed = new Map<RowOfSeries, RowOfSeries[]>();
  const groups = grouped(rows, ({ sheet, series, lead }) =>
    [sheet, lead.baseline.figure.unit, ...series.keys()].join("\n"),
  );
  for (const group of groups.values()) {
    const byBaseline = group.toSorted((one, other) => begin(one) - begin(other));
    const begins = byBaseline.map(begin);
    for (const row of group) {
      const { least, most } = reach(row);
      const from = countBelow(begins, least);
      const near = byBaseline.slice(from, Math.max(from, countBelow(begins, most, true)));
      const partners = near.filter((other) => other !== row && isCrossed(row, other));
      if (partners.length > 0) crossed.set(row, partners);
    }
  }
  return crossed;
}

function begin({ lead: { scale, baseline } }: RowOfSeries): number {
  return scale.place(baseline.figure);
}

/** Where the baseline lies that a row goes on from, if it does not go on from its own. */
function reach({ lead: { scale, baseline, first } }: RowOfSeries): { least: number; most: number } {
  const place = scale.place(first.figure);
  const nearest = Math.abs(place - scale.place(baseline.figure)) / timesNearer;
  return { least: place - nearest, most: place + nearest };
}

/** How many of the rising numbers lie below a bound, or at it too. */
function countBelow(rising: readonly number[], bound: number, orAt = false): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const value = rising[middle] ?? Infinity;
    if (value < bound || (orAt && value === bound)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isCrossed(row: RowOfSeries, other: RowOfSeries): boolean {
  const pairs = [...row.series].map(([key, own]) => [own, other.series.get(key)] as const);
  const both = pairs.flatMap(([own, others]) => (others === undefined ? [] : [[own, others] as const]));
  if (
    both.length < pairs.length ||
    !both.every(([own, others]) => goesOn(own, others) && goesOn(others, own))
  )
    return false;
  return both.every(isExact) ? both.length > 1 || both.every(isPrecise) : both.every(isFar);
}

/** Whether a row begins at the other's baseline, and never comes nearer to its own. */
function goesOn({ scale, baseline, first, later }: RowSeries, other: RowSeries): boolean {
  const [own, others] = [baseline.figure, other.baseline.figure];
  if (own.unit !== others.unit || own.value === others.value) return false;
  if (scale.distance(first.figure, others) * timesNearer > scale.distance(first.figure, own)) return false;
  return later.every(({ figure }) => scale.distance(figure, others) < scale.distance(figure, own));
}

type Pair = readonly [RowSeries, RowSeries];

function isExact([own, others]: Pair): boolean {
  return (
    own.first.figure.value === others.baseline.figure.value &&
    others.first.figure.value === own.baseline.figure.value
  );
}

function isPrecise([own, others]: Pair): boolean {
  return hasThreeDigits(own.baseline.figure) && hasThreeDigits(others.baseline.figure);
}

/** Whether the baselines are so far apart that a row does not go from the one to the other by itself. */
function isFar([own, others]: Pair): boolean {
  const isKnown = own.later.length > 0 && others.later.length > 0;
  return isKnown && own.scale.isTelling(own.baseline.figure, others.baseline.figure, 1);
}
