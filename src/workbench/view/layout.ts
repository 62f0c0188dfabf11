import { contains, type Area, type Position } from "../../workbook/address";
import type { SheetDrawing, StyleRole } from "../../workbook/patch";
import { rowHeights } from "../../workbook/row-height";
import type { RowSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import { fittingHeights, fittingWidths } from "./fitting-size";
import { offsetsOf } from "../../taskpane/virtual-rows";

/** Where everything on a sheet stands, in pixels, and what its cells look like as far as that is known. */
export interface SheetLayout {
  readonly rows: number;
  readonly columns: number;
  /** The last row and column with anything on them; -1 where the sheet is blank. */
  readonly used: Position;
  /** The top of each row, and last the height of all. */
  readonly tops: readonly number[];
  /** The left side of each column, and last the width of all. */
  readonly lefts: readonly number[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly roleAt: (row: number, column: number) => StyleRole | undefined;
  /** Rows of one text alone, which runs on over the blank cells beside it: titles and notes. */
  readonly runningRows: ReadonlySet<number>;
  readonly isHeader: (row: number, column: number) => boolean;
}

const spareRows = 5;
const spareColumns = 2;
const leastRows = 30;
const leastColumns = 10;

/**
 * The layout of a sheet: that of its drawing where it was drawn here, else made to fit what the cells hold, since a
 * snapshot tells neither widths nor fonts.
 * @param marked cells that must be there though they may be blank.
 */
export function layoutOf(
  sheet: SheetSnapshot,
  drawing: SheetDrawing | undefined,
  marked: readonly Position[],
): SheetLayout {
  const used = usedOf(sheet);
  const furthest = (of: (at: Position) => number) =>
    marked.reduce((most, at) => Math.max(most, of(at)), of(used));
  const rows = Math.max(furthest((at) => at.row) + 1 + spareRows, leastRows);
  const columns = Math.max(furthest((at) => at.column) + 1 + spareColumns, leastColumns);
  const merges = sheet.merges.filter(({ top, left }) => top < rows && left < columns);
  const running = new Set(sheet.rows.filter((each) => isRunning(each, merges)).map(({ row }) => row));
  const own = sheet.rows.filter(({ row }) => !running.has(row));
  const widths = drawing ? drawnWidths(drawing, columns) : fittingWidths(own, merges, columns);
  const lefts = offsetsOf(widths);
  const heights = drawing ? drawnHeights(sheet, drawing, rows) : fittingHeights(own, merges, rows, widths);
  return {
    rows,
    columns,
    used,
    tops: offsetsOf(heights),
    lefts,
    merges: merges.map((area) => ({
      ...area,
      bottom: Math.min(area.bottom, rows - 1),
      right: Math.min(area.right, columns - 1),
    })),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    roleAt: rolesOf(drawing),
    runningRows: running,
    isHeader: (row, column) =>
      sheet.tables.some(
        ({ hasHeaderRow, area }) => hasHeaderRow && row === area.top && contains(area, row, column),
      ),
  };
}

function usedOf({ rows }: SheetSnapshot): Position {
  let column = -1;
  for (const { cells } of rows) column = Math.max(column, cells.at(-1)?.column ?? -1);
  return { row: rows.at(-1)?.row ?? -1, column };
}

function isRunning({ row, cells: [only, ...others] }: RowSnapshot, merges: readonly Area[]): boolean {
  if (only === undefined || others.length > 0 || typeof only.value !== "string" || only.value.includes("\n"))
    return false;
  return !merges.some((area) => contains(area, row, only.column));
}

function rolesOf(drawing: SheetDrawing | undefined): SheetLayout["roleAt"] {
  const roles = new Map(drawing?.cells.map(({ row, column, style }) => [`${row},${column}`, style]));
  return (row, column) => roles.get(`${row},${column}`);
}

const pixelsPerCharacter = 7;
const pixelsPerPoint = 4 / 3;

function drawnWidths({ columnWidths }: SheetDrawing, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.round((columnWidths[column] ?? 8.43) * pixelsPerCharacter + 5),
  );
}

function drawnHeights(sheet: SheetSnapshot, drawing: SheetDrawing, rows: number): number[] {
  const kept = new Set(drawing.kept.map(({ to }) => `${to.row},${to.column}`));
  const texts = sheet.rows.map(({ row, cells }) => {
    const own = cells.flatMap(({ column, value }) =>
      kept.has(`${row},${column}`) && typeof value === "string" ? [[column, value] as const] : [],
    );
    return [row, new Map(own)] as const;
  });
  const heights = rowHeights(drawing, new Map(texts.filter(([, own]) => own.size > 0)));
  return Array.from({ length: rows }, (_, row) =>
    Math.round((heights.get(row) ?? drawing.rowHeights?.[row] ?? 15) * pixelsPerPoint),
  );
}

/** The merged area that a cell belongs to. */
export function mergedArea(merges: readonly Area[], { row, column }: Position): Area | undefined {
  return merges.find((area) => contains(area, row, column));
}

/** A cell, or the cell that stands for it where it is merged with others. */
export function anchorOf(merges: readonly Area[], at: Position): Position {
  const area = mergedArea(merges, at);
  return area === undefined ? at : { row: area.top, column: area.left };
}

/** Where a cell stands, in pixels from the grid's first cell; a merged one with its whole area. */
export function boxOf(layout: SheetLayout, at: Position) {
  const area = mergedArea(layout.merges, at) ?? {
    top: at.row,
    bottom: at.row,
    left: at.column,
    right: at.column,
  };
  const top = layout.tops[area.top] ?? 0;
  const left = layout.lefts[area.left] ?? 0;
  return {
    top,
    left,
    height: (layout.tops[area.bottom + 1] ?? top) - top,
    width: (layout.lefts[area.right + 1] ?? left) - left,
  };
}
