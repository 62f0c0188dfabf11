import type { Area, Position } from "../../workbook/address";
import { rowAt } from "../../taskpane/virtual-rows";
import { boxOf, type SheetLayout } from "./layout";

/** The part of the grid in view, in pixels from its first cell. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What of the grid is drawn: whole rows and columns by index, ends included. */
export type GridRange = Area;

const spare = 3;

/** The rows and columns in view, with a few more on either side. */
export function rangeInView(layout: SheetLayout, view: Viewport): GridRange {
  return {
    top: Math.max(rowAt(layout.tops, view.top) - spare, 0),
    bottom: Math.min(rowAt(layout.tops, view.top + view.height) + spare, layout.rows - 1),
    left: Math.max(rowAt(layout.lefts, view.left) - 1, 0),
    right: Math.min(rowAt(layout.lefts, view.left + view.width) + 1, layout.columns - 1),
  };
}

/** The merged areas that reach into a range. */
export function mergesIn(merges: readonly Area[], range: GridRange): Area[] {
  return merges.filter(
    (area) =>
      area.top <= range.bottom &&
      area.bottom >= range.top &&
      area.left <= range.right &&
      area.right >= range.left,
  );
}

/**
 * The rows and columns to draw: those of the range, those where merged areas begin that reach into it, and those of the
 * cell that the keyboard is on.
 */
export function linesToDraw(range: GridRange, merges: readonly Area[], active: Position) {
  return {
    rows: lines(range.top, range.bottom, [...merges.map(({ top }) => top), active.row]),
    columns: lines(range.left, range.right, [...merges.map(({ left }) => left), active.column]),
  };
}

function lines(first: number, last: number, further: readonly number[]): number[] {
  const all = new Set(further);
  for (let line = first; line <= last; line++) all.add(line);
  return [...all].sort((one, other) => one - other);
}

/** Where to scroll so that a cell is in view: nowhere where it is already, to the middle where it is far away. */
export function scrolledTo(layout: SheetLayout, at: Position, view: Viewport): { top: number; left: number } {
  const box = boxOf(layout, at);
  return {
    top: along(view.top, view.height, box.top, box.height),
    left: along(view.left, view.width, box.left, box.width),
  };
}

/** A step of the keyboard reaches no further than this beyond what is in view. */
const near = 300;

function along(from: number, room: number, start: number, length: number): number {
  const end = start + length;
  if (length > room) return start;
  if (end + near < from || start > from + room + near) return Math.max(start - (room - length) / 2, 0);
  if (start < from) return start;
  return end > from + room ? end - room : from;
}
