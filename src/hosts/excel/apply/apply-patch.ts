import { Failure } from "../../../messages/failure";
import type { Area } from "../../../workbook/address";
import type { SheetDrawing, WorkbookPatch } from "../../../workbook/patch";
import { isSameName } from "../../../workbook/same-name";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../workbook/snapshot";
import { codeOf, failureOf } from "../office-error";
import { readDetails } from "../read/details";
import { readLists } from "../read/lists";
import { requests, sendRequest, type Action } from "./actions";
import { checkDrawings, checkOwnTables, checkRemarks, checkUnchanged, checkWorkbook } from "./checks";
import { movedCells } from "./draw-target";
import { EditWatch } from "./edits";
import { putBack } from "./put-back";
import { restore, type Saved } from "./restore";
import { markBlocks, markCells } from "./row-steps";
import {
  changeOf,
  closingActions,
  contentActions,
  isMoving,
  layoutFor,
  structureActions,
  vanishingRows,
  type SheetChange,
} from "./sheet-change";
import { readSheetStates } from "./sheet-state";
import { cellActions, planCells, saveCells } from "./single-cells";

/**
 * Writes a patch whole, or puts the old content back.
 * @param last the workbook as it was when the patch was made.
 * @throws Failure where that is not possible, with what to do.
 */
export async function applyPatch(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  last: WorkbookSnapshot,
): Promise<void> {
  checkDrawings(patch);
  const watch = new EditWatch();
  const { saved, sheets, added, cells } = await prepared(context, patch, last, watch);
  try {
    const blank = await addSheets(context, added);
    for (const request of requests([...sheetActions([...sheets, ...blank]), ...cells])) {
      await sendRequest(context, request);
      watch.requests += 1;
    }
    await putBack(context, sheets, watch, saved.calculationMode);
  } catch (error) {
    const failure = failureOf(error);
    await restore(context, saved, watch, failure);
    if (failure.code !== "excel-error") throw failure;
    throw new Failure("excel-not-changed", { code: codeOf(error) }, { cause: error });
  }
}

/** All that is done before anything is written; where it fails, nobody goes on listening. */
async function prepared(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  last: WorkbookSnapshot,
  watch: EditWatch,
): Promise<Prepared> {
  try {
    const ready = await prepare(context, patch, last, watch);
    const [edit] = watch.edits;
    if (edit !== undefined) throw new Failure("changed-meanwhile", { sheet: edit.sheet });
    return ready;
  } catch (error) {
    watch.stop();
    // What went wrong first is what the person is told.
    await context.sync().catch(() => undefined);
    throw error;
  }
}

interface ChangedSheet {
  readonly sheet: Excel.Worksheet;
  readonly change: SheetChange;
}

interface Prepared {
  readonly saved: Saved;
  /** The sheets that are there already. */
  readonly sheets: readonly ChangedSheet[];
  /** Those that are to be added. */
  readonly added: readonly SheetChange[];
  readonly cells: readonly Action[];
}

/** Adds the new sheets, last, and blank: what is written refers to them. */
async function addSheets(
  context: Excel.RequestContext,
  added: readonly SheetChange[],
): Promise<ChangedSheet[]> {
  if (added.length === 0) return [];
  const sheets = added.map((change) => ({
    sheet: context.workbook.worksheets.add(change.drawing.name),
    change,
  }));
  await context.sync();
  return sheets;
}

/** What can be taken back step by step comes first, vanished rows go last, and then what names rows is written. */
function sheetActions(sheets: readonly ChangedSheet[]): Action[] {
  const allFormulas = sheets.some(({ change }) => isMoving(change));
  return [
    ...sheets.flatMap(({ sheet, change }) => structureActions(sheet, change)),
    ...sheets.flatMap(({ sheet, change }) => contentActions(sheet, change)),
    ...sheets.flatMap(({ sheet, change }) => vanishingRows(sheet, change)),
    ...sheets.flatMap(({ sheet, change }) => closingActions(sheet, change, allFormulas)),
  ];
}

/** Reads what restoring needs, checks, and works out all that is to be done; nothing is changed. */
async function prepare(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  last: WorkbookSnapshot,
  watch: EditWatch,
): Promise<Prepared> {
  const lists = await readLists(context);
  const sheetOf = (name: string) => lists.sheets.find((sheet) => isSameName(sheet.name, name));
  const lastOf = (name: string) => last.sheets.find((sheet) => isSameName(sheet.name, name));
  const existing = patch.sheets.flatMap((drawing) => {
    const sheet = sheetOf(drawing.name);
    return sheet === undefined ? [] : [{ drawing, sheet, layout: layoutFor(drawing, lastOf(drawing.name)) }];
  });
  for (const { sheet, drawing } of existing) watch.listen(sheet, drawing.name);
  const details = await readDetails(context, lists);
  checkWorkbook(patch, lists, details, last);
  const cells = await planCells(context, patch, lists, details);
  const savedCells = await saveCells(context, cells, last);
  const marks = existing.map(({ sheet, drawing, layout }) => {
    const cells = movedCells(drawing, layout);
    return { blocks: markBlocks(sheet, layout), cells, moved: markCells(sheet, cells) };
  });
  const areas = existing.map(({ drawing }) => reachOf(drawing, lastOf(drawing.name)));
  const states = await readSheetStates(
    context,
    existing.map(({ sheet }) => sheet),
    areas,
  );
  const sheets = existing.flatMap(({ sheet, drawing, layout }, index) => {
    const state = states[index];
    if (state === undefined) return [];
    checkUnchanged(state, lastOf(drawing.name));
    checkRemarks(drawing, layout, lastOf(drawing.name));
    checkOwnTables(drawing, layout, lastOf(drawing.name));
    const mark = marks[index] ?? { blocks: [], cells: [], moved: [] };
    const change = changeOf(drawing, layout, state);
    return [{ sheet, change, marks: mark, area: areas[index] ?? blankArea }];
  });
  const added = patch.sheets
    .filter(({ name }) => sheetOf(name) === undefined)
    .map((drawing) => changeOf(drawing, layoutFor(drawing, undefined), undefined));
  const saved: Saved = {
    last,
    calculationMode: lists.workbook.application.calculationMode,
    added: added.map(({ drawing }) => drawing.name),
    sheets,
    cells,
    savedCells,
    tableRows: new Map(
      details.tables.map(({ table, area }) => [
        table.name,
        area.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0),
      ]),
    ),
  };
  return { saved, sheets, added, cells: cellActions(context, cells, savedCells) };
}

const blankArea: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** As far as the change of a sheet reaches, from A1. */
function reachOf(drawing: SheetDrawing, last: SheetSnapshot | undefined): Area {
  let { bottom, right } = blankArea;
  const reach = (row: number, column: number) => {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const { row, cells } of last?.rows ?? []) for (const { column } of cells) reach(row, column);
  for (const { row, column } of drawing.cells) reach(row, column);
  for (const { to } of drawing.kept) reach(to.row, to.column);
  for (const area of [...drawing.merges, ...(last?.merges ?? [])]) reach(area.bottom, area.right);
  return { top: 0, left: 0, bottom, right: Math.max(right, drawing.columnWidths.length - 1) };
}
