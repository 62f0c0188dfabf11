import { skemaMark } from "../plan/tables";
import { toA1, type Area, type Position } from "../workbook/address";
import type { DrawnCell, PrintSetup, SheetDrawing } from "../workbook/patch";
import { keptCells } from "./keep";
import type { OldSheet } from "./old-sheet";
import { markFormula, type SkemaPart } from "./parts";
import type { Placement } from "./place";
import type { Places, SkemaRow } from "./rows";

/** A sheet of the set whose rows have their places. */
export interface PlacedSheet {
  readonly part: SkemaPart;
  readonly name: string;
  readonly year: number;
  /** The grid, left to right. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly SkemaRow[];
  readonly old: OldSheet | undefined;
  readonly moved: ReadonlyMap<number, string>;
  readonly placement: Placement;
  /** The row that is repeated on top of every page that follows it. */
  readonly titleKey: string | undefined;
  readonly freeze: Position | undefined;
  readonly footer: string;
}

/** Draws a sheet, with what the person has on it. */
export function drawSheet(sheet: PlacedSheet, places: Places): SheetDrawing {
  const { rows, placement, columns, old } = sheet;
  const drawn: DrawnCell[] = [];
  const merges: Area[] = [];
  const rowHeights: Record<number, number> = {};
  rows.forEach((row, index) => {
    const at = placement.rowOf.get(row.key) ?? 0;
    if (row.height !== undefined) rowHeights[at] = row.height;
    for (const cell of row.cells) {
      const { column, span = 1, down = 1, style, format, content } = cell;
      const filling = typeof content === "function" ? content(at, places) : content;
      drawn.push({ row: at, column, style, ...(format !== undefined && { format }), ...filling });
      const bottom = at + unbroken(rows.slice(index, index + down), placement) - 1;
      if (span > 1 || bottom > at) merges.push({ top: at, left: column, bottom, right: column + span - 1 });
      for (let next = column + 1; next < column + span; next += 1) {
        drawn.push({ row: at, column: next, value: null, style });
      }
    }
  });
  const filled = new Set(
    drawn.filter((cell) => cell.value !== null).map((cell) => toA1(cell.row, cell.column)),
  );
  const headers = columns.map((column) => column.header);
  const kept = old === undefined ? [] : keptCells({ ...sheet, old, headers }, merges, filled);
  const taken = new Set(kept.map(({ to }) => toA1(to.row, to.column)));
  return {
    name: sheet.name,
    names: [{ name: skemaMark, formula: markFormula(sheet.year, sheet.part), hidden: true }],
    cells: drawn.filter((cell) => !taken.has(toA1(cell.row, cell.column))),
    merges,
    columnWidths: columns.map((column) => column.width),
    rowHeights,
    tables: [],
    validations: [],
    print: printOf(sheet),
    ...(sheet.freeze !== undefined && { freeze: sheet.freeze }),
    kept,
    ...(old !== undefined && { movedRows: movedRows(sheet) }),
  };
}

function movedRows({
  moved,
  placement: { rowOf, reserved },
}: PlacedSheet): NonNullable<SheetDrawing["movedRows"]> {
  const known = [...moved].flatMap(([from, key]) => {
    const to = rowOf.get(key);
    return to === undefined ? [] : [{ from, to }];
  });
  const homeless = [...reserved].map(([from, to]) => ({ from, to }));
  return [...known, ...homeless].sort((one, other) => one.from - other.from);
}

/** How many of the rows stand right below each other. */
function unbroken(rows: readonly SkemaRow[], { rowOf }: Placement): number {
  const places = rows.map((row) => rowOf.get(row.key) ?? 0);
  const gap = places.findIndex((place, index) => place !== (places[0] ?? 0) + index);
  return gap === -1 ? places.length : gap;
}

function printOf({ rows, placement, columns, titleKey, footer }: PlacedSheet): PrintSetup {
  const title = titleKey === undefined ? undefined : placement.rowOf.get(titleKey);
  const breaks = rows.flatMap((row) => (row.newPage === true ? [placement.rowOf.get(row.key) ?? 0] : []));
  return {
    orientation: "landscape",
    ...(title !== undefined && { titleRows: { top: title, bottom: title } }),
    area: { top: 0, left: 0, bottom: Math.max(placement.end - 1, 0), right: columns.length - 1 },
    ...(breaks.length > 0 && { breaks }),
    footer,
  };
}
