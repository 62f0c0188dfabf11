import { isCalendarDate } from "./numeric-date";
import type { Period } from "./reading";

export const months = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

const shortMonths = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

export const monthNumbers = new Map<string, number>([
  ...months.map((name, index): [string, number] => [name, index + 1]),
  ...shortMonths.map((name, index): [string, number] => [name, index + 1]),
  ["sept", 9],
]);

/** The number of a Danish month name or its abbreviation. */
export function monthNumber(word: string): number | undefined {
  return monthNumbers.get(word);
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** ISO text of a date. */
export function isoText(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The last day of a month. */
export function lastDay(year: number, month: number): number {
  for (let day = 31; day > 28; day--) if (isCalendarDate(year, month, day)) return day;
  return 28;
}

/** The period from the first day of one month to the last day of another. */
export function monthsOf(year: number, first: number, last: number): Period {
  return { from: isoText(year, first, 1), to: isoText(year, last, lastDay(year, last)) };
}
