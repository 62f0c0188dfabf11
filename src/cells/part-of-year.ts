import { monthsOf } from "./calendar";
import type { TimeExpression } from "./time-expression";
import type { Token } from "./token";
import { yearOf, skipStop, trailingYear, afterSpanSign, skipSeparator } from "./year";

const parts = new Map<string, number>([
  ["halvår", 2],
  ["halvåret", 2],
  ["kvartal", 4],
  ["kvartalet", 4],
  ["tertial", 3],
  ["tertialet", 3],
]);

export const ordinals = new Map<string, number>([
  ["første", 1],
  ["andet", 2],
  ["anden", 2],
  ["tredje", 3],
  ["fjerde", 4],
]);

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
export function partOfYear(tokens: readonly Token[], at: number): TimeExpression | undefined {
  const first = onePart(tokens, at);
  if (first?.period === undefined) return first;
  const after = afterSpanSign(tokens, first.next);
  const last = after < 0 ? undefined : onePart(tokens, after);
  if (last?.period === undefined || first.period.from >= last.period.to) return first;
  const year = last.year === first.year ? last.year : undefined;
  const period = { from: first.period.from, to: last.period.to };
  return { form: "span", period, year, when: first.when, next: last.next };
}

export const coded = /^([qkh])([1-4])$/;
