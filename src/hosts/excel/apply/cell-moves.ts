import { toA1, type Position } from "../../../workbook/address";

/** A cell that is cut and pasted elsewhere. */
export interface CellMove {
  readonly from: Position;
  readonly to: Position;
}

/**
 * The moves in an order in which none writes over a cell that is still to be moved. Where they go round in a circle, one
 * of them waits in a free row.
 * @param scratch the first row below everything.
 */
export function orderMoves(moves: readonly CellMove[], scratch: number): CellMove[] {
  const key = ({ row, column }: Position) => toA1(row, column);
  const waiting = new Map(moves.map((move) => [key(move.from), move]));
  const ordered: CellMove[] = [];
  let free = scratch;
  const finish = (move: CellMove, path: Set<string>) => {
    const from = key(move.from);
    const blocked = waiting.get(key(move.to));
    path.add(from);
    if (blocked !== undefined && path.has(key(blocked.from))) {
      const place = { row: free, column: blocked.from.column };
      free += 1;
      ordered.push({ from: blocked.from, to: place });
      waiting.delete(key(blocked.from));
      waiting.set(key(place), { from: place, to: blocked.to });
    } else if (blocked !== undefined) finish(blocked, path);
    if (waiting.delete(from)) ordered.push(move);
  };
  for (let next = first(waiting); next !== undefined; next = first(waiting)) finish(next, new Set());
  return ordered;
}

function first(waiting: ReadonlyMap<string, CellMove>): CellMove | undefined {
  return waiting.values().next().value;
}
