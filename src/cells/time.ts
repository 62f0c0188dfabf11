import type { NumberLiteral } from "./number";
import { fullYear, isCalendarDate, type DateParts } from "./numeric-date";
import type { Period } from "./reading";
import type { Token } from "./tokenise";

/** A point or stretch of time as a cell prints it. */
export interface TimeExpression {
  readonly form: "date" | "year" | "span" | "school-year" | "month" | "part" | "edge";
  /** Undefined where no year is printed. */
  readonly period: Period | undefined;
  /** The year a figure beside it belongs to; undefined for a stretch of several years. */
  readonly year: number | undefined;
  /** `primo`, `medio`, `ultimo`, a month, season, half or quarter, as printed. */
  readonly when: string | undefined;
  /** Index of the first token after it. */
  readonly next: number;
}

const months = [
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
const monthNumbers = new Map<string, number>([
  ...months.map((name, index): [string, number] => [name, index + 1]),
  ...shortMonths.map((name, index): [string, number] => [name, index + 1]),
  ["sept", 9],
]);

/** The number of a Danish month name or its abbreviation. */
export function monthNumber(word: string): number | undefined {
  return monthNumbers.get(word);
}

const seasons = new Set(
  "forår foråret sommer sommeren efterår efteråret vinter vinteren sommerferien årsskiftet jul julen".split(
    " ",
  ),
);
const edges = new Set([
  "primo",
  "medio",
  "ultimo",
  "start",
  "starten",
  "begyndelsen",
  "slutningen",
  "midten",
  "udgangen",
]);
const parts = new Map<string, number>([
  ["halvår", 2],
  ["halvåret", 2],
  ["kvartal", 4],
  ["kvartalet", 4],
  ["tertial", 3],
  ["tertialet", 3],
]);
const ordinals = new Map<string, number>([
  ["første", 1],
  ["andet", 2],
  ["anden", 2],
  ["tredje", 3],
  ["fjerde", 4],
]);

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** ISO text of a date. */
export function isoText(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function lastDay(year: number, month: number): number {
  for (let day = 31; day > 28; day--) if (isCalendarDate(year, month, day)) return day;
  return 28;
}

function monthsOf(year: number, first: number, last: number): Period {
  return { from: isoText(year, first, 1), to: isoText(year, last, lastDay(year, last)) };
}

/** The year a token prints: four digits, ungrouped, 1900-2100. */
export function yearOf(token: Token | undefined): number | undefined {
  const literal = token?.literal;
  if (literal?.integerDigits !== 4 || literal.decimals > 0 || literal.grouped) return undefined;
  if (literal.problem !== undefined || literal.amountMark !== undefined) return undefined;
  return literal.value >= 1900 && literal.value <= 2100 ? literal.value : undefined;
}

function skipStop(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.text === "." && !token.spaced ? at + 1 : at;
}

const fillers = new Set(["i", "af", "for", "år", "året", "d", "den", "måned"]);

/** The year after a month or a half, with "i", "af", "år" or a stop in between. */
function trailingYear(tokens: readonly Token[], from: number): { year: number; next: number } | undefined {
  let at = skipStop(tokens, from);
  if (fillers.has(tokens[at]?.lower ?? "")) at++;
  const token = tokens[at];
  const year = yearOf(token);
  if (year !== undefined) return { year, next: at + 1 };
  return undefined;
}

function monthAt(tokens: readonly Token[], at: number): { month: number; next: number } | undefined {
  const token = tokens[at];
  const month = token?.kind === "word" ? monthNumbers.get(token.lower) : undefined;
  return month === undefined ? undefined : { month, next: skipStop(tokens, at + 1) };
}

/** "15. mar. 22": two digits are a year where nothing follows them. */
function endingYear(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const literal = tokens[at]?.literal;
  if (literal?.integerDigits !== 2 || literal.decimals > 0 || tokens[at + 1] !== undefined) return undefined;
  return { year: fullYear(String(literal.value).padStart(2, "0")), next: at + 1 };
}

/** "1. januar 2022", "d. 1. januar": day, stop, month name and perhaps the year. */
function writtenDate(tokens: readonly Token[], at: number): { date: DateParts; next: number } | undefined {
  const day = tokens[at]?.literal;
  if (day === undefined || day.integerDigits > 2 || day.decimals > 0 || day.problem !== undefined)
    return undefined;
  const found = monthAt(tokens, skipStop(tokens, at + 1));
  if (found === undefined) return undefined;
  const year = trailingYear(tokens, found.next) ?? endingYear(tokens, found.next);
  if (!isCalendarDate(year?.year, found.month, day.value)) return undefined;
  return { date: { year: year?.year, month: found.month, day: day.value }, next: year?.next ?? found.next };
}

function oneDate(tokens: readonly Token[], from: number): { date: DateParts; next: number } | undefined {
  const lead = tokens[from]?.lower;
  const at = lead === "d" || lead === "den" ? skipStop(tokens, from + 1) : from;
  const token = tokens[at];
  if (token?.date === undefined) return writtenDate(tokens, at);
  if (token.date.year !== undefined) return { date: token.date, next: at + 1 };
  const year = yearOf(tokens[at + 1]);
  return year === undefined
    ? { date: token.date, next: at + 1 }
    : { date: { ...token.date, year }, next: at + 2 };
}

function isSpanSign(token: Token | undefined): boolean {
  return token?.kind === "dash" || token?.lower === "til" || token?.lower === "t" || token?.text === "→";
}

/** Index after a sign between two dates ("–", "til", "til og med"); -1 where there is none. */
function afterSpanSign(tokens: readonly Token[], at: number): number {
  if (!isSpanSign(tokens[at])) return -1;
  const next = at + 1;
  return tokens[next]?.lower === "og" && tokens[next + 1]?.lower === "med" ? next + 2 : next;
}

function dateOrSpan(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const first = oneDate(tokens, at);
  if (first === undefined) return undefined;
  const after = afterSpanSign(tokens, first.next);
  const second = after < 0 ? undefined : oneDate(tokens, after);
  if (second?.date.year !== undefined) {
    const startYear = first.date.year ?? second.date.year;
    const period = {
      from: isoText(startYear, first.date.month, first.date.day),
      to: isoText(second.date.year, second.date.month, second.date.day),
    };
    if (period.from <= period.to) {
      const year = startYear === second.date.year ? startYear : undefined;
      return { form: "span", period, year, when: undefined, next: second.next };
    }
  }
  const { year, month, day } = first.date;
  const when = `${day}. ${months[month - 1] ?? ""}`;
  if (year === undefined) return { form: "date", period: undefined, year, when, next: first.next };
  const iso = isoText(year, month, day);
  return { form: "date", period: { from: iso, to: iso }, year, when, next: first.next };
}

/** "januar-juni 2022", written as one word. */
function joinedMonths(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const token = tokens[at];
  if (token?.lower.includes("-") !== true) return undefined;
  const [first, last, ...rest] = token.lower.split("-").map((name) => monthNumbers.get(name));
  const year = trailingYear(tokens, at + 1);
  if (first === undefined || last === undefined || rest.length > 0 || year === undefined || first > last)
    return undefined;
  return {
    form: "span",
    period: monthsOf(year.year, first, last),
    year: year.year,
    when: token.lower,
    next: year.next,
  };
}

function monthOrSpan(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const first = monthAt(tokens, at);
  if (first === undefined) return undefined;
  const own = trailingYear(tokens, first.next);
  const after = afterSpanSign(tokens, own?.next ?? first.next);
  const second = after < 0 ? undefined : monthAt(tokens, after);
  const last = second === undefined ? undefined : trailingYear(tokens, second.next);
  const when = tokens[at]?.lower;
  if (second !== undefined && last !== undefined) {
    const startYear = own?.year ?? last.year;
    const from = isoText(startYear, first.month, 1);
    const to = isoText(last.year, second.month, lastDay(last.year, second.month));
    if (from <= to) {
      const year = startYear === last.year ? last.year : undefined;
      return { form: "span", period: { from, to }, year, when, next: last.next };
    }
  }
  if (own === undefined) return { form: "month", period: undefined, year: undefined, when, next: first.next };
  return {
    form: "month",
    period: monthsOf(own.year, first.month, first.month),
    year: own.year,
    when,
    next: own.next,
  };
}

/** The part-of-year a word names with its number: "1. halvår", "andet kvartal", "Q1", "H2". */
function partAt(
  tokens: readonly Token[],
  at: number,
): { index: number; of: number; when: string; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const code = token.kind === "word" && token.lower.length === 2 ? coded.exec(token.lower) : null;
  if (code !== null) {
    const of = code[1] === "h" ? 2 : 4;
    const index = Number(code[2]);
    return index > of ? undefined : { index, of, when: token.text.toUpperCase(), next: at + 1 };
  }
  const literal = token.literal;
  const spelled = token.kind === "word" ? ordinals.get(token.lower) : undefined;
  const index =
    spelled ?? (literal?.integerDigits === 1 && literal.decimals === 0 ? literal.value : undefined);
  if (index === undefined || index < 1) return undefined;
  const name = tokens[skipStop(tokens, at + 1)];
  const of = parts.get(name?.lower ?? "");
  if (name === undefined || of === undefined || index > of) return undefined;
  const ordinal = spelled === undefined ? `${index}.` : token.lower;
  return { index, of, when: `${ordinal} ${name.lower}`, next: skipStop(tokens, at + 1) + 1 };
}

function onePart(tokens: readonly Token[], from: number): TimeExpression | undefined {
  const leading = yearOf(tokens[from]);
  const at = leading === undefined ? from : skipSeparator(tokens, from + 1);
  const part = partAt(tokens, at);
  if (part === undefined) return undefined;
  const trailing =
    leading === undefined ? trailingYear(tokens, part.next) : { year: leading, next: part.next };
  if (trailing === undefined) {
    return { form: "part", period: undefined, year: undefined, when: part.when, next: part.next };
  }
  const length = 12 / part.of;
  const period = monthsOf(trailing.year, (part.index - 1) * length + 1, part.index * length);
  return { form: "part", period, year: trailing.year, when: part.when, next: trailing.next };
}

/** One part of a year, or "3. kvartal 2022 - 2. kvartal 2023". */
function partOfYear(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const first = onePart(tokens, at);
  if (first?.period === undefined) return first;
  const after = afterSpanSign(tokens, first.next);
  const last = after < 0 ? undefined : onePart(tokens, after);
  if (last?.period === undefined || first.period.from >= last.period.to) return first;
  const year = last.year === first.year ? last.year : undefined;
  const period = { from: first.period.from, to: last.period.to };
  return { form: "span", period, year, when: first.when, next: last.next };
}

function skipSeparator(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.kind === "dash" || token?.text === "," || token?.text === "/" ? at + 1 : at;
}

function shortYear(token: Token | undefined, after: number): number | undefined {
  const literal = token?.literal;
  if (token?.kind !== "number" || token.spaced || literal?.integerDigits !== 2 || literal.decimals > 0)
    return undefined;
  const year = Math.floor(after / 100) * 100 + literal.value;
  return literal.problem === undefined && year > after ? year : undefined;
}

/** "2022", "2022-2025", "2018- 2019", "2021/22". A school year runs from 1 August; its grades come in its last year. */
function yearOrSpan(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const first = yearOf(tokens[at]);
  if (first === undefined) return undefined;
  const sign = tokens[at + 1];
  const second = tokens[at + 2];
  if (sign?.text === "/") {
    const last = yearOf(second) ?? shortYear(second, first);
    if (last === first + 1) {
      const period = { from: isoText(first, 8, 1), to: isoText(last, 7, 31) };
      return { form: "school-year", period, year: last, when: undefined, next: at + 3 };
    }
  } else if (isSpanSign(sign)) {
    const last = yearOf(second) ?? (sign?.spaced === true ? undefined : shortYear(second, first));
    if (last !== undefined && last >= first) {
      const period = { from: isoText(first, 1, 1), to: isoText(last, 12, 31) };
      return { form: "span", period, year: undefined, when: undefined, next: at + 3 };
    }
  }
  const period = { from: isoText(first, 1, 1), to: isoText(first, 12, 31) };
  return { form: "year", period, year: first, when: undefined, next: at + 1 };
}

/** "primo 2022 - ultimo 2025". */
function edgeSpan(
  tokens: readonly Token[],
  at: number,
  from: { year: number; next: number },
): TimeExpression | undefined {
  const after = afterSpanSign(tokens, from.next);
  if (tokens[at]?.lower !== "primo" || after < 0 || tokens[after]?.lower !== "ultimo") return undefined;
  const to = trailingYear(tokens, after + 1);
  if (to === undefined || to.year < from.year) return undefined;
  const period = { from: isoText(from.year, 1, 1), to: isoText(to.year, 12, 31) };
  return { form: "span", period, year: undefined, when: undefined, next: to.next };
}

/** "ultimo 2023", "primo marts 2024", "foråret 2024": a time only people can place exactly. */
function looseTime(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || !(edges.has(token.lower) || seasons.has(token.lower))) return undefined;
  let next = at + 1;
  while (fillers.has(tokens[next]?.lower ?? "")) next++;
  const month = edges.has(token.lower) ? monthAt(tokens, next) : undefined;
  const year = trailingYear(tokens, month?.next ?? next);
  const span = year === undefined || month !== undefined ? undefined : edgeSpan(tokens, at, year);
  if (span !== undefined) return span;
  const name = month === undefined ? "" : ` ${tokens[next]?.lower ?? ""}`;
  return {
    form: "edge",
    period: undefined,
    year: year?.year,
    when: token.lower + name,
    next: year?.next ?? month?.next ?? at + 1,
  };
}

const beginnings = new Set([...monthNumbers.keys(), ...seasons, ...edges, ...ordinals.keys(), "d", "den"]);
const coded = /^([qkh])([1-4])$/;

/** A cheap look at a word before the readers are asked. */
function mayBeginTime(word: string): boolean {
  return (
    beginnings.has(word) || (word.length === 2 ? coded.test(word) : word.length > 6 && word.includes("-"))
  );
}

/** Days, parts of a year and years are whole numbers of one, two or four digits. */
function mayBeTime(literal: NumberLiteral | undefined): boolean {
  if (literal === undefined || literal.decimals > 0 || literal.grouped) return false;
  return literal.integerDigits <= 2 || literal.integerDigits === 4;
}

/** Reads the time expression that begins at a token, if one does. */
export function timeAt(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "date") return dateOrSpan(tokens, at);
  if (token.kind === "number") {
    if (!mayBeTime(token.literal)) return undefined;
    return partOfYear(tokens, at) ?? dateOrSpan(tokens, at) ?? yearOrSpan(tokens, at);
  }
  if (token.kind !== "word" || !mayBeginTime(token.lower)) return undefined;
  if (token.lower === "d" || token.lower === "den") return dateOrSpan(tokens, at);
  return (
    looseTime(tokens, at) ?? partOfYear(tokens, at) ?? monthOrSpan(tokens, at) ?? joinedMonths(tokens, at)
  );
}
