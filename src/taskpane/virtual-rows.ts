/** What of a long list is drawn: rows by index, and the room that stands for those that are not. */
export type Segment =
  | { readonly kind: "row"; readonly index: number }
  | { readonly kind: "space"; readonly key: string; readonly height: number };

/** The top of each row, and last the height of all, in pixels. */
export function offsetsOf(heights: readonly number[]): number[] {
  let top = 0;
  return [0, ...heights.map((height) => (top += height))];
}

/**
 * The rows in view with some more on either side, and the row that must be there in any case, since it is the one that the
 * keyboard comes to.
 * @param view the visible part of the list, in pixels from its top.
 */
export function segmentsOf(
  offsets: readonly number[],
  view: { readonly top: number; readonly bottom: number },
  always: number | undefined,
): Segment[] {
  const count = offsets.length - 1;
  const first = rowAt(offsets, view.top);
  const last = rowAt(offsets, view.bottom);
  const drawn: number[] = [];
  for (let index = first; index <= Math.min(last, count - 1); index++) drawn.push(index);
  if (always !== undefined && always >= 0 && always < count && !drawn.includes(always)) {
    drawn.push(always);
    drawn.sort((one, other) => one - other);
  }
  return withSpaces(drawn, offsets, count);
}

function withSpaces(drawn: readonly number[], offsets: readonly number[], count: number): Segment[] {
  const segments: Segment[] = [];
  let next = 0;
  for (const index of [...drawn, count]) {
    const height = (offsets[index] ?? 0) - (offsets[next] ?? 0);
    if (height > 0) segments.push({ kind: "space", key: `space ${segments.length}`, height });
    if (index < count) segments.push({ kind: "row", index });
    next = index + 1;
  }
  return segments;
}

/** The row at a distance from the top, by halving; the first above all, the last below all. */
export function rowAt(offsets: readonly number[], y: number): number {
  let low = 0;
  let high = Math.max(offsets.length - 2, 0);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
