import { skema as words } from "../messages/da/skema";
import {
  focusAreas,
  type FocusArea,
  type Plan,
  type StatusPeriod,
  type SuccessCriterion,
} from "../plan/model";
import { keyNumbering, normalise, rowKey } from "./rows";

/** A line of the activities' table: a criterion in a period. */
export interface ActivityLine {
  readonly key: string;
  readonly criterion: SuccessCriterion;
  readonly period: StatusPeriod;
  /** The period as the line prints it. */
  readonly label: string;
}

/** The lines of a focus area: per criterion the periods of the year that have a status, else the whole year. */
export function activityLines(plan: Plan, area: FocusArea, year: number): ActivityLine[] {
  const numbered = keyNumbering();
  return plan.criteria
    .filter((criterion) => criterion.focusAreas.includes(area))
    .flatMap((criterion) =>
      periodsOf(plan, criterion, year).map((period) => {
        const label = words.year(period);
        return { key: numbered(rowKey("activities", criterion.id, label)), criterion, period, label };
      }),
    );
}

/** The lines of every focus area. */
export function allActivityLines(
  plan: Plan,
  year: number,
): Readonly<Record<FocusArea, readonly ActivityLine[]>> {
  const of = (area: FocusArea) => activityLines(plan, area, year);
  const [overall, education, employment, crime, cohesion] = focusAreas;
  return {
    overall: of(overall),
    education: of(education),
    employment: of(employment),
    crime: of(crime),
    cohesion: of(cohesion),
  };
}

function periodsOf(plan: Plan, criterion: SuccessCriterion, year: number): StatusPeriod[] {
  const halves = new Set(
    plan.statuses
      .filter(
        (status) => normalise(status.criterionId) === normalise(criterion.id) && status.period?.year === year,
      )
      .map((status) => status.period?.half),
  );
  const order = [1, 2, undefined] as const;
  const found = order.filter((half) => halves.has(half));
  return (found.length === 0 ? [undefined] : found).map((half) =>
    half === undefined ? { year } : { year, half },
  );
}
