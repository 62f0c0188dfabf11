import { Failure } from "../../../messages/failure";
import { contains, fromA1, toA1, type Area } from "../../../workbook/address";
import {
  isSheetName,
  isTableName,
  longestFormula,
  longestHeader,
  longestList,
  longestText,
} from "../../../workbook/limits";
import type { SheetDrawing, WorkbookPatch } from "../../../workbook/patch";
import { isSameName } from "../../../workbook/same-name";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../workbook/snapshot";
import type { WorkbookDetails } from "../read/details";
import type { WorkbookLists } from "../read/lists";
import { areaOf, overlaps } from "../area";
import { lastColumnOf, movedCells } from "./draw-target";
import { entryOf } from "./entry";
import type { RowLayout } from "./row-layout";
import type { SheetState } from "./sheet-state";

/** @throws Failure where a drawing holds what Excel does not take. */
export function checkDrawings({ sheets }: WorkbookPatch): void {
  for (const drawing of sheets) {
    const { name, cells, print, validations } = drawing;
    if (!isSheetName(name)) throw new Failure("bad-sheet-name", { sheet: name });
    for (const { row, column, value, formula } of cells) {
      const length = formula?.length ?? (typeof value === "string" ? value.length : 0);
      const most = formula === undefined ? longestText : longestFormula;
      if (length > most)
        throw new Failure("text-too-long", { sheet: name, cell: toA1(row, column), length, most });
    }
    const length = Math.max(print.header?.length ?? 0, print.footer?.length ?? 0);
    if (length > longestHeader)
      throw new Failure("header-too-long", { sheet: name, length, most: longestHeader });
    for (const { area, choices } of validations) {
      if (choices.join(",").length > longestList || choices.some((choice) => choice.includes(",")))
        throw new Failure("choices-not-writable", {
          sheet: name,
          cell: toA1(area.top, area.left),
          most: longestList,
        });
    }
  }
}

/** @throws Failure where the workbook cannot be changed as the patch says. */
export function checkWorkbook(
  patch: WorkbookPatch,
  lists: WorkbookLists,
  details: WorkbookDetails,
  last: WorkbookSnapshot | undefined,
): void {
  const { workbook, sheets } = lists;
  if (workbook.readOnly) throw new Failure("excel-read-only", undefined);
  const isKnown = (name: string) => sheets.some((sheet) => isSameName(sheet.name, name));
  if (workbook.protection.protected && patch.sheets.some(({ name }) => !isKnown(name)))
    throw new Failure("excel-structure-protected", undefined);
  const touched = [
    ...patch.sheets.map(({ name }) => name),
    ...patch.fixes.map(({ at }) => at.sheet),
    ...(patch.rows ?? []).flatMap(({ table }) => {
      const found = details.tables.find((each) => isSameName(each.table.name, table));
      return found === undefined ? [] : [found.sheet.name];
    }),
  ];
  for (const { sheet, protection } of details.sheets) {
    if (protection.protected && touched.some((name) => isSameName(name, sheet.name)))
      throw new Failure("excel-sheet-protected", { sheet: sheet.name });
  }
  for (const drawing of patch.sheets) {
    if (last !== undefined && isKnown(drawing.name) !== hasSheet(last, drawing.name))
      throw new Failure("changed-meanwhile", { sheet: drawing.name });
    checkFilters(drawing, details);
    checkTables(drawing, lists, details);
  }
}

function hasSheet({ sheets }: WorkbookSnapshot, name: string): boolean {
  return sheets.some((sheet) => isSameName(sheet.name, name));
}

/** Rows that a filter hides would neither be seen nor moved. */
function checkFilters({ name }: SheetDrawing, { sheets, tables }: WorkbookDetails): void {
  const isFiltered =
    sheets.some(({ sheet, autoFilter }) => isSameName(sheet.name, name) && autoFilter.isDataFiltered) ||
    tables.some(({ sheet, autoFilter }) => isSameName(sheet.name, name) && autoFilter.isDataFiltered);
  if (isFiltered) throw new Failure("excel-sheet-filtered", { sheet: name });
}

/** Table names are shared by the whole workbook; no table but the drawing's own may stand where it draws. */
function checkTables(drawing: SheetDrawing, { names }: WorkbookLists, { tables }: WorkbookDetails): void {
  for (const { name } of drawing.tables) {
    const elsewhere = tables.some(
      ({ table, sheet }) => isSameName(table.name, name) && !isSameName(sheet.name, drawing.name),
    );
    if (elsewhere || names.some((each) => isSameName(each.name, name)) || !isTableName(name))
      throw new Failure("table-name-taken", { table: name });
  }
  const bottom = Math.max(0, ...drawing.cells.map(({ row }) => row));
  const ours: Area = { top: 0, left: 0, bottom, right: lastColumnOf(drawing) };
  for (const { table, sheet, area } of tables) {
    const isOurs = drawing.tables.some(({ name }) => isSameName(name, table.name));
    if (!isOurs && isSameName(sheet.name, drawing.name) && overlaps(areaOf(area), ours))
      throw new Failure("excel-table-in-the-way", { table: table.name, sheet: drawing.name });
  }
}

/** @throws Failure where the sheet is no longer what the drawing was made from. */
export function checkUnchanged(state: SheetState, last: SheetSnapshot | undefined): void {
  if (last === undefined) return;
  const isSame = state.cells.every((cells, row) =>
    cells.every(({ entry }, column) => {
      const known = cellAt(last, row, column);
      return entry === (known === undefined ? "" : entryOf(known));
    }),
  );
  if (!isSame) throw new Failure("changed-meanwhile", { sheet: state.name });
}

/** @throws Failure where a remark stands on a row that goes: it would be lost. */
export function checkRemarks(
  drawing: SheetDrawing,
  layout: RowLayout,
  last: SheetSnapshot | undefined,
): void {
  const moving = new Set(drawing.kept.map(({ from }) => toA1(from.row, from.column)));
  for (const { cell } of last?.comments ?? []) {
    const row = fromA1(cell)?.row;
    if (row !== undefined && layout.isDeleted(row) && !moving.has(cell))
      throw new Failure("excel-comment-would-go", { sheet: drawing.name, cell });
  }
}

/** @throws Failure where a table of the person's, beside ours, would lose its header row or be torn: Excel refuses both. */
export function checkOwnTables(
  drawing: SheetDrawing,
  layout: RowLayout,
  last: SheetSnapshot | undefined,
): void {
  const moving = movedCells(drawing, layout);
  for (const { name, area, hasHeaderRow } of last?.tables ?? []) {
    if (drawing.tables.some((each) => isSameName(each.name, name))) continue;
    const isTorn = moving.some(({ row, column }) => contains(area, row, column));
    if (isTorn || (hasHeaderRow && layout.isDeleted(area.top)))
      throw new Failure("excel-table-in-the-way", { table: name, sheet: drawing.name });
  }
}
