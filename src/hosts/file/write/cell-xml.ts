import { Failure } from "../../../messages/failure";
import { toA1 } from "../../../workbook/address";
import { longestFormula, longestText } from "../../../workbook/limits";
import type { CellValue } from "../../../workbook/snapshot";
import { days1904 } from "../cell-value";
import { isDateFormat } from "../number-formats";
import { encodeText, escapeXml } from "../xml/escape";

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  readonly formula?: string | undefined;
  readonly style: number | string | undefined;
}

/**
 * A cell element. Text goes inline (`inlineStr`), so that the shared strings, which other sheets use, stay as
 * they are; both Excel and LibreOffice read it.
 * @throws Failure where the text or formula is longer than a cell can hold.
 */
export function cellXml(cell: WrittenCell, sheet: string): string {
  const address = toA1(cell.row, cell.column);
  const style = cell.style === undefined ? "" : ` s="${cell.style}"`;
  const length = typeof cell.value === "string" ? cell.value.length : 0;
  if (length > longestText)
    throw new Failure("text-too-long", { sheet, cell: address, length, most: longestText });
  if (cell.formula !== undefined && cell.formula.length > longestFormula) {
    const { length } = cell.formula;
    throw new Failure("text-too-long", { sheet, cell: address, length, most: longestFormula });
  }
  const { type, content } =
    cell.formula === undefined ? constant(cell.value) : computed(cell.formula, cell.value);
  return content === "" ? `<c r="${address}"${style}/>` : `<c r="${address}"${style}${type}>${content}</c>`;
}

function constant(value: CellValue | null): { type: string; content: string } {
  if (value === "") return { type: "", content: "" };
  if (typeof value !== "string") return plain(value);
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return { type: ' t="inlineStr"', content: `<is><t${space}>${encodeText(value)}</t></is>` };
}

function computed(formula: string, value: CellValue | null): { type: string; content: string } {
  const { type, content } =
    typeof value === "string" ? { type: ' t="str"', content: `<v>${encodeText(value)}</v>` } : plain(value);
  return { type, content: `<f>${escapeXml(formula)}</f>${content}` };
}

function plain(value: number | boolean | { readonly error: string } | null): {
  type: string;
  content: string;
} {
  if (value === null) return { type: "", content: "" };
  if (typeof value === "boolean") return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "object") return { type: ' t="e"', content: `<v>${escapeXml(value.error)}</v>` };
  if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${value}`);
  return { type: "", content: `<v>${value}</v>` };
}

/** A value as a workbook of the 1904 date system stores it. */
export function storedValue(
  value: CellValue | null,
  format: string | undefined,
  date1904: boolean,
): CellValue | null {
  return date1904 && typeof value === "number" && isDateFormat(format) ? value - days1904 : value;
}
