import { type CountTable, type Place, SumGraph } from "./disclosure";

/** Why a cell is hidden: it is `small` itself, or it would give another one away. */
export type Suppression = "small" | "secondary";

export interface SuppressionOptions {
  /** Counts from 1 up to, but not including, this are hidden. */
  readonly threshold?: number;
  readonly totals: CountTable["totals"];
}

/** Per cell why it is hidden, undefined where it is shown; or which cell is no count (a whole number from 0). */
export type SuppressedTable =
  | { readonly hidden: readonly (readonly (Suppression | undefined)[])[] }
  | { readonly problem: { readonly code: "not-a-count"; readonly row: number; readonly column: number } };

export const defaultThreshold = 5;

/**
 * Which cells of a table of counts must be hidden, so that no count of 1 up to the threshold can be read or reckoned.
 *
 * A 0 is shown: it is about nobody, it is what "ikke afholdt" and an empty group are reported as, and one that was hidden
 * would hide every other empty cell with it. So everybody knows that a hidden count is at least 1; with that knowledge, the
 * shown cells and the totals no hidden cell, small or secondary, is left with one possible number. As few further
 * cells as possible are hidden, and among those the smallest: for certain in small tables, else by the cheapest cycles.
 * That holds where all hidden cells carry the same mark. Source: cell suppression (Fischetti and Salazar 2001); what can
 * be reckoned by Gusfield 1988.
 */
export function suppressSmallCounts(
  cells: CountTable["cells"],
  options: SuppressionOptions,
): SuppressedTable {
  const { threshold = defaultThreshold, totals } = options;
  const problem = firstNoCount(cells);
  if (problem !== undefined) return { problem: { code: "not-a-count", ...problem } };
  const small = placesWhere(cells, (value) => value > 0 && value < threshold);
  const search = new SuppressionSearch({ cells, totals }, small);
  const secondary = totals.lastRow || totals.lastColumn ? search.secondary() : [];
  const hidden = cells.map((row) => row.map((): Suppression | undefined => undefined));
  for (const { row, column } of secondary) setAt(hidden, row, column, "secondary");
  for (const { row, column } of small) setAt(hidden, row, column, "small");
  return { hidden };
}

function setAt<Cell>(cells: Cell[][], row: number, column: number, value: Cell): void {
  const line = cells[row];
  if (line !== undefined) line[column] = value;
}

function firstNoCount(cells: CountTable["cells"]): Place | undefined {
  return placesWhere(cells, (value) => !Number.isSafeInteger(value) || value < 0)[0];
}

function placesWhere(cells: CountTable["cells"], holds: (value: number) => boolean): Place[] {
  return cells.flatMap((line, row) =>
    line.flatMap((value, column) => (value !== null && holds(value) ? [{ row, column }] : [])),
  );
}

/** How many sets of cells are tried for the least loss, and how many cells are looked at in doing without one. */
const mostTried = 3000;
const mostPruningWork = 4_000_000;

class SuppressionSearch {
  private readonly graph: SumGraph;
  private readonly width: number;
  /** More than all cells together hold: one cell fewer is worth any sum. */
  private readonly perCell: number;
  private readonly small: ReadonlySet<number>;

  constructor(
    private readonly table: CountTable,
    private readonly smallPlaces: readonly Place[],
  ) {
    this.graph = new SumGraph(table);
    this.width = table.cells[0]?.length ?? 0;
    this.small = new Set(smallPlaces.map((place) => this.key(place)));
    this.perCell = 1 + table.cells.flat().reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }

  secondary(): readonly Place[] {
    const found = this.pruned(this.covered());
    return this.least(found) ?? found;
  }

  /** Small cell by small cell, the cheapest cycle through it: the change that saves one cell saves all on the cycle. */
  private covered(): Place[] {
    const hidden = new Set(this.small);
    const secondary: Place[] = [];
    for (const place of this.smallPlaces) {
      const cover = this.graph.cheapestCover(place, (other) =>
        hidden.has(this.key(other)) ? 0 : this.perCell + this.valueAt(other),
      );
      for (const other of cover ?? []) {
        if (hidden.has(this.key(other))) continue;
        hidden.add(this.key(other));
        secondary.push(other);
      }
    }
    return secondary;
  }

  /** The same without the cells that turned out not to be needed, the largest first. */
  private pruned(secondary: Place[]): Place[] {
    const hiddenCount = this.smallPlaces.length + secondary.length;
    if (secondary.length * hiddenCount * hiddenCount > mostPruningWork) return secondary;
    let kept = secondary;
    for (const place of [...secondary].sort((one, other) => this.valueAt(other) - this.valueAt(one))) {
      const without = kept.filter((other) => other !== place);
      if (this.isSafe(without)) kept = without;
    }
    return kept;
  }

  /** The best set of at most as many cells, where the sets are few enough to try them all; undefined: none is better. */
  private least(found: readonly Place[]): readonly Place[] | undefined {
    const candidates = placesWhere(this.table.cells, (value) => value > 0)
      .filter((place) => !this.small.has(this.key(place)))
      .sort((one, other) => this.valueAt(one) - this.valueAt(other));
    let tried = 0;
    for (let size = 0; size <= found.length; size++) {
      tried += combinations(candidates.length, size);
      if (tried > mostTried) return undefined;
      const best = this.bestOf(candidates, size);
      if (best !== undefined) return best;
    }
    return undefined;
  }

  private bestOf(candidates: readonly Place[], size: number): readonly Place[] | undefined {
    let best: readonly Place[] | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const set of subsetsOf(candidates, size)) {
      const sum = set.reduce((total, place) => total + this.valueAt(place), 0);
      if (sum < least && this.isSafe(set)) {
        best = set;
        least = sum;
      }
    }
    return best;
  }

  private isSafe(secondary: readonly Place[]): boolean {
    const hidden = new Set([...this.small, ...secondary.map((place) => this.key(place))]);
    const isHidden = (place: Place) => hidden.has(this.key(place));
    return [...this.smallPlaces, ...secondary].every((place) => !this.graph.isDisclosed(place, isHidden));
  }

  private key({ row, column }: Place): number {
    return row * this.width + column;
  }

  private valueAt({ row, column }: Place): number {
    return this.table.cells[row]?.[column] ?? 0;
  }
}

function combinations(of: number, size: number): number {
  let ways = 1;
  for (let at = 1; at <= size; at++) ways = (ways * (of - size + at)) / at;
  return ways;
}

function* subsetsOf<Item>(items: readonly Item[], size: number, from = 0): Generator<readonly Item[]> {
  if (size === 0) yield [];
  for (let at = from; size > 0 && at <= items.length - size; at++) {
    const item = items[at];
    if (item === undefined) continue;
    for (const rest of subsetsOf(items, size - 1, at + 1)) yield [item, ...rest];
  }
}
