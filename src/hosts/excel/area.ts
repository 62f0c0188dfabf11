import type { Area } from "../../workbook/address";

/** The area of a range whose place and size are loaded. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** A range of whole rows, zero-based: (4, 6) → `5:7`. */
export function rowsToA1(top: number, bottom: number): string {
  return `${top + 1}:${bottom + 1}`;
}
