import { skema as words } from "../messages/da/skema";
import type { StatusPeriod } from "../plan/model";

/** What a column of the goals' table holds. */
export type GoalColumn =
  | {
      readonly role: Exclude<keyof typeof words.goalColumns, "area" | "comparison">;
      readonly header: string;
      readonly width: number;
    }
  | {
      readonly role: "area" | "comparison";
      readonly period: StatusPeriod;
      readonly header: string;
      readonly width: number;
    };

/** What a column of the activities' table holds. */
export type ActivityRole = keyof typeof words.activityColumns;

/** Width in characters of the columns that hold text, wide and narrow: narrow where there are three years or more. */
const textWidths = {
  indicator: [21, 19],
  breakdown: [16, 14],
  reason: [20, 17],
  source: [12, 0],
} as const;
const figureWidth = 7.5;
const mostYearsInFull = 2;

/**
 * The goals' table, left to right: the one place that says which columns the form has, what they are called and how wide
 * they are. A year has a column for the area and one for the comparison. From three years on the source stands below
 * the indicator's name, so that the page can still be read.
 */
export function goalColumns(periods: readonly StatusPeriod[]): GoalColumn[] {
  const titles = words.goalColumns;
  const full = periods.length <= mostYearsInFull;
  const wide = (column: keyof typeof textWidths) => textWidths[column][full ? 0 : 1];
  return [
    { role: "id", header: titles.id, width: 6.5 },
    { role: "indicator", header: titles.indicator, width: wide("indicator") },
    { role: "breakdown", header: titles.breakdown, width: wide("breakdown") },
    { role: "baselineArea", header: titles.baselineArea, width: figureWidth },
    { role: "baselineComparison", header: titles.baselineComparison, width: figureWidth },
    { role: "baselineYear", header: titles.baselineYear, width: 7 },
    ...periods.flatMap((period): GoalColumn[] => [
      { role: "area", period, header: periodHeader("area", period), width: figureWidth },
      { role: "comparison", period, header: periodHeader("comparison", period), width: figureWidth },
    ]),
    { role: "development", header: titles.development, width: 12 },
    { role: "difference", header: titles.difference, width: 12 },
    { role: "relativeDevelopment", header: titles.relativeDevelopment, width: 12 },
    { role: "target", header: titles.target, width: 8 },
    { role: "attainment", header: titles.attainment, width: 8.5 },
    { role: "verdict", header: titles.verdict, width: 9.5 },
    { role: "reason", header: titles.reason, width: wide("reason") },
    ...(full ? [{ role: "source", header: titles.source, width: wide("source") } as const] : []),
  ];
}

/** The header of a period's column, for the area or its comparison. */
export function periodHeader(side: "area" | "comparison", period: StatusPeriod): string {
  return words.goalColumns[side]({ period: words.year(period) });
}

/** The activities' columns with the width each needs, in characters. */
const activityWidths: Readonly<Record<ActivityRole, number>> = {
  id: 6.5,
  activity: 18,
  criterion: 27,
  period: 7,
  target: 7.5,
  result: 7.5,
  fulfilment: 8.5,
  verdict: 10,
  reason: 15,
  status: 26,
  words: 36,
};

/** A column that covers several columns of the grid below it. */
export interface SpannedColumn<Role extends string> {
  readonly role: Role;
  readonly header: string;
  readonly column: number;
  readonly span: number;
}

/** The activities' table on the grid of the goals' table above it. */
export function activityColumns(grid: readonly number[]): SpannedColumn<ActivityRole>[] {
  const roles = Object.keys(activityWidths) as ActivityRole[];
  return spread(
    roles.map((role) => ({ role, header: words.activityColumns[role], width: activityWidths[role] })),
    grid,
  );
}

/** The texts without a row, on the same grid. */
export function orphanColumns(grid: readonly number[]): SpannedColumn<keyof typeof words.orphanColumns>[] {
  return spread(
    [
      { role: "id", header: words.orphanColumns.id, width: 7 },
      { role: "label", header: words.orphanColumns.label, width: 18 },
      { role: "words", header: words.orphanColumns.words, width: 60 },
    ],
    grid,
  );
}

/**
 * Lays columns over a finer grid: each covers at least one grid column, together they cover all, and no column is much
 * narrower than it needs to be.
 */
export function spread<Role extends string>(
  columns: readonly { readonly role: Role; readonly header: string; readonly width: number }[],
  grid: readonly number[],
): SpannedColumn<Role>[] {
  const ends = bestEnds(
    columns.map((column) => column.width),
    grid,
  );
  return columns.map(({ role, header }, index) => {
    const column = ends[index - 1] ?? 0;
    return { role, header, column, span: (ends[index] ?? grid.length) - column };
  });
}

/** The grid column behind the last one of each width, by dynamic programming over where the widths before it end. */
function bestEnds(widths: readonly number[], grid: readonly number[]): readonly number[] {
  let best = new Map<number, { cost: number; ends: readonly number[] }>([[0, { cost: 0, ends: [] }]]);
  widths.forEach((width, index) => {
    const behind = widths.length - index - 1;
    const next: typeof best = new Map();
    for (const [start, { cost, ends }] of best) {
      let room = 0;
      for (let end = start + 1; end <= grid.length - behind; end += 1) {
        room += grid[end - 1] ?? 0;
        if (behind === 0 && end < grid.length) continue;
        const total = cost + misfit(width, room);
        if (total < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost: total, ends: [...ends, end] });
      }
    }
    best = next;
  });
  return best.get(grid.length)?.ends ?? [];
}

/** A column too narrow is far worse than one too wide. */
function misfit(width: number, room: number): number {
  const difference = room - width;
  return difference < 0 ? 25 * difference ** 2 : difference ** 2 / width;
}

/** The grid of the front sheet and of the sources, in characters. */
export const frontWidths = [34, 18, 18, 18, 18, 18, 18, 18] as const;
export const sourceWidths = [12, 12, 8, 8, 38, 34, 24, 7, 34, 28] as const;

/** The columns of *Kilder* with the width each needs, in characters. */
const figureWidths: Readonly<Record<keyof typeof words.sources.columns, number>> = {
  target: 24,
  id: 8,
  label: 46,
  what: 34,
  sheet: 24,
  cell: 7,
  raw: 34,
  reading: 28,
};

/** The columns of *Kilder* on its grid, which the findings share. */
export function figureColumns(): SpannedColumn<keyof typeof figureWidths>[] {
  const roles = Object.keys(figureWidths) as (keyof typeof figureWidths)[];
  return spread(
    roles.map((role) => ({ role, header: words.sources.columns[role], width: figureWidths[role] })),
    sourceWidths,
  );
}
