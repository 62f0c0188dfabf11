import type { Token } from "./token";

/** The year a token prints: four digits, ungrouped, 1900-2100. */
export function yearOf(token: Token | undefined): number | undefined {
  const literal = token?.literal;
  if (literal?.integerDigits !== 4 || literal.decimals > 0 || literal.grouped) return undefined;
  if (literal.problem !== undefined || literal.amountMark !== undefined) return undefined;
  return literal.value >= 1900 && literal.value <= 2100 ? literal.value : undefined;
}

/** The index after the stop of an abbreviation or ordinal, where there is one. */
export function skipStop(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.text === "." && !token.spaced ? at + 1 : at;
}

export const fillers = new Set(["i", "af", "for", "år", "året", "d", "den", "måned"]);

/** The year after a month or a half, with "i", "af", "år" or a stop in between. */
export function trailingYear(
  tokens: readonly Token[],
  from: number,
): { year: number; next: number } | undefined {
  let at = skipStop(tokens, from);
  if (fillers.has(tokens[at]?.lower ?? "")) at++;
  const token = tokens[at];
  const year = yearOf(token);
  if (year !== undefined) return { year, next: at + 1 };
  return undefined;
}

/** True for what joins two times: a dash, "til", an arrow. */
export function isSpanSign(token: Token | undefined): boolean {
  return token?.kind === "dash" || token?.lower === "til" || token?.lower === "t" || token?.text === "→";
}

/** Index after a sign between two dates ("–", "til", "til og med"); -1 where there is none. */
export function afterSpanSign(tokens: readonly Token[], at: number): number {
  if (!isSpanSign(tokens[at])) return -1;
  const next = at + 1;
  return tokens[next]?.lower === "og" && tokens[next + 1]?.lower === "med" ? next + 2 : next;
}

/** The index after a dash, comma or slash, where there is one. */
export function skipSeparator(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.kind === "dash" || token?.text === "," || token?.text === "/" ? at + 1 : at;
}

/** The last year of "2021/22": two digits that touch the sign and come after the first year. */
export function shortYear(token: Token | undefined, after: number): number | undefined {
  const literal = token?.literal;
  if (token?.kind !== "number" || token.spaced || literal?.integerDigits !== 2 || literal.decimals > 0)
    return undefined;
  const year = Math.floor(after / 100) * 100 + literal.value;
  return literal.problem === undefined && year > after ? year : undefined;
}
