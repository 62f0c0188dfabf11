import type { ParseState } from "./parse-state";
import { timeAt } from "./time";

/** "[3]" refers to a note. */
export function isBracketedReference(state: ParseState): boolean {
  const [open, number, close] = state.tokens.slice(state.at, state.at + 3);
  if (open?.text !== "[" || close?.kind !== "close" || number?.literal === undefined) return false;
  return number.literal.integerDigits <= 2 && number.literal.decimals === 0;
}

/** "(Alle 66 hhp)2": a digit touching a closing bracket is a footnote. */
export function readFootnoteAfterGroup(state: ParseState): void {
  const next = state.tokens[state.at];
  const literal = next?.literal;
  if (next?.kind !== "number" || next.spaced || literal === undefined) return;
  if (literal.decimals === 0 && literal.integerDigits <= 2 && state.tokens[state.at + 1]?.text !== "%")
    state.footnote(next.text);
}

/** "45 %2" and "45*": a mark touching the unit is a footnote. */
export function readFootnoteAfterFigure(state: ParseState): void {
  const next = state.tokens[state.at];
  if (next?.text === "*" && !next.spaced) state.footnote(next.text);
}

/** Passes "1) Zone A", "2. Zone B" at the start of a line: they count the lines. */
export function skipEnumerator(state: ParseState): boolean {
  const { tokens, at } = state;
  const literal = tokens[at]?.literal;
  if (
    literal === undefined ||
    literal.integerDigits > 2 ||
    literal.decimals > 0 ||
    !state.atLineStart() ||
    state.depth > 0
  )
    return false;
  const mark = tokens[at + 1];
  const after = tokens[at + 2];
  const bracket = mark?.kind === "close" && after?.kind === "word";
  const stop =
    mark?.text === "." &&
    after?.kind === "word" &&
    after.spaced &&
    after.text !== after.lower &&
    timeAt(tokens, at) === undefined;
  if (!bracket && !stop) return false;
  state.at += 2;
  return true;
}

/** Passes "45,2 % 1)": a number before a bracket that was never opened. */
export function readTrailingReference(state: ParseState): boolean {
  const { tokens, at } = state;
  const literal = tokens[at]?.literal;
  const figure = state.pieces.at(-1)?.type === "figure" && state.label.length === 0;
  if (!figure || state.depth > 0 || tokens[at + 1]?.kind !== "close" || literal?.decimals !== 0) return false;
  if (literal.integerDigits > 2) return false;
  state.footnote(tokens[at]?.text ?? "");
  state.at++;
  return true;
}

/** Passes "9Hvordan oplever du": a footnote digit touching the first word of a line. */
export function readLeadingFootnote(state: ParseState): boolean {
  const { tokens, at } = state;
  const number = tokens[at];
  const next = tokens[at + 1];
  if (
    number?.literal === undefined ||
    number.literal.integerDigits > 2 ||
    next?.kind !== "word" ||
    next.spaced
  )
    return false;
  if (!state.atLineStart() || next.text.length < 3 || next.text.charAt(0) === next.lower.charAt(0))
    return false;
  state.footnote(number.text);
  return true;
}

/** "Møllebo:1 80,8%": a digit touching the colon with another number after it. */
export function readGluedFootnote(state: ParseState): void {
  const number = state.tokens[state.at];
  const next = state.tokens[state.at + 1];
  const literal = number?.literal;
  if (
    number === undefined ||
    number.spaced ||
    literal === undefined ||
    literal.integerDigits !== 1 ||
    literal.decimals > 0
  )
    return;
  if (next?.kind === "number" && next.spaced) state.footnote(number.text);
}
