import type { Pair } from "./align";

/** Rows that come or go at one place: `inserted` new rows, then `deleted` old ones, then the old row `before`. */
export interface RowBlock {
  /** The first old row of the block, in the old sheet. */
  readonly first: number;
  readonly deleted: number;
  readonly inserted: number;
  /** Where its new rows begin in the wide sheet. */
  readonly wide: number;
}

/**
 * How an old sheet's rows become the new one's. In between lies the wide sheet, which has the new rows already and the
 * vanished ones still.
 */
export interface RowLayout {
  readonly blocks: readonly RowBlock[];
  /** The rows that count, old and wide; below them all is blank and moves along. */
  readonly oldEnd: number;
  readonly wideEnd: number;
  /** Old row → row of the wide sheet. */
  fromOld(row: number): number;
  /** New row → row of the wide sheet. */
  fromNew(row: number): number;
  /** Row of the wide sheet → old row; undefined for a new one. */
  toOld(row: number): number | undefined;
  /** Whether an old row goes. */
  isDeleted(row: number): boolean;
}

/**
 * The layout of a sheet by the rows that stand for each other.
 * @param oldEnd the number of old rows that count; below them all is blank.
 * @param isBlank whether an old row holds nothing: such a row may become a new one.
 */
export function rowLayout(
  pairs: readonly Pair[],
  oldEnd: number,
  newEnd: number,
  isBlank: (row: number) => boolean,
): RowLayout {
  const oldToWide: number[] = [];
  const newToWide: number[] = [];
  const wideToOld: (number | undefined)[] = [];
  const deletedRows = new Set<number>();
  const blocks: RowBlock[] = [];
  let [oldNext, newNext] = [0, 0];
  for (const pair of [...pairs, { old: oldEnd, new: newEnd }]) {
    const isTail = pair.old === oldEnd && pair.new === newEnd;
    const blanks: number[] = [];
    const gone: number[] = [];
    for (let row = oldNext; row < pair.old; row += 1) (isBlank(row) ? blanks : gone).push(row);
    const coming = pair.new - newNext;
    const needsNone = blanks.length === 0 || gone.length > 0;
    const reused = needsNone ? [] : blanks.slice(0, coming);
    const inserted = isTail && gone.length === 0 ? 0 : coming - reused.length;
    const deleted = pair.old - oldNext - reused.length;
    const count = isTail && gone.length === 0 ? 0 : deleted;
    if (inserted > 0 || count > 0) {
      blocks.push({
        first: oldNext + reused.length,
        deleted: count,
        inserted,
        wide: wideToOld.length + reused.length,
      });
    }
    reused.forEach((row) => {
      newToWide[newNext++] = wideToOld.length;
      oldToWide[row] = wideToOld.length;
      wideToOld.push(row);
    });
    const isBelowAll = inserted === 0;
    for (let below = 0; newNext < pair.new; below += 1) {
      if (isBelowAll) oldToWide[oldEnd + below] = wideToOld.length;
      newToWide[newNext++] = wideToOld.length;
      wideToOld.push(isBelowAll ? oldEnd + below : undefined);
    }
    if (count > 0) {
      for (let row = oldNext + reused.length; row < pair.old; row += 1) {
        deletedRows.add(row);
        oldToWide[row] = wideToOld.length;
        wideToOld.push(row);
      }
    }
    if (!isTail) {
      newToWide[pair.new] = wideToOld.length;
      oldToWide[pair.old] = wideToOld.length;
      wideToOld.push(pair.old);
    }
    [oldNext, newNext] = [pair.old + 1, pair.new + 1];
  }
  const behind = (known: readonly number[], row: number) => (known.at(-1) ?? -1) + row - known.length + 1;
  return {
    blocks,
    oldEnd: Math.max(oldEnd, oldToWide.length),
    wideEnd: wideToOld.length,
    fromOld: (row) => oldToWide[row] ?? behind(oldToWide, row),
    fromNew: (row) => newToWide[row] ?? behind(newToWide, row),
    toOld: (row) => wideToOld[row],
    isDeleted: (row) => deletedRows.has(row),
  };
}
