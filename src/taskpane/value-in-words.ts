import type { Language } from "../messages";
import { isCellError, type CellValue } from "../workbook/snapshot";
import type { Words } from "./tools";

/** A cell's value as a person writes it. */
export function valueInWords(value: CellValue | null, language: Language, words: Words): string {
  if (value === null || value === "") return words.findings.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string") return value;
  return new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", {
    maximumSignificantDigits: 15,
    useGrouping: false,
  }).format(value);
}
