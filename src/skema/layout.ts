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

/** With whom a sheet's indicators are compared: the municipality, or never it. */
export type ComparedWith = "municipality" | "other";

/** What decides which columns a goal sheet has. */
export interface GoalLayout {
  /** The years' columns, oldest first. */
  readonly periods: readonly StatusPeriod[];
  readonly comparedWith: ComparedWith;
  /** Whether a line names a part or an answer. */
  readonly hasBreakdowns: boolean;
}

/** Width in characters of the columns that hold text, wide and narrow: narrow where there are three years or more. */
const textWidths = { indicator: [24, 21], reason: [25, 17], source: [12, 0] } as const;
const breakdownWidth = 10;
const figureWidth = 7;
const mostYearsInFull = 2;

/**
 * The goals' table, left to right: the one place that says which columns the form has, what they are called and the least
 * width they have. A year has a column for the area and one for the comparison. From three years on the source stands
 * below the indicator's name, so that the page can still be read.
 */
export function goalColumns({ periods, comparedWith, hasBreakdowns }: GoalLayout): GoalColumn[] {
  const titles = goalHeaders(comparedWith);
  const full = periods.length <= mostYearsInFull;
  const wide = (column: keyof typeof textWidths) => textWidths[column][full ? 0 : 1];
  return [
    { role: "id", header: titles.id, width: 5.5 },
    { role: "indicator", header: titles.indicator, width: wide("indicator") },
    ...(hasBreakdowns
      ? [{ role: "breakdown", header: titles.breakdown, width: breakdownWidth } as const]
      : []),
    { role: "baselineArea", header: titles.baselineArea, width: figureWidth },
    { role: "baselineComparison", header: titles.baselineComparison, width: figureWidth },
    { role: "baselineYear", header: titles.baselineYear, width: 6 },
    ...periods.flatMap((period): GoalColumn[] => [
      { role: "area", period, header: titles.area({ period: words.year(period) }), width: figureWidth },
      {
        role: "comparison",
        period,
        header: titles.comparison({ period: words.year(period) }),
        width: figureWidth,
      },
    ]),
    { role: "development", header: titles.development, width: 10 },
    { role: "difference", header: titles.difference, width: 9 },
    { role: "relativeDevelopment", header: titles.relativeDevelopment, width: 9 },
    { role: "target", header: titles.target, width: 6.5 },
    { role: "attainment", header: titles.attainment, width: 8 },
    { role: "verdict", header: titles.verdict, width: 10 },
    { role: "reason", header: titles.reason, width: wide("reason") },
    ...(full ? [{ role: "source", header: titles.source, width: wide("source") } as const] : []),
  ];
}

/** The headers of the goals' table, as they are where the comparison is the municipality, or never is. */
export function goalHeaders(comparedWith: ComparedWith) {
  const { goalColumns: titles, otherComparison } = words;
  return comparedWith === "municipality" ? titles : { ...titles, ...otherComparison };
}

/** The activities' columns with the width each wants, in characters; those that hold text share what is left. */
const activityWidths: Readonly<Record<ActivityRole, number>> = {
  id: 5.5,
  activity: 18,
  criterion: 28,
  period: 8,
  target: 7.5,
  result: 8,
  fulfilment: 9,
  verdict: 10,
  reason: 18,
  status: 28,
  words: 36,
};
const growing: ReadonlySet<string> = new Set(["activity", "criterion", "reason", "status", "words", "label"]);

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
 * narrower than it needs to be. What the grid has to spare goes to the columns that hold text.
 */
export function spread<Role extends string>(
  columns: readonly { readonly role: Role; readonly header: string; readonly width: number }[],
  grid: readonly number[],
): SpannedColumn<Role>[] {
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const text = sum(columns.map(({ role, width }) => (growing.has(role) ? width : 0)));
  const spare = Math.max(0, sum(grid) - sum(columns.map((column) => column.width)));
  const ends = bestEnds(
    columns.map(({ role, width }) => (growing.has(role) ? width * (1 + spare / text) : width)),
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

/** The columns of *Kilder* with the width each needs, in characters: its grid, which the findings share. */
const figureWidths: Readonly<Record<keyof typeof words.sources.columns, number>> = {
  target: 22,
  sheet: 20,
  cell: 6,
  id: 6,
  label: 30,
  what: 33,
  reading: 19,
  raw: 56,
};

/** The columns of *Kilder*, left to right. */
export function figureColumns(): { role: keyof typeof figureWidths; header: string; width: number }[] {
  const roles = Object.keys(figureWidths) as (keyof typeof figureWidths)[];
  return roles.map((role) => ({ role, header: words.sources.columns[role], width: figureWidths[role] }));
}
