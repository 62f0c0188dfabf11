import type { Language } from "../messages";
import { isCellError, type CellValue } from "../workbook/snapshot";
import type { Words } from "./tools";

/**
 * A cell's value as a person writes it.
 * @param format its number format, where it has one: by it a fraction is known to be a percentage.
 */
export function valueInWords(value: CellValue | null, language: Language, words: Words, format = ""): string {
  if (value === null || value === "") return words.findings.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string") return value;
  return new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", {
    style: isPercent(format) ? "percent" : "decimal",
    maximumSignificantDigits: 15,
    useGrouping: false,
  }).format(value);
}

/** A percent sign between quotation marks is only text. */
function isPercent(format: string): boolean {
  return format
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .some((part) => part.includes("%"));
}
