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
  indicator: [28, 22],
  breakdown: [13, 10.5],
  reason: [24, 18],
  source: [13, 0],
} as const;
const figureWidth = 8;
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
    { role: "id", header: titles.id, width: 7 },
    { role: "indicator", header: titles.indicator, width: wide("indicator") },
    { role: "breakdown", header: titles.breakdown, width: wide("breakdown") },
    { role: "baselineArea", header: titles.baselineArea, width: figureWidth },
    { role: "baselineComparison", header: titles.baselineComparison, width: figureWidth },
    { role: "baselineYear", header: titles.baselineYear, width: 7 },
    ...periods.flatMap((period): GoalColumn[] => [
      { role: "area", period, header: periodHeader("area", period), width: figureWidth },
      { role: "comparison", period, header: periodHeader("comparison", period), width: figureWidth },
    ]),
    { role: "development", header: titles.development, width: 14.5 },
    { role: "difference", header: titles.difference, width: 14.5 },
    { role: "relativeDevelopment", header: titles.relativeDevelopment, width: 14.5 },
    { role: "target", header: titles.target, width: 9 },
    { role: "attainment", header: titles.attainment, width: 8.5 },
    { role: "verdict", header: titles.verdict, width: 10 },
    { role: "reason", header: titles.reason, width: wide("reason") },
    ...(full ? [{ role: "source", header: titles.source, width: wide("source") } as const] : []),
  ];
}

/** The header of a period's column, for the area or its comparison. */
export function periodHeader(side: "area" | "comparison", period: StatusPeriod): string {
  return words.goalColumns[side]({ period: words.year(period) });
}

/** The activities' columns with the least width each needs, in characters; the last takes what is left. */
const activityWidths: Readonly<Record<ActivityRole, number>> = {
  id: 7,
  activity: 18,
  criterion: 26,
  period: 7,
  target: 8,
  result: 8,
  fulfilment: 8.5,
  verdict: 10,
  reason: 14,
  status: 24,
  words: 30,
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

/** Gives each column as many grid columns as its width needs, and leaves one at least to each that follows. */
export function spread<Role extends string>(
  columns: readonly { readonly role: Role; readonly header: string; readonly width: number }[],
  grid: readonly number[],
): SpannedColumn<Role>[] {
  let next = 0;
  return columns.map(({ role, header, width }, index) => {
    const column = next;
    const behind = columns.length - index - 1;
    let room = grid[next] ?? 0;
    next += 1;
    while (next < grid.length - behind && (behind === 0 || room < width)) {
      room += grid[next] ?? 0;
      next += 1;
    }
    return { role, header, column, span: next - column };
  });
}

/** The grid of the front sheet and of the sources, in characters. */
export const frontWidths = [30, 15, 15, 15, 15, 15, 15, 15] as const;
export const sourceWidths = [20, 9, 42, 30, 22, 8, 34, 24] as const;
