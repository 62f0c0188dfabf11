import { figureAt } from "./figures";
import { nameEnd } from "./names";
import {
  readFootnoteAfterFigure,
  readLeadingFootnote,
  readTrailingReference,
  skipEnumerator,
} from "./parse-footnotes";
import type { ParseState } from "./parse-state";
import { timeAt } from "./time";
import { isMoneyWord } from "./units";
import { yearOf } from "./year";

/** Reads a number or date: a footnote, a time, a part of a name or a figure. */
export function readNumeral(state: ParseState): void {
  const { tokens, at } = state;
  if (skipEnumerator(state) || readLeadingFootnote(state) || readTrailingReference(state)) return;
  const time =
    state.context.unit === "year" && yearOf(tokens[at]) !== undefined ? undefined : timeAt(tokens, at);
  if (time !== undefined && isCompound(state, time.next)) {
    state.label.push(...tokens.slice(at, time.next + 2));
    state.at = time.next + 2;
    return;
  }
  if (time !== undefined && !isCountNotYear(state, time.form)) {
    state.add({ type: "time", time, text: state.sourceText(at, time.next) });
    state.at = time.next;
    return;
  }
  const name = nameEnd(tokens, at);
  if (name >= 0) {
    for (const token of tokens.slice(at, name)) state.label.push(token);
    state.at = name;
    return;
  }
  if (tokens[at]?.kind === "date") {
    state.label.push(...tokens.slice(at, at + 1));
    state.at++;
    return;
  }
  readFigure(state);
}

/** "2022-priser": the number begins a word. */
function isCompound(state: ParseState, next: number): boolean {
  const hyphen = state.tokens[next];
  const tail = state.tokens[next + 1];
  return hyphen?.kind === "dash" && !hyphen.spaced && tail?.kind === "word" && !tail.spaced;
}

/** A year is a count where a counting noun or unit follows it, or the context leaves nothing else. */
function isCountNotYear(state: ParseState, form: string): boolean {
  if (form !== "year") return false;
  const figure = figureAt(state.tokens, state.at, state.context);
  if (figure === undefined) return false;
  if (figure.piece.unit !== undefined) return true;
  const next = state.tokens[figure.next];
  return (
    state.label.length === 0 &&
    state.pieces.length === 0 &&
    next === undefined &&
    state.context.unit !== undefined
  );
}

function readFigure(state: ParseState): void {
  const money =
    isMoneyWord(state.label.at(-1)) || (state.label.at(-1)?.text === "." && isMoneyWord(state.label.at(-2)));
  const found = figureAt(state.tokens, state.at, state.context, state.label, money, state.depth > 0);
  if (found === undefined) {
    state.label.push(...state.tokens.slice(state.at, state.at + 1));
    state.at++;
    return;
  }
  if (found.usedLabel > 0) state.label.length -= found.usedLabel;
  state.endLabel("none");
  state.pieces.push(found.piece);
  if (found.second !== undefined) state.pieces.push(found.second);
  state.at = found.next;
  readFootnoteAfterFigure(state);
}
