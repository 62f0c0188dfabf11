import { CheapestFirst } from "./cheapest-first";

/** A table of counts with its totals in the last row and column, where it has them; null is no count. */
export interface CountTable {
  readonly cells: readonly (readonly (number | null)[])[];
  /** Whether the last column holds the sums of the rows, and the last row those of the columns. */
  readonly totals: { readonly lastColumn: boolean; readonly lastRow: boolean };
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a place costs to hide besides what is hidden already; undefined: it cannot be hidden. */
export type Cost = (place: Place) => number | undefined;

/** A hidden number is at least this, as everybody knows: a 0 is always shown. */
const leastHidden = 1;

interface Edge {
  readonly place: Place;
  readonly to: number;
}

/**
 * The sums of a table as a graph: every row and column whose sum is known is a node, every cell ties its row to its column.
 *
 * A hidden number can be another one only if the change can be passed on from cell to cell, up here and down there, until
 * every sum holds again: along a cycle of hidden cells. Rows and columns without a sum take up any change; they are all
 * the node 0. Source: Gusfield 1988, "A graph theoretic approach to statistical data security".
 */
export class SumGraph {
  private readonly edges: readonly Edge[][];

  constructor(private readonly table: CountTable) {
    const { cells } = table;
    const width = cells[0]?.length ?? 0;
    const edges = Array.from({ length: 1 + cells.length + width }, (): Edge[] => []);
    cells.forEach((row, rowAt) => {
      row.forEach((value, column) => {
        if (value === null || value < leastHidden) return;
        const place = { row: rowAt, column };
        edges[this.rowNode(place)]?.push({ place, to: this.columnNode(place) });
        edges[this.columnNode(place)]?.push({ place, to: this.rowNode(place) });
      });
    });
    this.edges = edges;
  }

  /** Whether the sums and the shown cells leave only one number for a hidden cell. */
  isDisclosed(place: Place, isHidden: (place: Place) => boolean): boolean {
    return this.cheapestCover(place, (other) => (isHidden(other) ? 0 : undefined)) === undefined;
  }

  /** The cells that must be hidden too for a hidden cell not to be disclosed, at the least cost; undefined: there are none. */
  cheapestCover(place: Place, cost: Cost): readonly Place[] | undefined {
    const row = this.rowNode(place);
    const column = this.columnNode(place);
    const besides: Cost = (other) => (isSame(other, place) ? undefined : cost(other));
    const up = this.canRise(place) ? this.path(row, column, besides) : undefined;
    if (up?.cost === 0) return up.places;
    const down = this.canFall(place) ? this.path(column, row, besides) : undefined;
    if (up === undefined || down === undefined) return (up ?? down)?.places;
    return up.cost <= down.cost ? up.places : down.places;
  }

  /** The cheapest way to pass a change on from one node to another: less out of a row, more into one. */
  private path(from: number, to: number, cost: Cost): Path | undefined {
    const best = new Map<number, Step>([[from, { cost: 0, node: from }]]);
    const open = new CheapestFirst<Step>();
    open.add({ cost: 0, node: from });
    for (let next = open.take(); next !== undefined; next = open.take()) {
      if (next.node === to) return { cost: next.cost, places: placesTo(to, best) };
      if (next.cost > (best.get(next.node)?.cost ?? 0)) continue;
      for (const { place, to: node } of this.edges[next.node] ?? []) {
        const extra = this.canPass(place, next.node, node) ? cost(place) : undefined;
        const total = next.cost + (extra ?? Number.POSITIVE_INFINITY);
        if (total >= (best.get(node)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        best.set(node, { cost: total, node, place, before: next.node });
        open.add({ cost: total, node });
      }
    }
    return undefined;
  }

  private canPass(place: Place, from: number, to: number): boolean {
    const intoRow = this.isRow(to) || (from !== 0 && !this.isRow(from));
    return intoRow ? this.canRise(place) : this.canFall(place);
  }

  /** Totals count against the sum of their row or column: to rise there, they fall. */
  private canRise(place: Place): boolean {
    return this.isTotal(place) ? this.valueAt(place) > leastHidden : true;
  }

  private canFall(place: Place): boolean {
    return this.isTotal(place) ? true : this.valueAt(place) > leastHidden;
  }

  /** A total of a row or a column; the grand total is both, and counts like every other cell. */
  private isTotal({ row, column }: Place): boolean {
    const { cells, totals } = this.table;
    const inLastRow = totals.lastRow && row === cells.length - 1;
    const inLastColumn = totals.lastColumn && column === (cells[row]?.length ?? 0) - 1;
    return inLastRow !== inLastColumn;
  }

  private valueAt({ row, column }: Place): number {
    return this.table.cells[row]?.[column] ?? 0;
  }

  private rowNode({ row }: Place): number {
    const { cells, totals } = this.table;
    return totals.lastColumn && typeof cells[row]?.at(-1) === "number" ? 1 + row : 0;
  }

  private columnNode({ column }: Place): number {
    const { cells, totals } = this.table;
    return totals.lastRow && typeof cells.at(-1)?.[column] === "number" ? 1 + cells.length + column : 0;
  }

  private isRow(node: number): boolean {
    return node > 0 && node <= this.table.cells.length;
  }
}

interface Path {
  readonly cost: number;
  readonly places: readonly Place[];
}

/** The cheapest way to a node that is known so far: which cell led to it, and from where. */
interface Step {
  readonly cost: number;
  readonly node: number;
  readonly place?: Place;
  readonly before?: number;
}

function placesTo(node: number, best: ReadonlyMap<number, Step>): Place[] {
  const places: Place[] = [];
  for (let step = best.get(node); step?.place !== undefined; step = best.get(step.before ?? 0)) {
    places.push(step.place);
  }
  return places;
}

export function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}
