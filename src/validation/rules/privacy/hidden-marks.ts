import type { CellReading } from "../../../cells/reading";

/** What a cell of a table of counts shows. */
export type Content =
  | { readonly kind: "shown"; readonly value: number }
  /** At most so many, where the mark tells: `<5`. */
  | { readonly kind: "hidden"; readonly most: number | undefined }
  | { readonly kind: "unknown" };

const longestMark = 30;
/** How a mark begins: a cheap test, as it is made of every figure. */
const beginning = /^[\s(]*(?:[<≤*1]|\.\.|under|færre|mindre|højst|ma[kx]s|diskret)/i;
const below = /^\(?(?:<|under|færre end|mindre end) ?(\d{1,2})\)?(?: personer)?$/;
const upTo = /^(?:≤ ?|højst |maks\.? |1 ?- ?)(\d{1,2})$/;

/** The mark of a count that is hidden, undefined where the text is none. */
export function hiddenMark(text: string): Extract<Content, { kind: "hidden" }> | undefined {
  if (!beginning.test(text) || text.length > longestMark) return undefined;
  const folded = text.trim().toLowerCase().replace(/\s+/g, " ").replace("–", "-");
  const limit = below.exec(folded)?.[1];
  if (limit !== undefined) return { kind: "hidden", most: Number(limit) - 1 };
  const most = upTo.exec(folded)?.[1];
  if (most !== undefined) return { kind: "hidden", most: Number(most) };
  return /^(?:\*{1,3}|\.\.|diskret\p{L}*)$/u.test(folded) ? { kind: "hidden", most: undefined } : undefined;
}

/** A cell of a table of counts: a whole number, a hidden one, or nothing that sums could be made of. */
export function contentOf(raw: string, { kind, values }: CellReading): Content {
  const hidden = hiddenMark(raw);
  if (hidden !== undefined) return hidden;
  if (/^[-–]$/.test(raw.trim())) return { kind: "shown", value: 0 };
  const [figure, ...others] = values;
  const isCount = figure?.unit === "count" || figure?.unit === "none" || figure?.unit === "dwellings";
  if (figure === undefined || others.length > 0 || kind !== "value" || !isCount) return { kind: "unknown" };
  return Number.isInteger(figure.value) && figure.value >= 0
    ? { kind: "shown", value: figure.value }
    : { kind: "unknown" };
}
