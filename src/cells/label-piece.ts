import type { LabelPiece } from "./pieces";
import type { Token } from "./token";
import { leadIns } from "./vocabulary";

/** The text of tokens with their spaces, runs of spaces as one. */
export function joinTokens(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) text += token.spaced && text !== "" ? ` ${token.text}` : token.text;
  return text;
}

function isSeparator(token: Token | undefined): boolean {
  return token?.kind === "symbol" && ",;/=".includes(token.text);
}

function leadsNothing(token: Token | undefined, alone: boolean): boolean {
  if (token?.kind === "dash") return token.spaced || alone;
  return token?.text === "." || isSeparator(token);
}

/** A label of the tokens without the signs around them; nothing where they only lead to a figure. */
export function toLabel(tokens: readonly Token[], end: LabelPiece["end"]): LabelPiece | undefined {
  let first = 0;
  let last = tokens.length;
  const alone = tokens.length === 1;
  while (first < last && leadsNothing(tokens[first], alone)) first++;
  while (last > first && (tokens[last - 1]?.kind === "dash" || isSeparator(tokens[last - 1]))) last--;
  if (last <= first) return undefined;
  const kept = last - first === tokens.length ? tokens : tokens.slice(first, last);
  const words: string[] = [];
  for (const token of kept) if (token.kind === "word") words.push(token.lower);
  if (words.length > 0 && words.every((word) => leadIns.has(word))) return undefined;
  return { type: "label", text: joinTokens(kept), words, end };
}
