import { isCellError, type CellSnapshot } from "../../../workbook/snapshot";

/** What Office.js takes into a cell by `formulas`: a formula with its `=`, a number, a truth value, or a text as it is typed. */
export type Entry = string | number | boolean;

const words = new Set(["true", "false", "sand", "falsk"]);
/** No date, time or amount is longer than this, in any language of Excel; a number may be, but has no words in it. */
const longestRead = 60;

/** What is to be written for a cell's content, so that Excel holds it as it is; nothing is `""`. */
export function entryOf({ value, formula }: Pick<CellSnapshot, "value" | "formula">): Entry {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? typedText(value) : value;
}

/** A text as it is typed: with an apostrophe where Excel could take it for something else. */
function typedText(text: string): string {
  const trimmed = text.trim();
  const isSpecial = /^['=+\-@#]/.test(trimmed) || words.has(trimmed.toLowerCase());
  const isShort = trimmed.length <= longestRead || !/\p{L}\p{L}/u.test(trimmed);
  return isSpecial || (isShort && /\p{N}/u.test(trimmed)) ? `'${text}` : text;
}
