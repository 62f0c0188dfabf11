import type { StatusPeriod } from "./model";
import { fold } from "./text";

/** A period found in a text, and the words that are left of it. */
export interface PeriodInText {
  readonly period: StatusPeriod;
  readonly rest: string;
  /** Whether it runs over the turn of the year, as `2021/22`. */
  readonly spansYears: boolean;
}

/** A status period such as `2022`, `2023H1` or `1. halvår 2023`; undefined where the text is or holds something else. */
export function readPeriod(text: string | number): StatusPeriod | undefined {
  if (typeof text === "number") return isYear(text) ? { year: text } : undefined;
  const found = findPeriod(text);
  return found !== undefined && /^(?:(?:år|året|status|for|i|,|\.|:)\s*)*$/.test(found.rest)
    ? found.period
    : undefined;
}

/**
 * The first year or half-year a text names. Of a span such as `2021/22` or `2018-2019` it is the last year, when the
 * school or plan year ends and its figures are known. A quarter or a month is no such period.
 */
export function findPeriod(text: string): PeriodInText | undefined {
  const folded = fold(text);
  const year = findYear(folded);
  if (year === undefined) return undefined;
  const rest = folded.slice(0, year.start) + " " + folded.slice(year.end);
  const half = findHalf(rest);
  const { spansYears } = year;
  if (half === undefined) return { period: { year: year.value }, rest: rest.trim(), spansYears };
  return { period: { year: year.value, half: half.value }, rest: half.rest, spansYears };
}

/** Whether a number can be a year in a plan. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}

interface FoundYear {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly spansYears: boolean;
}

function findYear(folded: string): FoundYear | undefined {
  // A date such as 1/12-2020, then a span of years, then a year alone.
  const pattern =
    /(?<!\d)(?:(?:\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?)((?:19|20)\d\d)|((?:19|20)\d\d) ?[/-] ?((?:19|20)?\d\d)(?!\d)(?! ?[/-]\d)|((?:19|20)\d\d))/g;
  for (const match of folded.matchAll(pattern)) {
    const [whole, dated, first, last, single] = match;
    const start = match.index;
    const value =
      dated ?? single ?? (first === undefined || last === undefined ? undefined : endOf(first, last));
    if (value === undefined || !isYear(Number(value))) continue;
    const footnote = /^\d(?!\d)/.exec(folded.slice(start + whole.length))?.[0].length ?? 0;
    const after = folded[start + whole.length + footnote];
    if (after !== undefined && /\d/.test(after)) continue;
    const end = start + whole.length + footnote;
    return { value: Number(value), start, end, spansYears: first !== undefined };
  }
  return undefined;
}

function endOf(first: string, last: string): string | undefined {
  const end = last.length === 2 ? first.slice(0, 2) + last : last;
  return Number(end) > Number(first) && Number(end) - Number(first) <= 10 ? end : undefined;
}

const halves: readonly { readonly pattern: RegExp; readonly value: 1 | 2 }[] = [
  { pattern: /(?<![\p{L}\d])(?:1\.? ?(?:halvår|half|hå|h)|første halvår|h ?1)(?![\p{L}\d])/u, value: 1 },
  { pattern: /(?<![\p{L}\d])(?:2\.? ?(?:halvår|half|hå|h)|andet halvår|h ?2)(?![\p{L}\d])/u, value: 2 },
];

function findHalf(text: string): { value: 1 | 2; rest: string } | undefined {
  for (const { pattern, value } of halves) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = text.slice(0, match.index) + " " + text.slice(match.index + match[0].length);
    return { value, rest: rest.replace(/(?<![\p{L}\d])af(?![\p{L}\d])/u, "").trim() };
  }
  return undefined;
}

const mostYears = 12;

/** Every year a text names, each once; of a span such as `2018-2019` the last. */
export function yearsIn(text: string): number[] {
  const years = new Set<number>();
  let rest = text;
  for (let count = 0; count < mostYears; count += 1) {
    const found = findPeriod(rest);
    if (found === undefined) break;
    years.add(found.period.year);
    rest = found.rest;
  }
  return [...years];
}

/**
 * The last day of a plan's year: 31 December, or the day on which the plan ends where its year ends in the second half.
 * @param to ISO date on which the plan ends.
 */
export function lastDayOf(year: number, to: string | undefined): string {
  const day = to?.slice(4) ?? "";
  return day >= "-07-01" ? `${year}${day}` : `${year}-12-31`;
}

/** The last day of the school year that ends in a year. */
export function lastSchoolDayOf(year: number): string {
  return `${year}-06-30`;
}
