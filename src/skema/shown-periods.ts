import { skema as words } from "../messages/da/skema";
import type { PlanWorkbook, StatusPeriod } from "../plan/model";
import type { Assessment } from "../analysis/model";
import type { Indicator } from "../plan/model";
import { shownRows, type ShownRow } from "./shown";

/** An indicator with its judgements. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly assessments: readonly Assessment[];
}

/** The indicators of a sheet with the lines they have there. */
export interface ShownGoals {
  readonly indicators: readonly { readonly indicator: Indicator; readonly rows: readonly ShownRow[] }[];
  /** The periods that the sheet shows, oldest first. */
  readonly periods: readonly StatusPeriod[];
}

const mostPeriods = 4;

/**
 * The lines of a sheet's indicators and the latest periods in which any of them has a figure. The skema's own year is
 * always there: as a whole year, unless there are figures of its halves only.
 */
export function shownGoals(
  workbook: PlanWorkbook,
  judged: readonly JudgedIndicator[],
  year: number,
): ShownGoals {
  const candidates = candidatePeriods(workbook, judged, year);
  const all = judged.map(({ indicator, assessments }) => ({
    indicator,
    rows: shownRows(workbook, indicator, assessments, candidates),
  }));
  const rows = all.flatMap((each) => each.rows);
  const used = candidates.map((_, index) => rows.some(({ points }) => hasFigure(points[index])));
  const isOwnUsed = candidates.some((period, index) => period.year === year && used[index] === true);
  const kept = candidates
    .map((period, index) => ({ period, index }))
    .filter(({ period, index }) => used[index] === true || (!isOwnUsed && isWhole(period, year)))
    .slice(-mostPeriods);
  return {
    periods: kept.map(({ period }) => period),
    indicators: all.map((each) => ({
      ...each,
      rows: each.rows
        .map((row) => ({ ...row, points: kept.flatMap(({ index }) => row.points[index] ?? []) }))
        .filter(isWorthALine),
    })),
  };
}

/** The skema's year, and every period before it or in it that the indicators have figures of, oldest first. */
function candidatePeriods(
  workbook: PlanWorkbook,
  judged: readonly JudgedIndicator[],
  year: number,
): StatusPeriod[] {
  const ids = new Set(judged.map(({ indicator }) => indicator.id));
  const measured = workbook.measurements.flatMap(({ indicatorId, role, year: column, half }) =>
    role === "measurement" && column !== undefined && ids.has(indicatorId) ? [{ year: column, half }] : [],
  );
  const assessed = judged.flatMap(({ assessments }) => assessments.flatMap(({ years }) => years));
  const periods = new Map<string, StatusPeriod>([[words.year({ year }), { year }]]);
  for (const { year: of, half } of [...measured, ...assessed]) {
    const period = half === undefined ? { year: of } : { year: of, half };
    if (of <= year) periods.set(words.year(period), period);
  }
  const order = (period: StatusPeriod) => period.year * 3 + (period.half ?? 3);
  return [...periods.values()].sort((one, other) => order(one) - order(other));
}

function isWhole(period: StatusPeriod, year: number): boolean {
  return period.year === year && period.half === undefined;
}

/** A line that is not judged is there for its figures alone. */
function isWorthALine({ assessment, baseline, points }: ShownRow): boolean {
  return assessment !== undefined || [baseline, ...points].some(hasFigure);
}

function hasFigure(point: { readonly area: unknown; readonly comparison: unknown } | undefined): boolean {
  return point?.area !== undefined || point?.comparison !== undefined;
}
