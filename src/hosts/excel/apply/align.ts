/** An old row as it is known again: what it shows first, and all that it shows. */
export interface AlignedRow {
  /** The text that says what the row is about; empty where it shows nothing. */
  readonly title: string;
  readonly texts: ReadonlySet<string>;
}

/** Rows that stand for each other before and after. */
export interface Pair {
  readonly old: number;
  readonly new: number;
}

const voteWeight = 1000;
const titleWeight = 10;

/**
 * Finds the old rows again among the new, in order (the heaviest common subsequence): by what the person has in them,
 * then by their own text.
 * @param votes by old row, then new row: how many cells of the person's go there.
 */
export function alignRows(
  old: readonly AlignedRow[],
  drawn: readonly AlignedRow[],
  votes: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Pair[] {
  const likeness = (from: number, to: number): number => {
    const one = old[from];
    const other = drawn[to];
    if (one === undefined || other === undefined) return 0;
    const voted = votes.get(from);
    if (voted !== undefined && voted.size > 0) return (voted.get(to) ?? 0) * voteWeight + shared(one, other);
    return shared(one, other);
  };
  let start = 0;
  const isSame = (from: number, to: number) =>
    old[from]?.title === drawn[to]?.title && !leavesFor(votes, from, to);
  while (start < old.length && start < drawn.length && isSame(start, start)) start += 1;
  let oldEnd = old.length;
  let newEnd = drawn.length;
  while (oldEnd > start && newEnd > start && isSame(oldEnd - 1, newEnd - 1)) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  const head = Array.from({ length: start }, (_, row) => ({ old: row, new: row }));
  const tail = Array.from({ length: old.length - oldEnd }, (_, index) => ({
    old: oldEnd + index,
    new: newEnd + index,
  }));
  return [...head, ...heaviest(start, oldEnd, newEnd, likeness), ...tail];
}

/** Whether the person's cells of an old row go to another row than this. */
function leavesFor(
  votes: ReadonlyMap<number, ReadonlyMap<number, number>>,
  from: number,
  to: number,
): boolean {
  const voted = votes.get(from);
  return voted !== undefined && voted.size > 0 && !voted.has(to);
}

function shared(one: AlignedRow, other: AlignedRow): number {
  if (one.title !== other.title) return 0;
  if (one.title === "") return 1;
  let equal = 0;
  for (const text of one.texts) if (other.texts.has(text)) equal += 1;
  return titleWeight + equal;
}

/** Dynamic programming over the rows from `start` to the ends. */
function heaviest(
  start: number,
  oldEnd: number,
  newEnd: number,
  likeness: (from: number, to: number) => number,
): Pair[] {
  const width = newEnd - start + 1;
  const best = new Float64Array((oldEnd - start + 1) * width);
  const at = (from: number, to: number) => (from - start) * width + to - start;
  for (let from = oldEnd - 1; from >= start; from -= 1) {
    for (let to = newEnd - 1; to >= start; to -= 1) {
      const like = likeness(from, to);
      const paired = like > 0 ? like + (best[at(from + 1, to + 1)] ?? 0) : 0;
      const skipped = Math.max(best[at(from + 1, to)] ?? 0, best[at(from, to + 1)] ?? 0);
      best[at(from, to)] = Math.max(paired, skipped);
    }
  }
  const pairs: Pair[] = [];
  let from = start;
  let to = start;
  while (from < oldEnd && to < newEnd) {
    const here = best[at(from, to)] ?? 0;
    if (here === (best[at(from + 1, to)] ?? 0)) from += 1;
    else if (here === (best[at(from, to + 1)] ?? 0)) to += 1;
    else {
      pairs.push({ old: from, new: to });
      from += 1;
      to += 1;
    }
  }
  return pairs;
}
