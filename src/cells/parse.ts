import { isBracketedReference, readFootnoteAfterGroup } from "./parse-footnotes";
import { readDash, readSymbol } from "./parse-marks";
import { readNumeral } from "./parse-numeral";
import { ParseState } from "./parse-state";
import type { Piece } from "./pieces";
import type { ReadingContext, ReadingNote } from "./reading";
import { timeAt } from "./time";
import type { Token } from "./token";

/** Brackets nested deeper than this are read as if they were not there. */
const deepest = 4;

interface Parsed {
  readonly pieces: readonly Piece[];
  /** What was left out of them: footnotes and tags. */
  readonly notes: readonly ReadingNote[];
}

/** Turns tokens into pieces: figures, labels, bracketed groups, times and breaks. */
export function parsePieces(tokens: readonly Token[], context: ReadingContext): Parsed {
  const state = new ParseState(tokens, context);
  while (state.at < tokens.length) step(state);
  state.endLabel("none");
  return { pieces: state.pieces, notes: state.notes };
}

function step(state: ParseState): void {
  const token = state.tokens[state.at];
  switch (token?.kind) {
    case undefined:
      return;
    case "open":
      readGroup(state);
      return;
    case "close":
      state.at++;
      state.endLabel("none");
      return;
    case "newline":
    case "bullet":
      state.hardBreak();
      return;
    case "markup":
      state.notes.push({ code: "markup-removed", text: token.text });
      breakAfterMarkup(state);
      return;
    case "footnote":
      state.footnote(token.text);
      return;
    case "number":
    case "date":
      readNumeral(state);
      return;
    case "dash":
      readDash(state, token);
      return;
    case "symbol":
      readSymbol(state, token);
      return;
    case "word":
      readWord(state, token);
  }
}

/** A closed tag ends the label before it, but not a label that its colon follows: `<b>Kommune</b>: 45 %`. */
function breakAfterMarkup(state: ParseState): void {
  state.at++;
  const next = state.tokens[state.at];
  if (next?.text !== ":" && state.label.length > 0) state.add({ type: "break", hard: true });
}

function readGroup(state: ParseState): void {
  if (isBracketedReference(state)) {
    state.at++;
    state.footnote(state.tokens[state.at]?.text ?? "");
    state.at++;
    return;
  }
  state.at++;
  if (state.depth >= deepest) return;
  const outer = state.pieces;
  const outerLabel = state.label;
  state.pieces = [];
  state.label = [];
  state.depth++;
  while (state.at < state.tokens.length && state.tokens[state.at]?.kind !== "close") step(state);
  state.endLabel("none");
  state.depth--;
  const inner = state.pieces;
  state.pieces = outer;
  state.label = outerLabel;
  state.at++;
  readFootnoteAfterGroup(state);
  if (inner.length > 0) state.add({ type: "group", pieces: inner });
}

function readWord(state: ParseState, token: Token): void {
  if (state.label.length === 0 || state.context.unit !== "year") {
    const time = timeAt(state.tokens, state.at);
    if (time !== undefined && time.period !== undefined) {
      state.add({ type: "time", time, text: state.sourceText(state.at, time.next) });
      state.at = time.next;
      return;
    }
  }
  state.label.push(token);
  state.at++;
}
