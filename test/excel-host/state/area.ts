import type { Area } from "../../../src/workbook/address";
import { lastColumn, lastRow } from "./formula-references";

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const rowCount = (area: Area) => area.bottom - area.top + 1;
export const columnCount = (area: Area) => area.right - area.left + 1;

export const overlaps = (first: Area, second: Area) =>
  first.top <= second.bottom &&
  second.top <= first.bottom &&
  first.left <= second.right &&
  second.left <= first.right;

/** Whether `inner` lies wholly in `outer`. */
export const encloses = (outer: Area, inner: Area) =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;

export const equals = (first: Area, second: Area) => encloses(first, second) && encloses(second, first);

export const intersection = (first: Area, second: Area): Area | undefined =>
  overlaps(first, second)
    ? {
        top: Math.max(first.top, second.top),
        left: Math.max(first.left, second.left),
        bottom: Math.min(first.bottom, second.bottom),
        right: Math.min(first.right, second.right),
      }
    : undefined;

/** What is left of `area` without `hole`, in up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const middle = intersection(area, hole);
  if (middle === undefined) return [area];
  const parts = [
    { ...area, bottom: middle.top - 1 },
    { ...area, top: middle.bottom + 1 },
    { ...middle, left: area.left, right: middle.left - 1 },
    { ...middle, left: middle.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

export const isEntireRows = (area: Area) => area.left === 0 && area.right === lastColumn;
export const isEntireColumns = (area: Area) => area.top === 0 && area.bottom === lastRow;
/** Whether the API answers no values for it. */
export const isUnbounded = (area: Area) => isEntireRows(area) || isEntireColumns(area);
