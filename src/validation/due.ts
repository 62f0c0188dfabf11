import { monthNumber } from "../cells/calendar";
import type { Availability } from "../cells/reading";
import { fold } from "../plan/text";

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

/** A day of a year: a zero-based month and a day that may be 0, the last of the month before. */
interface PromisedDay {
  readonly month: number;
  readonly day: number;
}

/** The last day of a promised time; the end of the year where the words name no part of it. */
function promisedFor(when: string): PromisedDay {
  return partOfYear(when) ?? dayOrMonth(when) ?? edgeOrSeason(when) ?? { month: 12, day: 0 };
}

const monthsOfPart: ReadonlyMap<string, number> = new Map([
  ["q", 3],
  ["kvartal", 3],
  ["tertial", 4],
  ["h", 6],
  ["halvår", 6],
]);
const ordinals = ["første", "and", "tredje", "fjerde"];

/** "1. kvartal", "andet halvår", "Q3". */
function partOfYear(when: string): PromisedDay | undefined {
  const named = /(?:([1-4])\.?|(første|and|tredje|fjerde)(?:e[nt])?) ?(kvartal|tertial|halvår)/.exec(when);
  const coded = /(?<!\p{L})([qh])([1-4])(?!\d)/u.exec(when);
  const length = monthsOfPart.get(named?.[3] ?? coded?.[1] ?? "");
  const index = Number(named?.[1] ?? coded?.[2] ?? ordinals.indexOf(named?.[2] ?? "") + 1);
  if (length === undefined || index * length > 12) return undefined;
  return { month: index * length, day: 0 };
}

/** "15. marts", "marts", "primo marts". */
function dayOrMonth(when: string): PromisedDay | undefined {
  const words = when.split(/[ .]+/);
  const at = words.findIndex((word) => monthNumber(word) !== undefined);
  const month = monthNumber(words[at] ?? "");
  if (month === undefined) return undefined;
  const day = /^\d{1,2}$/.exec(words[at - 1] ?? "")?.[0];
  return day === undefined ? { month, day: 0 } : { month: month - 1, day: Number(day) };
}

const edgesAndSeasons: readonly (readonly [RegExp, PromisedDay])[] = [
  [/primo|^start|begyndelsen/, { month: 0, day: 1 }],
  [/medio|midten/, { month: 6, day: 0 }],
  [/^forår/, { month: 5, day: 0 }],
  [/^sommer/, { month: 8, day: 0 }],
  [/^efterår/, { month: 11, day: 0 }],
];

function edgeOrSeason(when: string): PromisedDay | undefined {
  return edgesAndSeasons.find(([pattern]) => pattern.test(when))?.[1];
}

/** An ISO date; a month or day outside the calendar runs on into the next. */
export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** The year of an ISO date. */
export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
