import { lastDayOf, lastSchoolDayOf } from "../../../plan/period";
import { isoDate, yearOf } from "../../due";

/** The year or half-year that figures or a status are of. */
export interface Reported {
  readonly year: number;
  readonly half?: 1 | 2 | undefined;
  readonly spansYears?: true | undefined;
}

/**
 * The last day of a period. A plan's year may end in the autumn; of its halves nobody says whether they follow the
 * plan's year or the calendar, so that the earlier day counts.
 * @param to ISO date on which the plan ends.
 */
export function endOf({ year, half, spansYears }: Reported, to: string | undefined): string {
  if (spansYears === true) return lastSchoolDayOf(year);
  const end = lastDayOf(year, to);
  if (half !== 1) return end;
  const inCalendar = isoDate(year, 6, 0);
  const inPlan = lastOfMonth(end, -6);
  return inPlan < inCalendar ? inPlan : inCalendar;
}

/** The earliest day that a period may begin on. */
export function startOf({ year, half, spansYears }: Reported, to: string | undefined): string {
  if (spansYears === true) return isoDate(year - 1, 7, 1);
  return dayAfter(half === 2 ? endOf({ year, half: 1 }, to) : lastDayOf(year - 1, to));
}

/** The day after an ISO date. */
export function dayAfter(iso: string): string {
  return isoDate(yearOf(iso), monthOf(iso), Number(iso.slice(8)) + 1);
}

/** The last day of an ISO date's month, or of a month so many later. */
export function lastOfMonth(iso: string, later = 0): string {
  return isoDate(yearOf(iso), monthOf(iso) + later + 1, 0);
}

function monthOf(iso: string): number {
  return Number(iso.slice(5, 7)) - 1;
}
