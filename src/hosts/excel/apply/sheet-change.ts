import { toA1, type Position } from "../../../workbook/address";
import type { SheetDrawing } from "../../../workbook/patch";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { calls, type Action } from "./actions";
import { areaToA1 } from "../../../workbook/address";
import { orderMoves, type CellMove } from "./cell-moves";
import { contentWrites, formatWrites } from "./cell-writes";
import { movesOf, targetOf } from "./draw-target";
import { layoutOf } from "./drawn-layout";
import type { RowLayout } from "./row-layout";
import { deleteRows, insertRows, moveCells } from "./row-steps";
import type { SheetState } from "./sheet-state";
import type { SheetTarget, SheetView } from "./sheet-target";
import { rowWrites, sheetWrites } from "./sheet-writes";
import { newView, stayingMerges, wideView } from "./wide-view";

/** How a drawing changes a sheet, worked out before anything is changed. */
export interface SheetChange {
  readonly drawing: SheetDrawing;
  /** The sheet as it was; undefined where it is new. */
  readonly state: SheetState | undefined;
  readonly layout: RowLayout;
  readonly moves: readonly CellMove[];
  readonly target: SheetTarget;
  readonly view: SheetView;
}

export function changeOf(
  drawing: SheetDrawing,
  layout: RowLayout,
  state: SheetState | undefined,
): SheetChange {
  const scratch = layout.wideEnd + 10;
  const moves = orderMoves(movesOf(drawing, layout), scratch);
  const target = targetOf(drawing, layout, state);
  if (state === undefined) return { drawing, state, layout, moves, target, view: newView };
  const { staying } = stayingMerges(state, layout, target.merges);
  return { drawing, state, layout, moves, target, view: wideView(state, layout, moves, staying) };
}

/** The layout of a drawing's rows on the sheet as it was last read; of a new sheet, that of the drawing itself. */
export function layoutFor(drawing: SheetDrawing, last: SheetSnapshot | undefined): RowLayout {
  return layoutOf(last?.rows ?? [], drawing);
}

/** Whether rows or cells change their places, so that Excel rewrites formulas. */
export function isMoving({ layout, moves }: SheetChange): boolean {
  return layout.blocks.length > 0 || moves.length > 0;
}

/** The steps that can be taken back one by one: merged areas taken apart, rows inserted, cells moved. */
export function structureActions(sheet: Excel.Worksheet, change: SheetChange): Action[] {
  const { state, layout, target, moves } = change;
  if (state === undefined) return [];
  const { apart } = stayingMerges(state, layout, target.merges);
  return [
    ...apart.map((area) =>
      calls(() => {
        sheet.getRange(areaToA1(area)).unmerge();
      }),
    ),
    ...insertRows(sheet, layout),
    ...moveCells(sheet, moves),
  ];
}

/** All that is written beside the formulas, while the vanished rows are still there. */
export function contentActions(sheet: Excel.Worksheet, { view, target }: SheetChange): Action[] {
  return sheetWrites(sheet, view, target, false);
}

/** What comes last: the vanished rows go, and what names rows is written. */
export function closingActions(sheet: Excel.Worksheet, change: SheetChange, allFormulas: boolean): Action[] {
  const { layout, view, target } = change;
  return [
    ...formulaWrites(sheet, change, allFormulas),
    ...rowWrites(sheet, layout.blocks.length > 0 ? withoutRows(view, layout) : view, target),
  ];
}

export function vanishingRows(sheet: Excel.Worksheet, { layout }: SheetChange): Action[] {
  return deleteRows(sheet, layout);
}

/** Rows have moved, and print areas, breaks and panes above them too: they are set again, whatever they were. */
function withoutRows(view: SheetView, { blocks }: RowLayout): SheetView {
  const { page, freeze } = view;
  const moved = page && { ...page, printArea: "", titleRows: "", breaks: [-1] };
  const isFrozen = freeze !== undefined && blocks.some(({ first }) => first <= freeze.row);
  return { ...view, page: moved, freeze: isFrozen ? { row: -1, column: -1 } : freeze };
}

function formulaWrites(
  sheet: Excel.Worksheet,
  { drawing, layout, view, target }: SheetChange,
  all: boolean,
): Action[] {
  const changes: (Position & { value: string })[] = [];
  const formats: (Position & { value: string })[] = [];
  const kept = new Set(drawing.kept.map(({ to }) => toA1(to.row, to.column)));
  const links = new Map(target.cells.map((cell) => [toA1(cell.row, cell.column), cell.link]));
  for (const { row, column, formula, format } of drawing.cells) {
    if (formula === undefined || kept.has(toA1(row, column))) continue;
    const value = `=${formula}`;
    const now = view.cell(layout.fromNew(row), column);
    // A link may have written its own text into the cell.
    const isRelinked = (links.get(toA1(layout.fromNew(row), column)) ?? "") !== (now?.link ?? "");
    if (!all && !isRelinked && now?.entry === value) continue;
    changes.push({ row, column, value });
    // Excel gives a cell without a format that of the cells its formula names.
    if (format === undefined) formats.push({ row, column, value: "General" });
  }
  return [...contentWrites(sheet, changes), ...formatWrites(sheet, formats)];
}
