import { months, monthNumbers, isoText, lastDay, monthsOf } from "./calendar";
import { fullYear, isCalendarDate, type DateParts } from "./numeric-date";
import type { TimeExpression } from "./time-expression";
import type { Token } from "./token";
import { yearOf, skipStop, trailingYear, afterSpanSign } from "./year";

/** The month named at an index, and the index after it. */
export function monthAt(tokens: readonly Token[], at: number): { month: number; next: number } | undefined {
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

/** One date, or the period between two. */
export function dateOrSpan(tokens: readonly Token[], at: number): TimeExpression | undefined {
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
export function joinedMonths(tokens: readonly Token[], at: number): TimeExpression | undefined {
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

/** One month, or the period between two. */
export function monthOrSpan(tokens: readonly Token[], at: number): TimeExpression | undefined {
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
