import type { Position } from "../../workbook/address";
import { anchorOf, mergedArea, type SheetLayout } from "./layout";

/** A key that a person presses in the grid. */
export interface GridKey {
  readonly key: string;
  /** With Ctrl or the command key held. */
  readonly far: boolean;
}

/**
 * Where a key leads from a cell, as in Excel: a merged area is one cell.
 * @param page the rows of a screenful.
 * @returns undefined where the key does not move.
 */
export function moved(
  layout: SheetLayout,
  from: Position,
  { key, far }: GridKey,
  page: number,
): Position | undefined {
  const target = goal(layout, from, key, far, page);
  if (target === undefined) return undefined;
  return anchorOf(layout.merges, {
    row: Math.min(Math.max(target.row, 0), layout.rows - 1),
    column: Math.min(Math.max(target.column, 0), layout.columns - 1),
  });
}

function goal(
  { merges, used }: SheetLayout,
  from: Position,
  key: string,
  far: boolean,
  page: number,
): Position | undefined {
  const { row, column } = from;
  const area = mergedArea(merges, from) ?? { top: row, bottom: row, left: column, right: column };
  switch (key) {
    case "ArrowUp":
      return { row: far ? 0 : area.top - 1, column };
    case "ArrowDown":
      return { row: far ? Math.max(used.row, 0) : area.bottom + 1, column };
    case "ArrowLeft":
      return { row, column: far ? 0 : area.left - 1 };
    case "ArrowRight":
      return { row, column: far ? Math.max(used.column, 0) : area.right + 1 };
    case "PageUp":
      return { row: area.top - page, column };
    case "PageDown":
      return { row: area.bottom + page, column };
    case "Home":
      return { row: far ? 0 : row, column: 0 };
    case "End":
      return { row: far ? used.row : row, column: used.column };
    default:
      return undefined;
  }
}
