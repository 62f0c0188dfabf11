import { meantYear, meantYears, type YearWindow } from "./mistyped-year";

/** What is wrong with a date. */
export type DateProblem = "year" | "month" | "day" | "separator" | "backwards";

export interface Problem {
  readonly problem: DateProblem;
  /** What is most likely meant. */
  readonly meant?: string;
}

/** What is known of a text before its dates are read. */
export interface DateContext {
  readonly window: YearWindow;
  /** The digits that footnotes of the sheet begin with: glued to a year they are no slip. */
  readonly footnotes: ReadonlySet<string>;
}

/** Finds what looks like a date of one kind, and says what is wrong with it. */
export interface DateReader {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: DateContext) => Problem | undefined;
}

/** A pattern for digits that do not go on before or behind. */
export function datePattern(inner: string): RegExp {
  return new RegExp(String.raw`(?<!\d[.,]|[\p{L}\d/_-])${inner}(?![\d%]|[.,/-]\d)`, "giu");
}

/** Digits in the place of a year that are none, but one slip away from one; `write` puts a year in their place. */
export function yearProblem(
  digits: string,
  { footnotes, window }: DateContext,
  write: (year: string) => string,
): Problem | undefined {
  const isFootnote = /^(?:19|20)\d{3}$/.test(digits) && footnotes.has(digits.slice(-1));
  if (isFootnote || meantYears(digits, window).length === 0) return undefined;
  const meant = meantYear(digits, window);
  return { problem: "year", ...(meant === undefined ? {} : { meant: write(String(meant)) }) };
}

/** So much of the text around a match tells what it is about. */
const near = 60;

/** The text before a match, as far as it matters. */
export function before({ index, input }: RegExpExecArray): string {
  return input.slice(Math.max(0, index - near), index);
}

/** The text behind a match, as far as it matters. */
export function behind({ 0: matched, index, input }: RegExpExecArray): string {
  const end = index + matched.length;
  return input.slice(end, end + near);
}
