import type { CellValue } from "../../../src/workbook/snapshot";
import { invalidArgument } from "../wire/error";
import { englishFormula } from "./formula-text";
import { typedText } from "./typed-text";

/** What becomes of something that is written into a cell. */
export interface Entry {
  readonly value: CellValue | null;
  readonly formula?: string;
  /** The number format that Excel gives a cell of format General for it. */
  readonly numberFormat?: string;
}

const greatestText = 32_767;

/**
 * A value of `values` or `formulas` as Excel takes it: a text that begins with `=` is a formula, one with `'` stays
 * text, one that looks like a number, date, percentage, truth value or error becomes such, unless the cell is text (`@`).
 * @throws ExcelError InvalidArgument
 */
export function entryOf(written: unknown, numberFormat: string): Entry {
  if (typeof written === "number") {
    if (!Number.isFinite(written)) throw invalidArgument("a cell holds finite numbers only");
    return { value: written };
  }
  if (typeof written === "boolean") return { value: written };
  if (typeof written !== "string") throw invalidArgument("a cell takes a text, a number or a truth value");
  if (written.length > greatestText) throw invalidArgument(`a cell holds ${greatestText} characters at most`);
  if (written === "") return { value: null };
  if (numberFormat === "@") return { value: written };
  if (written.startsWith("=") && written.length > 1)
    return { value: null, formula: englishFormula(written.slice(1)) };
  if (written.startsWith("'")) return { value: written.slice(1) };
  return typedText(written);
}
