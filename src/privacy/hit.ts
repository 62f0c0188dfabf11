/** Personal data found in a text. It tells where, never what: the text itself is not repeated. */
export interface Hit {
  readonly kind: "cpr" | "email" | "phone";
  /** Where it begins in the text, and the position after its end, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The same with a dot for every letter and digit: `••••••-••••`. */
  readonly masked: string;
  /** 1: it can be nothing else; below 0.5: it may well be another number. */
  readonly confidence: number;
}

/** A text with a dot for every letter and digit. */
export function mask(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, "•");
}

/** The text with what was found masked, and all else as it was. */
export function maskHits(text: string, hits: readonly Hit[]): string {
  let shown = "";
  let from = 0;
  for (const { start, end } of [...hits].sort((one, other) => one.start - other.start)) {
    shown += text.slice(from, Math.max(from, start)) + mask(text.slice(Math.max(from, start), end));
    from = Math.max(from, end);
  }
  return shown + text.slice(from);
}
