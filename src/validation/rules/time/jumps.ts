import type { SeriesPoint } from "../../series";
import { meantFigures } from "./printed-slip";
import type { Scale } from "./scale";

export type DatedPoint = SeriesPoint & { readonly year: number };

/** The change from one figure of a series to the next. */
export interface Change {
  readonly from: DatedPoint;
  readonly to: DatedPoint;
  /** By the scale, per year. */
  readonly size: number;
}

/** A figure that breaks its series. */
export interface Jump {
  readonly odd: DatedPoint;
  /** The changes to and from a figure that stands alone, or the one change to a new level. */
  readonly changes: readonly Change[];
  /** The largest of the series' other changes; undefined where too few are known to say what is usual. */
  readonly largestOther: number | undefined;
  /** A figure that goes back, or that one slip explains, is most likely wrong; a new level may be real. */
  readonly isSure: boolean;
  /** The figure that a slip of the hand would have turned into the odd one. */
  readonly meant?: number;
}

/** So many other changes tell what is usual for a series. */
const fewestOthers = 3;
/** Figures further apart than this may differ no more than figures so far apart. */
const mostYearsApart = 2;

export function datedPoints(points: readonly SeriesPoint[]): DatedPoint[] {
  return points.flatMap((point) => (point.year === undefined ? [] : [{ ...point, year: point.year }]));
}

/** The jump of an otherwise steady series: a series with several is simply unsteady. */
export function jumpIn(points: readonly DatedPoint[], scale: Scale, factor: number): Jump | undefined {
  const changes = changesOf(points, scale);
  const large = changes.filter(({ from, to }) => scale.isLarge(from.figure, to.figure, yearsApart(from, to)));
  const [first, second, third] = large;
  if (first === undefined || third !== undefined) return undefined;
  const goesBack = second !== undefined && second.from === first.to && isRise(first) !== isRise(second);
  if (second !== undefined && !goesBack) return undefined;
  const odd = !goesBack && first.from === points[0] && points.length > 2 ? first.from : first.to;
  const rest = goesBack ? withoutPoint(points, odd, scale) : changes.filter((change) => change !== first);
  const largestOther = largestOf(rest);
  const isUnusual = large.every((change) => exceeds(change, rest, factor));
  if (largestOther !== undefined && !isUnusual) return undefined;
  // Without a history only twice as large a leap is sure.
  const isFar = large.every(({ from, to }) =>
    scale.isLarge(from.figure, to.figure, 2 * yearsApart(from, to)),
  );
  const isSure = goesBack && isUnusual && (largestOther !== undefined || isFar);
  return { odd, changes: large, largestOther, isSure };
}

/** The one figure that stands apart from its neighbours and falls into line once a slip of the hand is undone. */
export function slipIn(points: readonly DatedPoint[], scale: Scale, factor: number): Jump | undefined {
  const changes = changesOf(points, scale);
  const slips = points.flatMap((odd): Jump[] => {
    const own = changes.filter(({ from, to }) => from === odd || to === odd);
    const rest = withoutPoint(points, odd, scale);
    const largestOther = largestOf(rest);
    if (largestOther === undefined) return [];
    // At the end of a row a single neighbour tells, so that twice as much is asked.
    const asked = own.length === 1 ? 2 : 1;
    const stands = own.every(
      (change) =>
        exceeds(change, rest, factor) &&
        scale.isTelling(change.from.figure, change.to.figure, yearsApart(change.from, change.to) * asked),
    );
    const meant = stands ? meantIn(odd, own, largestOther, scale) : undefined;
    return meant === undefined ? [] : [{ odd, changes: own, largestOther, isSure: true, meant }];
  });
  return slips.length === 1 ? slips[0] : undefined;
}

/** A figure that is right may itself be the series' largest change by so much. */
const margin = 2;

function meantIn(
  odd: DatedPoint,
  changes: readonly Change[],
  largestOther: number,
  scale: Scale,
): number | undefined {
  return meantFigures(odd.figure).find((value) =>
    changes.every(({ from, to }) => {
      const neighbour = from === odd ? to : from;
      const distance = scale.distance({ ...odd.figure, value }, neighbour.figure);
      return distance <= largestOther * yearsApart(from, to) * margin;
    }),
  );
}

function changesOf(points: readonly DatedPoint[], scale: Scale): Change[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    if (from === undefined) return [];
    return [{ from, to, size: scale.distance(from.figure, to.figure) / yearsApart(from, to) }];
  });
}

function withoutPoint(points: readonly DatedPoint[], odd: DatedPoint, scale: Scale): Change[] {
  return changesOf(
    points.filter((point) => point !== odd),
    scale,
  );
}

function largestOf(changes: readonly Change[]): number | undefined {
  return changes.length < fewestOthers ? undefined : Math.max(...changes.map(({ size }) => size));
}

/** The fewer other changes there are, the less their largest says of what may happen. */
function exceeds({ size }: Change, others: readonly Change[], factor: number): boolean {
  const largest = Math.max(...others.map((other) => other.size));
  return others.length > 0 && size > largest * factor * (1 + 2 / others.length);
}

function isRise({ from, to }: Pick<Change, "from" | "to">): boolean {
  return to.figure.value > from.figure.value;
}

function yearsApart(from: DatedPoint, to: DatedPoint): number {
  return Math.min(Math.max(to.year - from.year, 1), mostYearsApart);
}

/** Whether another series moves the same way in the same years, by at least half as much. */
export function isMirroredIn(points: readonly DatedPoint[], { changes }: Jump, scale: Scale): boolean {
  const byYear = new Map(points.map((point) => [point.year, point]));
  return changes.every((change) => {
    const [from, to] = [byYear.get(change.from.year), byYear.get(change.to.year)];
    if (from === undefined || to === undefined) return false;
    const distance = scale.distance(from.figure, to.figure);
    const own = scale.distance(change.from.figure, change.to.figure);
    return isRise({ from, to }) === isRise(change) && distance * 2 >= own;
  });
}
