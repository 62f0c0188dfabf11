import { verdictCounts } from "../analysis";
import type { VerdictKind } from "../analysis/model";
import { focusAreas, type FocusArea, type PlanWorkbook } from "../plan/model";
import { judgePlan, type JudgedArea } from "../skema";

/** Something whose data are not out yet, and when they are due, as far as the workbook says. */
export interface Awaited {
  readonly id: string;
  readonly label: string;
  readonly when: string | undefined;
  readonly year: number | undefined;
}

/** A plan's year at a glance. */
export interface Overview {
  readonly name: string | undefined;
  readonly municipality: string | undefined;
  /** ISO dates. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly year: number;
  /** Indicators, and those with a figure of the area or a part of it for the year. */
  readonly indicators: { readonly measured: number; readonly total: number };
  /** Success criteria, and those with a status for the year. */
  readonly criteria: { readonly reported: number; readonly total: number };
  /** Verdicts of indicators and criteria, by focus area; a criterion of several areas counts in each. */
  readonly verdicts: Readonly<Record<FocusArea, Readonly<Record<VerdictKind, number>>>>;
  /** By due year, then as the plan lists them. */
  readonly awaited: readonly Awaited[];
}

/** What a year of the plan looks like: how complete it is, how it stands and what is awaited. */
export function overviewOf(workbook: PlanWorkbook, year: number): Overview {
  const { plan } = workbook;
  const areas = judgePlan(workbook, year);
  const judged = focusAreas.flatMap((area) => areas[area].indicators);
  const criteria = plan.criteria.filter(({ criterion }) => criterion !== undefined);
  return {
    name: plan.name?.text,
    municipality: plan.municipality?.text,
    from: plan.from,
    to: plan.to,
    year,
    indicators: {
      measured: judged.filter((each) => isJudged(each, year) || isMeasured(workbook, each.indicator.id, year))
        .length,
      total: plan.indicators.length,
    },
    criteria: {
      reported: criteria.filter(({ id }) => hasStatus(workbook, id, year)).length,
      total: criteria.length,
    },
    verdicts: {
      overall: countsOf(areas.overall),
      education: countsOf(areas.education),
      employment: countsOf(areas.employment),
      crime: countsOf(areas.crime),
      cohesion: countsOf(areas.cohesion),
    },
    awaited: awaitedOf(judged),
  };
}

function isJudged({ assessments }: JudgedArea["indicators"][number], year: number): boolean {
  return assessments.some(({ years }) => years.some((each) => each.year === year && each.area !== undefined));
}

/** Figures of parts and answers count too, though none of them is judged before one is chosen. */
function isMeasured({ measurements }: PlanWorkbook, id: string, year: number): boolean {
  return measurements.some(
    ({ indicatorId, role, side, half, figure, ...column }) =>
      indicatorId === id &&
      role === "measurement" &&
      (side === "area" || side === "part") &&
      half === undefined &&
      (figure.year ?? column.year) === year,
  );
}

function hasStatus({ plan }: PlanWorkbook, id: string, year: number): boolean {
  return plan.statuses.some(
    ({ criterionId, period, status, result }) =>
      criterionId === id && period?.year === year && (status.raw.trim() !== "" || result !== undefined),
  );
}

function countsOf({ indicators, criteria }: JudgedArea): Readonly<Record<VerdictKind, number>> {
  return verdictCounts([...indicators.flatMap((each) => each.assessments), ...criteria]);
}

function awaitedOf(judged: JudgedArea["indicators"]): Awaited[] {
  return judged
    .flatMap(({ indicator, assessments }) => {
      const reason = assessments.map(({ verdict }) => verdict.reason).find(({ code }) => code === "awaited");
      if (reason?.code !== "awaited") return [];
      return [{ id: indicator.id, label: indicator.label.text, when: reason.when, year: reason.year }];
    })
    .sort((one, other) => (one.year ?? 9999) - (other.year ?? 9999));
}
