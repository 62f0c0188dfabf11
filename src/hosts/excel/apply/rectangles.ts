import type { Area, Position } from "../../../workbook/address";

/** A rectangle of cells that share a value. */
export interface Rectangle<Value> extends Area {
  readonly value: Value;
}

interface Limits<Value> {
  /** Whether cells below each other may share a rectangle. */
  readonly tall: (value: Value) => boolean;
  /** Whether cells beside each other may. */
  readonly wide: (value: Value) => boolean;
}

const free = { tall: () => true, wide: () => true };

/** Cells with their values in few rectangles of equal value: runs along the rows, equal runs below each other joined. */
export function rectangles<Value>(
  cells: Iterable<Position & { readonly value: Value }>,
  { tall, wide }: Limits<Value> = free,
): Rectangle<Value>[] {
  const rows = new Map<number, { column: number; value: Value }[]>();
  for (const { row, column, value } of cells) {
    const list = rows.get(row);
    if (list === undefined) rows.set(row, [{ column, value }]);
    else list.push({ column, value });
  }
  const done: Rectangle<Value>[] = [];
  let open = new Map<string, Rectangle<Value>>();
  let last = -2;
  for (const [row, list] of [...rows].sort(([a], [b]) => a - b)) {
    const next = new Map<string, Rectangle<Value>>();
    for (const run of runs(list, wide)) {
      const key = `${run.left},${run.right}`;
      const above = row === last + 1 ? open.get(key) : undefined;
      const joins = above !== undefined && above.value === run.value && tall(run.value);
      if (above !== undefined && joins) open.delete(key);
      next.set(key, { ...run, top: joins ? above.top : row, bottom: row });
    }
    done.push(...open.values());
    open = next;
    last = row;
  }
  return [...done, ...open.values()];
}

function runs<Value>(
  cells: readonly { readonly column: number; readonly value: Value }[],
  wide: (value: Value) => boolean,
): { left: number; right: number; value: Value }[] {
  const found: { left: number; right: number; value: Value }[] = [];
  for (const { column, value } of [...cells].sort((a, b) => a.column - b.column)) {
    const before = found.at(-1);
    if (before?.right === column - 1 && before.value === value && wide(value)) before.right = column;
    else found.push({ left: column, right: column, value });
  }
  return found;
}
