import { isDigit, Kind, kindAt } from "./characters";
import type { NoteCode } from "./reading";

/** A number holds no more decimals that mean anything. */
export const mostDecimals = 15;

/** A number as written. */
export interface NumberLiteral {
  readonly value: number;
  readonly decimals: number;
  /** Digits before the decimal comma. */
  readonly integerDigits: number;
  readonly grouped: boolean;
  /** Why it is no number that can be trusted. */
  readonly problem: NoteCode | undefined;
  /** A sign is printed. */
  readonly signed: boolean;
  /** `,-` or `.-` follows: whole kroner. */
  readonly amountMark: "comma" | "dot" | undefined;
}

const fractions: Readonly<Record<string, string>> = { "½": "5", "¼": "25", "¾": "75" };

/** Doubles hold 15 decimal digits faithfully; a longer run of digits is an identifier. */
const longestNumber = 15;

function skipDigits(text: string, from: number): number {
  let index = from;
  while (isDigit(text, index)) index++;
  return index;
}

/** Where the group of three after a separator begins; -1 where there is no separator of thousands. */
function groupStart(text: string, index: number, spaces: boolean): number {
  const code = text.charCodeAt(index);
  if (code === 46 || code === 39 || code === 0x2019) return index + 1;
  if (!spaces || kindAt(text, index) !== Kind.Space) return -1;
  return kindAt(text, index + 1) === Kind.Space ? index + 2 : index + 1;
}

function isGroupOfThree(text: string, at: number): boolean {
  return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);
}

/** End of a run of digits, dots and commas: what a broken number takes up. */
function brokenEnd(text: string, from: number): number {
  let index = from;
  for (;;) {
    index = skipDigits(text, index);
    const code = text.charCodeAt(index);
    if ((code !== 44 && code !== 46) || !isDigit(text, index + 1)) return index;
    index++;
  }
}

function amountMarkAt(text: string, index: number): { mark: "comma" | "dot"; end: number } | undefined {
  const code = text.charCodeAt(index);
  if ((code !== 44 && code !== 46) || kindAt(text, index + 1) !== Kind.Dash) return undefined;
  let end = index + 2;
  while (kindAt(text, end) === Kind.Dash) end++;
  const after = kindAt(text, end);
  if (after === Kind.Digit || after === Kind.Letter) return undefined;
  return { mark: code === 44 ? "comma" : "dot", end };
}

function looksLikeYear(digits: string): boolean {
  return digits.length === 4 && (digits.startsWith("19") || digits.startsWith("20"));
}

/**
 * Reads the number that begins at a digit or a fraction sign: comma for decimals; dot, apostrophe or one or two
 * spaces between groups of three. `12.5` and `1.23.456` come back with a problem, never with a guess.
 * Grouping by space is off after an identifier ("Afd. 21 450 boliger").
 */
export function scanNumber(
  text: string,
  start: number,
  spaces: boolean,
): { literal: NumberLiteral; end: number } {
  let end = skipDigits(text, start);
  let digits = text.slice(start, end);
  let grouped = false;
  let separator = 0;
  let problem: NoteCode | undefined;
  const mayGroup = digits.length > 0 && digits.length <= 3 && !digits.startsWith("0");
  for (;;) {
    const next = groupStart(text, end, spaces && separator !== 46);
    if (next < 0) break;
    const code = text.charCodeAt(end);
    const dotted = code === 46;
    if (mayGroup && isGroupOfThree(text, next) && (separator === 0 || dotted === (separator === 46))) {
      digits += text.slice(next, next + 3);
      end = next + 3;
      grouped = true;
      separator = dotted ? 46 : 32;
    } else {
      if (dotted && isDigit(text, next)) {
        problem = grouped ? "malformed-number" : "ambiguous-number";
        const broken = brokenEnd(text, next);
        if (broken > skipDigits(text, next)) problem = "malformed-number";
        end = broken;
      }
      break;
    }
  }
  let decimals = "";
  if (problem === undefined && text.charCodeAt(end) === 44 && isDigit(text, end + 1)) {
    const stop = skipDigits(text, end + 1);
    const tail = text.slice(end + 1, stop);
    if (!(looksLikeYear(digits) && looksLikeYear(tail))) {
      decimals = tail;
      end = stop;
      const broken = brokenEnd(text, end);
      const code = text.charCodeAt(end);
      if (broken > end || ((code === 44 || code === 46) && isDigit(text, end + 1))) {
        problem = "malformed-number";
        end = brokenEnd(text, end + 1);
      }
    }
  }
  if (problem === undefined && decimals === "") {
    const at = digits !== "" && kindAt(text, end) === Kind.Space ? end + 1 : end;
    const fraction = kindAt(text, at) === Kind.Fraction ? fractions[text.charAt(at)] : undefined;
    if (fraction !== undefined) {
      decimals = fraction;
      end = at + 1;
    }
  }
  if (digits.length > longestNumber) problem = "malformed-number";
  const amount = problem === undefined && decimals === "" ? amountMarkAt(text, end) : undefined;
  return {
    literal: {
      value: Number(decimals === "" ? digits : `${digits}.${decimals}`),
      decimals: Math.min(decimals.length, mostDecimals),
      integerDigits: digits.length,
      grouped,
      problem,
      signed: false,
      amountMark: amount?.mark,
    },
    end: amount?.end ?? Math.max(end, start + 1),
  };
}
