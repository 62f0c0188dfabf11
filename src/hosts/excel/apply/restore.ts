import { Failure } from "../../../messages/failure";
import { areaToA1, contains, fromA1, toA1, type Area, type Position } from "../../../workbook/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../workbook/snapshot";
import { isSameName } from "../../../workbook/same-name";
import { codeOf } from "../office-error";
import { ownNames } from "../read/names";
import { readWorkbook } from "../read/read-workbook";
import { calculate, calls, perform, type Action } from "./actions";
import { contentWrites } from "./cell-writes";
import type { EditWatch } from "./edits";
import { entryOf, type Entry } from "./entry";
import { valueOf } from "./put-back";
import { orderMoves } from "./cell-moves";
import { doneBlocks, moveCells, movesHome, reinsertRows, removeInserted } from "./row-steps";
import type { SheetChange } from "./sheet-change";
import { readSheetStates } from "./sheet-state";
import { targetOfState, viewOfState } from "./sheet-target";
import { rowWrites, sheetWrites } from "./sheet-writes";
import { restoreCells, type CellPlan, type SavedCell } from "./single-cells";

/** What putting back needs. */
export interface Saved {
  readonly last: WorkbookSnapshot;
  readonly calculationMode: Excel.Application["calculationMode"];
  /** Names of the sheets that are new. */
  readonly added: readonly string[];
  readonly sheets: readonly {
    readonly sheet: Excel.Worksheet;
    readonly change: SheetChange;
    readonly area: Area;
    readonly marks: {
      readonly blocks: readonly Excel.Range[];
      /** Old places of cells that are moved on their own, and their marks. */
      readonly cells: readonly Position[];
      readonly moved: readonly Excel.Range[];
    };
  }[];
  readonly cells: CellPlan;
  readonly savedCells: readonly SavedCell[];
  readonly tableRows: ReadonlyMap<string, number>;
}

/**
 * Brings the workbook back to what was saved, by what differs now: not by what is thought to have been done.
 * @throws Failure where that fails too, naming the sheets to look at.
 */
export async function restore(
  context: Excel.RequestContext,
  saved: Saved,
  watch: EditWatch,
  reason: Failure,
): Promise<void> {
  try {
    watch.stop();
    await restoreSheetsAndRows(context, saved);
    await restoreContent(context, saved);
    await perform(context, await restoreCells(context, saved.cells, saved.savedCells, saved.tableRows));
    await restoreReferences(context, saved);
    await perform(context, typedBefore(context, saved, watch));
    calculate(context, saved.calculationMode);
    await context.sync();
  } catch (error) {
    const sheets = [
      ...saved.sheets.map(({ change }) => change.drawing.name),
      ...saved.added,
      ...saved.savedCells.map(({ sheet }) => sheet),
    ];
    const names = [...new Set(sheets)].join(", ");
    throw new Failure(
      "excel-not-restored",
      { sheets: names, code: codeOf(error) },
      { cause: [reason, error] },
    );
  }
}

/** New sheets go, vanished rows come back, moved cells go home, new rows go. */
async function restoreSheetsAndRows(context: Excel.RequestContext, saved: Saved): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  for (const { marks } of saved.sheets) for (const mark of marks.blocks) mark.load("rowIndex,rowCount");
  await context.sync();
  const added = worksheets.items
    .filter(({ name }) => saved.added.some((each) => isSameName(each, name)))
    .map((sheet) =>
      calls(() => {
        sheet.delete();
      }),
    );
  const touched = saved.sheets.map(({ sheet, change, marks }) => ({
    sheet,
    change,
    marks,
    done: doneBlocks(change.layout, marks.blocks),
  }));
  await perform(context, [...added, ...touched.flatMap(({ sheet, done }) => reinsertRows(sheet, done))]);
  for (const { marks } of saved.sheets) for (const mark of marks.moved) mark.load("rowIndex,columnIndex");
  await context.sync();
  await perform(
    context,
    touched.flatMap(({ sheet, change, marks, done }) => {
      const home = orderMoves(movesHome(marks.cells, marks.moved, done), change.layout.wideEnd + 10);
      const places = home.flatMap(({ from, to }) => [from, to]);
      return [
        ...apart(sheet, home.length === 0 ? [] : change.target.merges, places),
        ...moveCells(sheet, home),
        ...removeInserted(sheet, done),
      ];
    }),
  );
}

