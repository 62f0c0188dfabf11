import type { Figure } from "../cells/reading";
import { grouped } from "../plan/grouped";
import type { Side, SourcedReading } from "../plan/model";
import type { CellAddress } from "../workbook/address";
import type { MeasuredCell } from "./measured-cells";

/** One figure of a series and the cell it stands in. */
export interface SeriesPoint {
  /** Undefined for a baseline of no known year: it comes first. */
  readonly year: number | undefined;
  readonly figure: Figure;
  readonly source: SourcedReading;
  /** Other cells that say the same of the same year. */
  readonly copies: readonly CellAddress[];
}

/** The figures of one thing through the years, each year once, baseline included. */
export interface FigureSeries {
  readonly side: Side;
  /** What the figures are of: the same in the comparison's series as in the area's. */
  readonly category: string;
  readonly unit: Figure["unit"];
  readonly points: readonly SeriesPoint[];
}

interface Entry {
  readonly cell: MeasuredCell;
  readonly figure: Figure;
  readonly side: Side;
  readonly category: string;
}

/** The series that an indicator's cells hold. Half-years are no part of them: their counts are half as large. */
export function seriesIn(cells: readonly MeasuredCell[]): FigureSeries[] {
  const entries = cells
    .filter(({ half }) => half === undefined)
    .flatMap((cell) =>
      [...cell.figures].map(([key, { figure, side }]) => ({
        key: `${key}|${figure.unit}`,
        entry: { cell, figure, side, category: key.split("|").at(-1) ?? "" },
      })),
    );
  return [...grouped(entries, ({ key }) => key).values()].flatMap((group): FigureSeries[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { side, category, figure } = first.entry;
    return [{ side, category, unit: figure.unit, points: pointsOf(group.map(({ entry }) => entry)) }];
  });
}

function pointsOf(entries: readonly Entry[]): SeriesPoint[] {
  const baselineYear = entries.find(({ cell }) => cell.role === "baseline" && cell.year !== undefined)?.cell
    .year;
  const byYear = grouped(entries, ({ cell }) =>
    cell.role === "baseline" ? (cell.year ?? baselineYear) : cell.year,
  );
  const years = [...byYear].sort(([one], [other]) => (one ?? -Infinity) - (other ?? -Infinity));
  return years.flatMap(([year, ofYear]): SeriesPoint[] => {
    const [own, ...others] = [...ofYear].sort((one, other) => rank(one) - rank(other));
    if (own === undefined) return [];
    const copies = others.filter(({ figure }) => figure.value === own.figure.value);
    return [
      { year, figure: own.figure, source: own.cell.source, copies: copies.map(({ cell }) => cell.source.at) },
    ];
  });
}

/** Where cells say different things of a year, what was measured counts, then the sheet's baseline. */
function rank({ cell: { role, origin } }: Entry): number {
  return role === "measurement" ? 0 : origin === "sheet" ? 1 : 2;
}
