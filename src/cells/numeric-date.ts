import { isDigit, Kind, kindAt } from "./characters";

/** A calendar date as printed; the year is missing in the first half of "1/10 - 31/12 2022". */
export interface DateParts {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True where the day exists in that month (29 February only in leap years). */
export function isCalendarDate(year: number | undefined, month: number, day: number): boolean {
  const length = monthLengths[month - 1];
  if (length === undefined || day < 1 || day > length) return false;
  if (month !== 2 || day < 29 || year === undefined) return true;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** "21" is 2021 and "98" is 1998. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function digitsAt(text: string, from: number, most: number): string {
  let end = from;
  while (end - from < most && isDigit(text, end)) end++;
  return isDigit(text, end) ? "" : text.slice(from, end);
}

function isoDate(text: string, start: number): { date: DateParts; end: number } | undefined {
  const year = digitsAt(text, start, 4);
  if (year.length !== 4 || text.charAt(start + 4) !== "-") return undefined;
  const month = digitsAt(text, start + 5, 2);
  if (month.length !== 2 || text.charAt(start + 7) !== "-") return undefined;
  const day = digitsAt(text, start + 8, 2);
  if (day.length !== 2 || !isCalendarDate(Number(year), Number(month), Number(day))) return undefined;
  return { date: { year: Number(year), month: Number(month), day: Number(day) }, end: start + 10 };
}

/** "1.10." alone is a number gone wrong; before a dash it is the first date of a span. */
function spanFollows(text: string, from: number): boolean {
  const next = kindAt(text, from) === Kind.Space ? from + 1 : from;
  return kindAt(text, next) === Kind.Dash;
}

/** A cheap look before the parts are cut out: a separator behind one, two or four digits and a digit behind that. */
function mayBeDate(text: string, start: number): boolean {
  let end = start;
  while (isDigit(text, end)) end++;
  const code = text.charCodeAt(end);
  const parted = code === 46 || code === 47 || kindAt(text, end) === Kind.Dash;
  return parted && end - start <= 4 && isDigit(text, end + 1);
}

/**
 * Reads a date in digits: `d/m-yyyy`, `d/m yyyy`, `d/m/yy`, `dd.mm.yy`, `dd-mm-yyyy`, ISO, and without the year
 * `d/m` and `d.m.`. Nothing where the text at the index is no date of the calendar.
 */
export function scanDate(text: string, start: number): { date: DateParts; end: number } | undefined {
  if (!mayBeDate(text, start)) return undefined;
  const day = digitsAt(text, start, 2);
  if (day === "") return isoDate(text, start);
  let at = start + day.length;
  const separator = text.charAt(at);
  const dash = kindAt(text, at) === Kind.Dash;
  if (separator !== "/" && separator !== "." && !dash) return undefined;
  const month = digitsAt(text, at + 1, 2);
  if (month === "") return undefined;
  at += 1 + month.length;
  const second = text.charAt(at);
  const secondDash = kindAt(text, at) === Kind.Dash;
  const joined = second === separator || (separator === "/" && (secondDash || second === " "));
  if (joined || (dash && secondDash)) {
    let from = at + 1;
    if (secondDash && separator === "/" && kindAt(text, from) === Kind.Space) from++;
    const year = digitsAt(text, from, 4);
    if (
      (year.length === 4 || (year.length === 2 && second !== " ")) &&
      !(text.charAt(from + year.length) === "," && isDigit(text, from + year.length + 1))
    ) {
      const parts = { year: fullYear(year), month: Number(month), day: Number(day) };
      if (!isCalendarDate(parts.year, parts.month, parts.day)) return undefined;
      if (parts.year < 1900 || parts.year > 2100) return undefined;
      return { date: parts, end: from + year.length };
    }
  }
  const partial = separator === "/" || (separator === "." && second === "." && spanFollows(text, at + 1));
  if (!partial || !isCalendarDate(undefined, Number(month), Number(day))) return undefined;
  return {
    date: { year: undefined, month: Number(month), day: Number(day) },
    end: separator === "." ? at + 1 : at,
  };
}