/** Merged areas are taken apart where a cell is cut from them or pasted into them. */
function apart(sheet: Excel.Worksheet, merges: readonly Area[], places: readonly Position[]): Action[] {
  const touched = merges.filter((area) => places.some(({ row, column }) => contains(area, row, column)));
  return touched.map((area) =>
    calls(() => {
      sheet.getRange(areaToA1(area)).unmerge();
    }),
  );
}

async function restoreContent(context: Excel.RequestContext, { sheets }: Saved): Promise<void> {
  const touched = sheets.flatMap(({ sheet, change, area }) =>
    change.state === undefined ? [] : [{ sheet, area: wider(area, change), state: change.state }],
  );
  const states = await readSheetStates(
    context,
    touched.map(({ sheet }) => sheet),
    touched.map(({ area }) => area),
  );
  await perform(
    context,
    touched.flatMap(({ sheet, state }, index) => {
      const now = states[index];
      if (now === undefined) return [];
      const target = targetOfState(state);
      const view = viewOfState(now);
      return [...sheetWrites(sheet, view, target, true), ...rowWrites(sheet, view, target)];
    }),
  );
}

/** As far as anything can have been written: what was free before is known to have been blank. */
function wider(area: Area, change: SheetChange): Area {
  const bottom = change.moves.reduce((last, { to }) => Math.max(last, to.row), area.bottom);
  return { ...area, bottom };
}

/** Formulas of other sheets, and names, that lost what they named. */
async function restoreReferences(context: Excel.RequestContext, { last, sheets }: Saved): Promise<void> {
  if (sheets.length === 0) return;
  const { snapshot, lists, details } = await readWorkbook(context);
  const actions = lists.sheets.flatMap((sheet) => {
    const before = last.sheets.find(({ name }) => name === sheet.name);
    const now = snapshot.sheets.find(({ name }) => name === sheet.name);
    return before === undefined || now === undefined ? [] : lostFormulas(sheet, before, now);
  });
  const names = [
    ...lists.names.map((item) => ({ item, before: last.names })),
    ...details.sheets.flatMap(({ sheet, names: own }) =>
      ownNames(own).map((item) => ({
        item,
        before: last.sheets.find(({ name }) => name === sheet.name)?.names ?? [],
      })),
    ),
  ].flatMap(({ item, before }) => {
    const old = before.find(({ name }) => name === item.name);
    if (old === undefined || `=${old.formula}` === String(item.formula)) return [];
    return [
      calls(() => {
        item.formula = `=${old.formula}`;
      }),
    ];
  });
  await perform(context, [...actions, ...names]);
}

function lostFormulas(sheet: Excel.Worksheet, before: SheetSnapshot, now: SheetSnapshot): Action[] {
  const changes: { row: number; column: number; value: Entry }[] = [];
  for (const { row, cells } of before.rows) {
    for (const { column, value, formula } of cells) {
      if (formula === undefined) continue;
      const current = cellAt(now, row, column)?.formula;
      if (current !== undefined && current !== formula)
        changes.push({ row, column, value: entryOf({ value, formula }) });
    }
  }
  return contentWrites(sheet, changes);
}

/** What a person typed before anything had moved: it is part of the old content. */
function typedBefore(context: Excel.RequestContext, { sheets }: Saved, watch: EditWatch): Action[] {
  return watch.edits.flatMap((edit) => {
    const at = fromA1(edit.address);
    const isKnown = sheets.some(({ change }) => change.drawing.name === edit.sheet);
    if (at === undefined || !isKnown || !edit.isSingle || edit.requests > 0) return [];
    const range = context.workbook.worksheets.getItem(edit.sheet).getRange(toA1(at.row, at.column));
    return [
      calls(() => {
        range.formulas = [[entryOf({ value: valueOf(edit) })]];
      }),
    ];
  });
}
