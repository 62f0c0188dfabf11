import { toA1, type Area, type Position } from "../../../workbook/address";
import type { DrawnCell, SheetDrawing } from "../../../workbook/patch";
import { rowHeights } from "../../../workbook/row-height";
import { quoteSheet } from "../../../workbook/address";
import { overlaps } from "../area";
import type { CellMove } from "./cell-moves";
import { entryOf } from "./entry";
import { lookOf, plainLook } from "./look-state";
import { pointsOfWidth } from "./metric";
import { pageOf } from "./page-state";
import type { RowLayout } from "./row-layout";
import type { CellState, SheetState } from "./sheet-state";
import type { SheetTarget, TargetCell } from "./sheet-target";

/** The last column that is the drawing's; what stands to the right of it is the person's. */
export function lastColumnOf({ cells, columnWidths }: SheetDrawing): number {
  return cells.reduce((last, { column }) => Math.max(last, column), columnWidths.length - 1);
}

/** The cells of a drawing, those hidden below merged areas included: they look like the first one. */
export function wholeCells({ merges, cells }: SheetDrawing): DrawnCell[] {
  const byPlace = new Map(cells.map((cell) => [toA1(cell.row, cell.column), cell]));
  for (const area of merges) {
    const first = byPlace.get(toA1(area.top, area.left));
    if (first === undefined) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (!byPlace.has(toA1(row, column)))
          byPlace.set(toA1(row, column), { row, column, value: null, style: first.style });
      }
    }
  }
  return [...byPlace.values()];
}

/** Where the cells that are kept go on the wide sheet, but for those that go there with their rows. */
export function movesOf({ kept }: SheetDrawing, layout: RowLayout): CellMove[] {
  return kept
    .map(({ from, to }) => ({
      from: { row: layout.fromOld(from.row), column: from.column },
      to: { row: layout.fromNew(to.row), column: to.column },
    }))
    .filter(({ from, to }) => from.row !== to.row || from.column !== to.column);
}

/** The old places of the cells that do not simply go with their rows. */
export function movedCells({ kept }: SheetDrawing, layout: RowLayout): Position[] {
  return kept
    .filter(
      ({ from, to }) => from.column !== to.column || layout.fromOld(from.row) !== layout.fromNew(to.row),
    )
    .map(({ from }) => from);
}

/** What a drawing makes of a sheet, on the wide sheet; formulas are left out, for they name rows. */
export function targetOf(
  drawing: SheetDrawing,
  layout: RowLayout,
  state: SheetState | undefined,
): SheetTarget {
  const wide = (row: number) => layout.fromNew(row);
  const kept = new Set(drawing.kept.map(({ to }) => toA1(wide(to.row), to.column)));
  const drawn = wholeCells(drawing)
    .map((cell) => drawnCell(cell, wide(cell.row)))
    .filter(({ row, column }) => !kept.has(toA1(row, column)));
  const taken = new Set([...kept, ...drawn.map(({ row, column }) => toA1(row, column))]);
  return {
    cells: [...drawn, ...(state === undefined ? [] : emptied(drawing, layout, state, taken))],
    merges: [...drawing.merges.map((area) => wideArea(area, wide)), ...keptMerges(drawing, layout, state)],
    rowHeights: heightsOf(drawing, layout, state),
    columnWidths: drawing.columnWidths.map(pointsOfWidth),
    page: pageOf(drawing.print),
    freeze: drawing.freeze,
    tabColor: drawing.tabColor && `#${drawing.tabColor.replace(/^#/, "")}`,
    names: drawing.names,
    tables: drawing.tables.map((table) => ({ ...table, area: wideArea(tableArea(table.area), wide) })),
    validations: drawing.validations.map((each) => ({ ...each, area: wideArea(each.area, wide) })),
  };
}

/** A table has at least one row of data, if only a blank one. */
function tableArea(area: Area): Area {
  return area.bottom > area.top ? area : { ...area, bottom: area.top + 1 };
}

function wideArea(area: Area, wide: (row: number) => number): Area {
  return { ...area, top: wide(area.top), bottom: wide(area.bottom) };
}

