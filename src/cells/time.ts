import { monthNumbers, isoText } from "./calendar";
import type { NumberLiteral } from "./number";
import { ordinals, partOfYear, coded } from "./part-of-year";
import type { TimeExpression } from "./time-expression";
import type { Token } from "./token";
import { monthAt, dateOrSpan, joinedMonths, monthOrSpan } from "./written-date";
import { yearOf, fillers, trailingYear, isSpanSign, afterSpanSign, shortYear } from "./year";

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
