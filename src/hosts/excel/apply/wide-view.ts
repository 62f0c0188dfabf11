import { areaToA1, type Area } from "../../../workbook/address";
import type { CellMove } from "./cell-moves";
import { plainLook } from "./look-state";
import type { RowLayout } from "./row-layout";
import type { SheetState } from "./sheet-state";
import { viewOfState, type SeenCell, type SheetView } from "./sheet-target";

const blank: SeenCell = { entry: "", format: "General", look: plainLook, link: "" };

/** A place as a number: a sheet has 16,384 columns. */
function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

/** A sheet that is about to be added. */
export const newView: SheetView = {
  cell: () => blank,
  merges: [],
  rowHeight: () => undefined,
  columnWidths: [],
  standardHeight: 15,
  page: undefined,
  freeze: undefined,
  tabColor: "",
  names: [],
  tables: [],
  isNew: true,
};

/** A sheet once its rows have been inserted and its cells moved: a new row is not known, for it looks like those around it. */
export function wideView(
  state: SheetState,
  layout: RowLayout,
  moves: readonly CellMove[],
  merges: readonly Area[],
): SheetView {
  const from = new Map(moves.map((move) => [keyOf(move.to.row, move.to.column), move.from]));
  const left = new Set(moves.map((move) => keyOf(move.from.row, move.from.column)));
  const stateAt = (row: number, column: number) => {
    const old =
      layout.toOld(row) ?? (row >= layout.wideEnd ? row - layout.wideEnd + layout.oldEnd : undefined);
    return old === undefined ? undefined : { old, cell: state.cells[old]?.[column] };
  };
  const seen = (row: number, column: number): SeenCell | undefined => {
    const place = keyOf(row, column);
    const source = from.get(place);
    if (source !== undefined) return stateAt(source.row, source.column)?.cell;
    if (left.has(place)) return blank;
    return stateAt(row, column)?.cell;
  };
  const isTorn = tornLines(layout, moves);
  return {
    ...viewOfState(state),
    cell: (row, column) => {
      const cell = seen(row, column);
      return cell !== undefined && isTorn(row, column) ? withoutBorders(cell) : cell;
    },
    rowHeight: (row) => {
      const old = stateAt(row, 0)?.old;
      return old === undefined ? undefined : state.rowHeights[old];
    },
    merges,
  };
}

/**
 * Whether a cell gets or has got another neighbour, so that it is not known which of its lines it keeps: a line between two
 * cells belongs to one of them.
 */
function tornLines(
  { blocks }: RowLayout,
  moves: readonly CellMove[],
): (row: number, column: number) => boolean {
  const rows = new Set(
    blocks.flatMap(({ wide, inserted, deleted }) => [
      wide - 1,
      wide + inserted,
      wide + inserted + deleted,
      wide + inserted - 1,
    ]),
  );
  const ends = moves.flatMap(({ from, to }) => [from, to]);
  const places = new Set(
    ends.flatMap(({ row, column }) =>
      [0, -1, 1].flatMap((step) => [keyOf(row + step, column), keyOf(row, column + step)]),
    ),
  );
  return (row, column) => rows.has(row) || places.has(keyOf(row, column));
}

function withoutBorders({ look = {}, ...cell }: SeenCell): SeenCell {
  const { borders, ...rest } = look;
  return borders === undefined ? { ...cell, look } : { ...cell, look: rest };
}

/** The merged areas that stay merged while rows come in, as they then are; the others are taken apart before. */
export function stayingMerges(
  state: SheetState,
  layout: RowLayout,
  wanted: readonly Area[],
): { readonly staying: readonly Area[]; readonly apart: readonly Area[] } {
  const targets = new Set(wanted.map(areaToA1));
  const staying: Area[] = [];
  const apart: Area[] = [];
  for (const area of state.merges) {
    const wide = { ...area, top: layout.fromOld(area.top), bottom: layout.fromOld(area.bottom) };
    const isWhole = wide.bottom - wide.top === area.bottom - area.top;
    if (isWhole && targets.has(areaToA1(wide))) staying.push(wide);
    else apart.push(area);
  }
  return { staying, apart };
}