function drawnCell(cell: DrawnCell, row: number): TargetCell {
  const { column, format, link, style } = cell;
  return {
    row,
    column,
    ...(cell.formula === undefined && { entry: entryOf({ value: cell.value }) }),
    format: format ?? "General",
    look: lookOf(style, link !== undefined),
    link: link === undefined ? "" : `#${quoteSheet(link.sheet)}!${link.cell}`,
  };
}

/** Cells of the old sheet that are to hold nothing: in our columns all that are not drawn, elsewhere what is not kept. */
function emptied(
  drawing: SheetDrawing,
  layout: RowLayout,
  state: SheetState,
  taken: ReadonlySet<string>,
): TargetCell[] {
  const last = lastColumnOf(drawing);
  const drawnRows = new Set(drawing.cells.map(({ row }) => layout.fromNew(row)));
  const left = new Set(drawing.kept.map(({ from }) => toA1(layout.fromOld(from.row), from.column)));
  const blank = { entry: "", format: "General", look: plainLook, link: "" } as const;
  const result: TargetCell[] = [];
  state.cells.forEach((cells, old) => {
    if (layout.isDeleted(old)) return;
    const row = layout.fromOld(old);
    cells.forEach((cell, column) => {
      const place = toA1(row, column);
      if (taken.has(place) || left.has(place)) return;
      if (cell.entry !== "" || (column <= last && drawnRows.has(row) && !isPlain(cell)))
        result.push({ row, column, ...blank });
    });
  });
  for (const row of drawnRows) {
    if (layout.toOld(row) !== undefined) continue;
    for (let column = 0; column <= last; column += 1) {
      if (!taken.has(toA1(row, column))) result.push({ row, column, ...blank });
    }
  }
  return result;
}

function isPlain({ format, look, link }: CellState): boolean {
  const keys = Object.keys(plainLook) as (keyof typeof plainLook)[];
  return format === "General" && link === "" && keys.every((key) => look[key] === plainLook[key]);
}

/** The person's merged areas: where their first cell is kept, or they stand to the right of ours, and nothing of ours is there. */
function keptMerges(drawing: SheetDrawing, layout: RowLayout, state: SheetState | undefined): Area[] {
  if (state === undefined) return [];
  const last = lastColumnOf(drawing);
  const moved = new Map(drawing.kept.map(({ from, to }) => [toA1(from.row, from.column), to]));
  const ours = [...drawing.merges, ...drawing.tables.map(({ area }) => tableArea(area))].map((area) =>
    wideArea(area, (row) => layout.fromNew(row)),
  );
  const areas: Area[] = [];
  for (const area of state.merges) {
    const to = moved.get(toA1(area.top, area.left));
    if (to === undefined && (area.left <= last || layout.isDeleted(area.top))) continue;
    const corner: Position =
      to === undefined
        ? { row: layout.fromOld(area.top), column: area.left }
        : { row: layout.fromNew(to.row), column: to.column };
    const placed = {
      top: corner.row,
      left: corner.column,
      bottom: corner.row + area.bottom - area.top,
      right: corner.column + area.right - area.left,
    };
    if (![...ours, ...areas].some((other) => overlaps(other, placed))) areas.push(placed);
  }
  return areas;
}

function heightsOf(
  drawing: SheetDrawing,
  layout: RowLayout,
  state: SheetState | undefined,
): Map<number, number | "standard"> {
  const texts = new Map<number, Map<number, string>>();
  for (const { from, to } of drawing.kept) {
    const entry = state?.cells[from.row]?.[from.column]?.entry ?? "";
    const text = typeof entry === "string" && !entry.startsWith("=") ? entry.replace(/^'/, "") : "";
    texts.set(to.row, (texts.get(to.row) ?? new Map<number, string>()).set(to.column, text));
  }
  const heights = new Map<number, number | "standard">();
  if (state !== undefined) {
    for (const { row } of drawing.cells) heights.set(layout.fromNew(row), "standard");
  }
  for (const [row, height] of rowHeights(drawing, texts)) heights.set(layout.fromNew(row), height);
  for (const [row, height] of Object.entries(drawing.rowHeights ?? {}))
    heights.set(layout.fromNew(Number(row)), height);
  return heights;
}
