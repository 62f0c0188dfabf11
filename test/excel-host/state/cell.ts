import { isCellError, type CellValue } from "../../../src/workbook/snapshot";
import { plainLook, type CellLook } from "./look";

/** A cell; a formula's value is what the calculation gave last. */
export interface Cell {
  readonly value: CellValue | null;
  /** English, without the leading `=`. */
  readonly formula?: string;
  readonly numberFormat: string;
  readonly look: CellLook;
}

export const emptyCell: Cell = { value: null, numberFormat: "General", look: plainLook };

/** Whether nothing is left of the cell that a file would hold. */
export function isBlank(cell: Cell): boolean {
  return !hasContent(cell) && cell.numberFormat === "General" && cell.look === plainLook;
}

export function hasContent(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== undefined;
}

/** A value as the API answers it: an error as its text, nothing as an empty text. */
export function apiValue(value: CellValue | null): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue | null): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** What the API calls the cell's formula: the formula with its `=`, or the constant. */
export function apiFormula(cell: Cell): string | number | boolean {
  return cell.formula === undefined ? apiValue(cell.value) : `=${cell.formula}`;
}
