import { focusAreas } from "../plan/model";
import { drawSkema, type SkemaPart, type SkemaResult, readSkemaSheets } from "../skema";
import { toA1 } from "../workbook/address";
import type { DrawnCell, SheetDrawing } from "../workbook/patch";
import {
  cellAt,
  isCellError,
  type CellSnapshot,
  type CellValue,
  type SheetSnapshot,
} from "../workbook/snapshot";
import { refuseNoPlan, refuseYearOutside } from "./refusals";
import type { ValidatedWorkbook } from "./validate-workbook";

/** What a build would do to one cell that stands already. */
export interface CellChange {
  /** Where it will stand. */
  readonly cell: string;
  readonly before: CellValue | null;
  readonly after: CellValue | null;
  /** The number format it will have; absent for `General`. */
  readonly format?: string;
}

/** What a build would do to one sheet. */
export interface SheetPreview {
  readonly name: string;
  readonly change: "added" | "changed" | "unchanged";
  /** Rows of the sheet that are new, and rows that are gone. */
  readonly addedRows: number;
  readonly removedRows: number;
  /** Cells of rows that stay whose content would be another. */
  readonly changes: readonly CellChange[];
  /** Cells of the person's own that stay. */
  readonly kept: number;
}

export interface SkemaPreview {
  readonly year: number;
  readonly sheets: readonly SheetPreview[];
  /** Whether the year has a skema already. */
  readonly exists: boolean;
  /** Whether a figure, verdict or text of the goal sheets is another than when it was built: sources have changed. */
  readonly outdated: boolean;
  /** Whether the sheet of sources lists other findings or sources than when it was built; the figures may be the same. */
  readonly sourcesOutdated: boolean;
  /** Lines that hold words of the person's. */
  readonly keptWords: number;
}

/**
 * What building the year's skema would add, change and keep; nothing is written.
 * @param today ISO date.
 * @throws Failure where there is no plan, the year lies outside it, or a sheet's name is taken.
 */
export function previewSkema(validated: ValidatedWorkbook, year: number, today: string): SkemaPreview {
  const { snapshot, workbook, plan, validation } = validated;
  refuseNoPlan(plan);
  refuseYearOutside(plan, year);
  const skema = drawSkema({ snapshot, workbook, year, findings: validation.findings, today });
  return compare(validated, year, skema);
}

function compare({ snapshot }: ValidatedWorkbook, year: number, skema: SkemaResult): SkemaPreview {
  const old = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = skema.drawings.map((drawing) => previewOf(drawing, old.get(drawing.name)));
  const parts = readSkemaSheets(snapshot).filter((each) => each.year === year);
  const isChanged = (isOf: (part: SkemaPart) => boolean) => {
    const names = new Set(parts.filter(({ part }) => isOf(part)).map(({ sheet }) => sheet.name));
    return sheets.some(({ name, change }) => names.has(name) && change !== "unchanged");
  };
  return {
    year,
    sheets,
    exists: parts.length > 0,
    outdated: isChanged(isGoalPart),
    sourcesOutdated: isChanged((part) => part === "sources"),
    keptWords: skema.summary.keptWords,
  };
}

function isGoalPart(part: SkemaPart): boolean {
  return focusAreas.some((area) => area === part);
}

function previewOf(drawing: SheetDrawing, old: SheetSnapshot | undefined): SheetPreview {
  const { name, cells, kept, movedRows = [] } = drawing;
  const drawnRows = new Set(cells.map((cell) => cell.row));
  if (old === undefined) {
    return { name, change: "added", addedRows: drawnRows.size, removedRows: 0, changes: [], kept: 0 };
  }
  const from = new Map(movedRows.map((row) => [row.to, row.from]));
  const changes = cells.flatMap((cell) => changeOf(cell, from.get(cell.row), old));
  const addedRows = [...drawnRows].filter((row) => !from.has(row)).length;
  const staying = new Set(
    [...movedRows, ...kept.map((each) => ({ from: each.from.row }))].map((row) => row.from),
  );
  const removedRows = old.rows.filter(({ row }) => !staying.has(row)).length;
  const changed = changes.length + addedRows + removedRows > 0;
  return {
    name,
    change: changed ? "changed" : "unchanged",
    addedRows,
    removedRows,
    changes,
    kept: kept.length,
  };
}

function changeOf(cell: DrawnCell, from: number | undefined, old: SheetSnapshot): CellChange[] {
  if (from === undefined) return [];
  const before = cellAt(old, from, cell.column);
  if (isSame(before, cell)) return [];
  const format = cell.format === undefined ? {} : { format: cell.format };
  return [{ cell: toA1(cell.row, cell.column), before: before?.value ?? null, after: cell.value, ...format }];
}

/** A formula's value counts, not its text: that follows its row. */
function isSame(before: CellSnapshot | undefined, { value: after }: DrawnCell): boolean {
  const value = before?.value ?? null;
  if (typeof value === "number" && typeof after === "number") {
    return Math.abs(value - after) <= 1e-9 * Math.max(1, Math.abs(value), Math.abs(after));
  }
  if (isCellError(value) && isCellError(after)) return value.error === after.error;
  return (value === "" ? null : value) === (after === "" ? null : after);
}
