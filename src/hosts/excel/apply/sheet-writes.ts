import { areaToA1, columnLetters, type Area, type Position } from "../../../workbook/address";
import { rowsToA1 } from "../area";
import { calls, type Action } from "./actions";
import { cellWrites } from "./cell-writes";
import { setPage, setPageRows } from "./page-state";
import { rectangles } from "./rectangles";
import type { SheetTarget, SheetView } from "./sheet-target";
import { tableWrites, validationWrites } from "./table-writes";

/** Widths and heights are whole pixels of 0.75 points. */
const tolerance = 0.5;

/**
 * What brings a sheet from how it is seen to how it shall be, but for what names rows (`rowWrites`).
 * @param exact whether names and tables that the target does not have go.
 */
export function sheetWrites(
  sheet: Excel.Worksheet,
  view: SheetView,
  target: SheetTarget,
  exact: boolean,
): Action[] {
  const wanted = new Set(target.merges.map(areaToA1));
  const merged = new Set(view.merges.map(areaToA1));
  const apart = view.merges.filter((area) => !wanted.has(areaToA1(area)));
  const joined = target.merges.filter((area) => !merged.has(areaToA1(area)));
  return [
    ...apart.map((area) =>
      calls(() => {
        sheet.getRange(areaToA1(area)).unmerge();
      }),
    ),
    ...cellWrites(sheet, view, target.cells),
    ...mergeWrites(sheet, joined),
    ...widthWrites(sheet, view, target),
    ...heightWrites(sheet, view, target),
    ...tableWrites(sheet, view.tables, target.tables, exact),
    ...validationWrites(sheet, target.validations),
    ...setPage(sheet, view.page, target.page).map((run) => calls(run, 2)),
    ...frameWrites(sheet, view, target),
    ...nameWrites(sheet, view, target, exact),
  ];
}

/** The areas merged; those of one row below each other at once. */
function mergeWrites(sheet: Excel.Worksheet, areas: readonly Area[]): Action[] {
  const high = areas.filter(({ top, bottom }) => bottom > top);
  const flat = areas.filter(({ top, bottom }) => bottom === top);
  const spans = new Map<string, Area[]>();
  for (const area of flat) {
    const key = `${area.left},${area.right}`;
    spans.set(key, [...(spans.get(key) ?? []), area]);
  }
  const across = [...spans.values()].flatMap((list) =>
    rectangles(list.map(({ top, left }) => ({ row: top, column: left, value: list[0]?.right ?? left }))),
  );
  return [
    ...across.map((area) => {
      const address = areaToA1({ ...area, right: area.value });
      return calls(() => {
        sheet.getRange(address).merge(area.bottom > area.top);
      });
    }),
    ...high.map((area) =>
      calls(() => {
        sheet.getRange(areaToA1(area)).merge(false);
      }),
    ),
  ];
}

function widthWrites(sheet: Excel.Worksheet, view: SheetView, target: SheetTarget): Action[] {
  return target.columnWidths.flatMap((width, column) => {
    if (isSet(view.columnWidths[column], width)) return [];
    const letters = columnLetters(column);
    return [
      calls(() => {
        sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
      }),
    ];
  });
}

function heightWrites(sheet: Excel.Worksheet, view: SheetView, target: SheetTarget): Action[] {
  const changes = [...target.rowHeights].flatMap(([row, wanted]) => {
    const height = wanted === "standard" ? view.standardHeight : wanted;
    return isSet(view.rowHeight(row), height) ? [] : [{ row, column: 0, value: height }];
  });
  return rectangles(changes).map(({ top, bottom, value }) =>
    calls(() => {
      sheet.getRange(rowsToA1(top, bottom)).format.rowHeight = value;
    }),
  );
}

/** Whether a row or column has its size; a hidden one, of size 0, would show if it were given one. */
function isSet(now: number | undefined, wanted: number): boolean {
  return now !== undefined && (now === 0 || Math.abs(now - wanted) < tolerance);
}

function frameWrites(sheet: Excel.Worksheet, view: SheetView, target: SheetTarget): Action[] {
  const { tabColor } = target;
  const actions: Action[] = [];
  if (view.isNew)
    actions.push(
      calls(() => {
        sheet.showGridlines = false;
      }),
    );
  if (tabColor !== undefined && tabColor.toUpperCase() !== view.tabColor.toUpperCase())
    actions.push(
      calls(() => {
        sheet.tabColor = tabColor;
      }),
    );
  return actions;
}

const printNames = new Set(["print_area", "print_titles"]);

function nameWrites(sheet: Excel.Worksheet, view: SheetView, target: SheetTarget, exact: boolean): Action[] {
  const key = (name: string) => name.toLowerCase();
  const known = new Map(view.names.map((name) => [key(name.name), name]));
  const wanted = target.names.filter(({ name }) => !printNames.has(key(name)));
  const written = wanted.flatMap(({ name, formula, hidden }) => {
    const now = known.get(key(name));
    if (now?.formula === formula && now.hidden === hidden) return [];
    return [
      calls(() => {
        // Excel hides a name only where it is new.
        if (now !== undefined) sheet.names.getItem(name).delete();
        const item = sheet.names.add(name, `=${formula}`);
        if (hidden) item.visible = false;
      }, 3),
    ];
  });
  const keys = new Set(wanted.map(({ name }) => key(name)));
  const gone = view.names.filter(({ name }) => !keys.has(key(name)) && !printNames.has(key(name)));
  return [
    ...(exact
      ? gone.map(({ name }) =>
          calls(() => {
            sheet.names.getItem(name).delete();
          }),
        )
      : []),
    ...written,
  ];
}

/** What names rows, and so comes when they stand where they shall: print area, repeated rows, page breaks, frozen panes. */
export function rowWrites(sheet: Excel.Worksheet, view: SheetView, target: SheetTarget): Action[] {
  return [
    ...setPageRows(sheet, view.page, target.page).map((run) => calls(run)),
    ...freezeWrites(sheet, view.freeze, target.freeze),
  ];
}

function freezeWrites(
  sheet: Excel.Worksheet,
  now: Position | undefined,
  wanted: Position | undefined,
): Action[] {
  const { row = 0, column = 0 } = wanted ?? {};
  if ((now?.row ?? 0) === row && (now?.column ?? 0) === column) return [];
  const { freezePanes } = sheet;
  return [
    calls(() => {
      if (row === 0 && column === 0) freezePanes.unfreeze();
      else if (column === 0) freezePanes.freezeRows(row);
      else if (row === 0) freezePanes.freezeColumns(column);
      else freezePanes.freezeAt(areaToA1({ top: 0, left: 0, bottom: row - 1, right: column - 1 }));
    }),
  ];
}
