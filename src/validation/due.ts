import type { Availability } from "../cells/reading";
import { fold } from "../plan/text";

const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/**
 * The last day on which awaited data are still on time: the last day of the time they are promised for plus the days
 * of grace. Data promised for the turn of the year are sent within the month after, so that `ultimo 2023` is overdue
 * from 1 February 2024.
 * @returns an ISO date, or undefined where no year is given.
 */
export function dueDate({ when, year }: Availability, daysOfGrace: number): string | undefined {
  if (year === undefined) return undefined;
  const { month, day } = promisedFor(fold(when ?? ""));
  return isoDate(year, month, day + daysOfGrace);
}

/** The last day of a promised time, as a zero-based month and a day that may be 0, the last of the month before. */
function promisedFor(when: string): { month: number; day: number } {
  if (when.includes("primo")) return { month: 0, day: 1 };
  if (when.includes("medio")) return { month: 6, day: 0 };
  const quarter = /([1-4])\. ?kvartal/.exec(when)?.[1];
  if (quarter !== undefined) return { month: Number(quarter) * 3, day: 0 };
  const half = /([12])\. ?halvår/.exec(when)?.[1];
  if (half !== undefined) return { month: Number(half) * 6, day: 0 };
  const month = months.findIndex((name) => when.split(" ").some((word) => word.startsWith(name)));
  return { month: month === -1 ? 12 : month + 1, day: 0 };
}

/** An ISO date; a month or day outside the calendar runs on into the next. */
export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** The year of an ISO date. */
export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
