import type { CellSnapshot, CellValue } from "../../workbook/snapshot";
import { isCellError } from "../../workbook/snapshot";
import { exactNumber, formatNumber, formatText } from "./number-format";

/** The names of Excel's errors in a Danish Excel; the others have the same name there. */
const danishErrors: Readonly<Record<string, string>> = {
  "#N/A": "#I/T",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#DIV/0!": "#DIVISION/0!",
  "#NAME?": "#NAVN?",
  "#NULL!": "#NUL!",
  "#SPILL!": "#OVERLØB!",
  "#CALC!": "#BEREGN!",
};

/** What a cell shows in a Danish Excel that has room enough. */
export function shownText({ value, format }: CellSnapshot): string {
  if (typeof value === "number") return formatNumber(value, format);
  return typeof value === "string" ? formatText(value, format) : plainText(value);
}

/** What a cell holds, whatever its format: text whole, a number with all its digits. */
export function heldText(value: CellValue | null): string {
  return typeof value === "number" ? exactNumber(value) : plainText(value);
}

function plainText(value: Exclude<CellValue, number> | null): string {
  if (value === null) return "";
  if (isCellError(value)) return danishErrors[value.error] ?? value.error;
  return typeof value === "boolean" ? (value ? "SAND" : "FALSK") : value;
}

/** Where a value stands in its cell unless told otherwise: numbers right, text left, truth and errors in the middle. */
export function alignmentOf(value: CellValue | null): "left" | "center" | "right" {
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}
