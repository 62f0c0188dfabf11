import { readGluedFootnote } from "./parse-footnotes";
import type { ParseState } from "./parse-state";
import type { Token } from "./token";

/** Reads a dash: after a label a colon or a break, inside one a hyphen, else a break. */
export function readDash(state: ParseState, token: Token): void {
  state.at++;
  const next = state.tokens[state.at];
  const last = state.pieces.at(-1);
  if (state.label.length > 0 && token.spaced && next?.spaced === true && next.kind !== "word") {
    if (last === undefined || last.type === "break" || last.type === "label") state.endLabel("colon");
    else state.add({ type: "break", hard: false });
  } else if (state.label.length > 0 || (next?.kind === "word" && !next.spaced)) {
    if (next !== undefined && next.kind !== "newline") state.label.push(token);
  } else if (last !== undefined && last.type !== "break") state.add({ type: "break", hard: false });
}

/** Reads a sign: it ends a label, parts figures, belongs to a label or says nothing. */
export function readSymbol(state: ParseState, token: Token): void {
  const { text } = token;
  if (text === ":" || text === "?" || text === "=") endLabelAtMark(state, text);
  else if (text === ";" || text === "|" || text === "\\") state.hardBreak();
  else if (text === "," && isCountedNoun(state)) state.softBreak();
  else if ((text === "," || text === "/") && state.label.length === 0 && state.pieces.length > 0) {
    state.softBreak();
  } else if (text === "*" && state.label.length === 0) state.footnote(text);
  else if (
    state.label.length > 0 ||
    text === "<" ||
    text === ">" ||
    text === "~" ||
    text === "≈" ||
    text === "≤" ||
    text === "≥" ||
    text === "±" ||
    text === "§"
  ) {
    state.label.push(token);
    state.at++;
  } else state.at++;
}

/** "8 drenge, 4 piger": the label is only what the figure before it counts. */
function isCountedNoun(state: ParseState): boolean {
  const last = state.pieces.at(-1);
  return last?.type === "figure" && state.label.length === 1 && state.label[0]?.lower === last.noun;
}

function endLabelAtMark(state: ParseState, text: string): void {
  const last = state.pieces.at(-1);
  state.at++;
  if (state.label.length > 0) {
    state.endLabel(text === "?" ? "question" : "colon");
    const next = state.tokens[state.at];
    if (text === "?" && next?.text === ":") state.at++;
  } else if (last?.type === "group" || last?.type === "time") {
    const label = state.pieces.at(-2);
    if (last.type === "group" && label?.type === "label")
      state.pieces[state.pieces.length - 2] = { ...label, end: "colon" };
  }
  readGluedFootnote(state);
}
