import type { OldSheet } from "./old-sheet";
import type { SkemaRow } from "./rows";

/** Where every row of a sheet stands, and where the person's own lines between and below them have gone. */
export interface Placement {
  /** New row by key. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** New row of an old row that is the person's own. */
  readonly reserved: ReadonlyMap<number, number>;
  /** The first row below everything. */
  readonly end: number;
}

/** An old line of the person's own: so many rows below the row it belongs to. */
interface OwnLine {
  readonly row: number;
  readonly offset: number;
}

const before = Symbol("above the first row");
const after = Symbol("below the last row");

/**
 * Lays out the rows from the top. A line of the person's own stays below the row it stood below; where that row is gone,
 * below the nearest one above it. Lines below the last row stay as far below it as they were.
 * @param moved the new key of each old row that was known again; rows that are gone are missing.
 * @param homeless old rows that are gone but hold cells of the person's own: they go to the foot.
 */
export function placeRows(
  rows: readonly SkemaRow[],
  old: OldSheet | undefined,
  moved: ReadonlyMap<number, string>,
  homeless: readonly number[],
): Placement {
  const own = old === undefined ? new Map<string | symbol, OwnLine[]>() : ownLines(old, moved);
  const rowOf = new Map<string, number>();
  const reserved = new Map<number, number>();
  const reserve = (key: string | symbol, from: number): number => {
    let next = from;
    for (const line of own.get(key) ?? []) {
      reserved.set(line.row, from + line.offset);
      next = Math.max(next, from + line.offset + 1);
    }
    return next;
  };
  let next = reserve(before, 0);
  for (const row of rows) {
    rowOf.set(row.key, next);
    next = reserve(row.key, next + 1);
  }
  next = reserve(after, next);
  for (const row of homeless) {
    reserved.set(row, next);
    next += 1;
  }
  return { rowOf, reserved, end: next };
}

function ownLines(old: OldSheet, moved: ReadonlyMap<number, string>): Map<string | symbol, OwnLine[]> {
  const known = new Set(old.rows.map((row) => row.row));
  const last = old.rows.at(-1)?.row ?? -1;
  const lines = new Map<string | symbol, OwnLine[]>();
  let anchor: string | symbol = before;
  let anchorRow = -1;
  let lastKnown = -1;
  for (const { row } of old.sheet.rows) {
    if (known.has(row)) {
      const key = row === last ? after : moved.get(row);
      if (key !== undefined) [anchor, anchorRow] = [key, row];
      lastKnown = row;
      continue;
    }
    const list = lines.get(anchor) ?? [];
    lines.set(anchor, list);
    const offset = lastKnown === anchorRow ? row - anchorRow - 1 : (list.at(-1)?.offset ?? -1) + 1;
    list.push({ row, offset });
  }
  return lines;
}
