import type { Figure } from "../../../cells/reading";
import { grouped } from "../../../plan/grouped";
import type { CellAddress } from "../../../workbook/address";

/** The figures of one thing at their places: its years, or a table's columns. */
export interface PlacedSeries {
  readonly figures: readonly {
    readonly place: string;
    readonly figure: Figure;
    readonly at: CellAddress;
    readonly raw: string;
  }[];
}

export interface SharedFigure {
  readonly figure: Figure;
  readonly at: CellAddress;
  readonly otherAt: CellAddress;
  readonly raw: string;
}

/** Two series that have the same figures at so many places that it is no chance; `own` comes later. */
export interface IdenticalPair<Series extends PlacedSeries> {
  readonly own: Series;
  readonly other: Series;
  readonly shared: readonly SharedFigure[];
}

/** So many different figures of three digits, or of two, cannot be the same by chance. */
const telling = { threeDigits: 3, twoDigits: 4 };

/** A figure that more series have at the same place is a common one, such as 100. */
const mostSharing = 8;

/** The pairs among some series, found by the figures they share. */
export function* identicalPairs<Series extends PlacedSeries>(
  series: readonly Series[],
): Iterable<IdenticalPair<Series>> {
  const entries = series.flatMap((each, index) =>
    each.figures
      .filter(({ figure }) => digitsOf(figure) > 1)
      .map((placed) => ({
        index,
        placed,
        key: `${placed.place}|${placed.figure.unit}|${placed.figure.value}`,
      })),
  );
  const pairs = new Map<string, SharedFigure[]>();
  for (const [, group] of grouped(entries, ({ key }) => key)) {
    if (group.length > mostSharing) continue;
    for (const [place, { index: later, placed: own }] of group.entries()) {
      for (const { index: earlier, placed: other } of group.slice(0, place)) {
        const key = `${earlier}|${later}`;
        const shared = { figure: own.figure, at: own.at, otherAt: other.at, raw: own.raw };
        pairs.set(key, [...(pairs.get(key) ?? []), shared]);
      }
    }
  }
  for (const [key, shared] of pairs) {
    const [other, own] = key.split("|").map((index) => series[Number(index)]);
    if (
      own !== undefined &&
      other !== undefined &&
      own !== other &&
      isNoChance(shared, placesOfBoth(own, other) - shared.length)
    )
      yield { own, other, shared };
  }
}

function placesOfBoth(own: PlacedSeries, other: PlacedSeries): number {
  const places = new Set(other.figures.map(({ place }) => place));
  return own.figures.filter(({ place }) => places.has(place)).length;
}

/** Two slow series at the same level meet now and then; a copied one differs at most where it has gone on since. */
function isNoChance(shared: readonly SharedFigure[], differing: number): boolean {
  const distinct = new Map(shared.map(({ figure }) => [figure.value, digitsOf(figure)]));
  const three = [...distinct.values()].filter((digits) => digits > 2);
  if (three.length >= telling.threeDigits) return differing <= 1;
  return distinct.size >= telling.twoDigits && differing === 0;
}

/** The digits that a figure is printed with, zeros before them left out. */
function digitsOf({ value, decimals }: Figure): number {
  return String(Math.round(Math.abs(value) * 10 ** decimals)).length;
}
