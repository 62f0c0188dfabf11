import { plainLook, noBorder, type BorderSide, type CellLook } from "./look";
import { interned } from "./looks";
import type { Sheet } from "./sheet";

export type Edge = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

interface Neighbour {
  readonly down: number;
  readonly along: number;
  readonly edge: Edge;
}

/** The cell on the other side of each edge, and which of its edges is the same line. */
export const neighbours: Readonly<Record<Edge, Neighbour>> = {
  borderTop: { down: -1, along: 0, edge: "borderBottom" },
  borderBottom: { down: 1, along: 0, edge: "borderTop" },
  borderLeft: { down: 0, along: -1, edge: "borderRight" },
  borderRight: { down: 0, along: 1, edge: "borderLeft" },
};
const edges = Object.keys(neighbours) as Edge[];

/** The line at an edge of a cell: its own, or that of the cell on the other side. */
export function lineAt(sheet: Sheet, row: number, column: number, edge: Edge): BorderSide {
  const own = sheet.cell(row, column).look[edge];
  if (own.style !== "None") return own;
  const { down, along, edge: other } = neighbours[edge];
  return sheet.cell(row + down, column + along).look[other];
}

/** The looks of cells with every line on both of its sides, whichever cell it was drawn for. */
export function looksWithLines(sheet: Sheet): Map<string, { row: number; column: number; look: CellLook }> {
  const looks = new Map<string, { row: number; column: number; look: CellLook }>();
  const take = (row: number, column: number) => {
    const key = `${row},${column}`;
    if (row < 0 || column < 0 || looks.has(key)) return;
    const own = sheet.cell(row, column).look;
    const other = edges.filter((edge) => lineAt(sheet, row, column, edge) !== own[edge]);
    const lines = Object.fromEntries(other.map((edge) => [edge, lineAt(sheet, row, column, edge)]));
    looks.set(key, { row, column, look: other.length === 0 ? own : interned({ ...own, ...lines }) });
  };
  for (const { row, column, cell } of sheet.cells()) {
    take(row, column);
    for (const edge of edges) {
      const { down, along } = neighbours[edge];
      if (cell.look !== plainLook && cell.look[edge] !== noBorder) take(row + down, column + along);
    }
  }
  return looks;
}
