import type { NumberLiteral } from "./number";
import type { DateParts } from "./numeric-date";

/** `symbol` tokens are told apart by their text. */
export type TokenKind =
  | "number"
  | "date"
  | "word"
  | "dash"
  | "newline"
  | "open"
  | "close"
  | "bullet"
  | "footnote"
  | "markup"
  | "symbol";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, for words; else as `text`. */
  readonly lower: string;
  /** A space, a tab or a line break stands before it. */
  readonly spaced: boolean;
  readonly literal: NumberLiteral | undefined;
  readonly date: DateParts | undefined;
}

/** The lower-case word at an index; empty where there is none. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.lower : "";
}
