import type { Area, Position } from "../../../workbook/address";

/** A rectangle of what is to be written; null leaves a cell as it is. */
export interface Block<Value> extends Area {
  readonly values: readonly (readonly (Value | null)[])[];
}

/** Rows that lie this close are written at once. */
const greatestGap = 2;
/** Cells in one block: far below what a request may have. */
const mostCells = 5_000;

/** What is to be written in single cells, as few rectangles. */
export function blocks<Value>(changes: readonly (Position & { readonly value: Value })[]): Block<Value>[] {
  const rows = new Map<number, Map<number, Value>>();
  for (const { row, column, value } of changes) {
    rows.set(row, (rows.get(row) ?? new Map<number, Value>()).set(column, value));
  }
  const result: Block<Value>[] = [];
  let band: [number, Map<number, Value>][] = [];
  const close = () => {
    if (band.length > 0) result.push(blockOf(band));
    band = [];
  };
  for (const entry of [...rows].sort(([a], [b]) => a - b)) {
    const last = band.at(-1);
    const [top] = band[0] ?? entry;
    const isFar = last !== undefined && entry[0] - last[0] > greatestGap + 1;
    if (isFar || (entry[0] - top) * widest([...band, entry]) >= mostCells) close();
    band.push(entry);
  }
  close();
  return result;
}

function widest(band: readonly [number, ReadonlyMap<number, unknown>][]): number {
  const [left, right] = bounds(band);
  return right - left + 1;
}

function bounds(band: readonly [number, ReadonlyMap<number, unknown>][]): readonly [number, number] {
  let left = Infinity;
  let right = 0;
  for (const [, cells] of band) {
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return [left, right];
}

function blockOf<Value>(band: readonly [number, ReadonlyMap<number, Value>][]): Block<Value> {
  const [left, right] = bounds(band);
  const byRow = new Map(band);
  const top = band[0]?.[0] ?? 0;
  const bottom = band.at(-1)?.[0] ?? top;
  const values = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => byRow.get(top + row)?.get(left + column) ?? null),
  );
  return { top, left, bottom, right, values };
}
