import * as fc from "fast-check";
import { toA1, type Area } from "../../src/workbook/address";
import { skema as words } from "../../src/messages/da/skema";
import type { InMemoryExcel } from "../excel-host";
import { shiftCells } from "../excel-host/state/shift";
import type { Sheet } from "../excel-host/state/sheet";
import { criterion, status } from "../skema-sheets";

/** What a person does with a workbook between two builds; numbers pick among what there is. */
export type Edit =
  | { readonly kind: "words"; readonly sheet: number; readonly row: number; readonly text: string }
  | {
      readonly kind: "own";
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly kind: "ownFormula"; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly kind: "line"; readonly sheet: number; readonly row: number; readonly text: string }
  | { readonly kind: "swap"; readonly sheet: number; readonly row: number; readonly other: number }
  | { readonly kind: "comment"; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly kind: "point"; readonly sheet: number; readonly row: number }
  | { readonly kind: "addCriterion"; readonly at: number; readonly id: number }
  | { readonly kind: "removeCriterion"; readonly at: number }
  | { readonly kind: "renameCriterion"; readonly at: number; readonly id: number }
  | { readonly kind: "status"; readonly at: number; readonly text: string };

const areas = ["Uddannelse og livschancer", "Beskæftigelse", "Uddannelse og livschancer; Beskæftigelse"];
const number = fc.nat(200);
const sheet = fc.nat(6);
const text = fc.constantFrom(
  "Regnen kom i vejen",
  "12",
  "50 %",
  "=A1",
  "'citat",
  "-2 dage",
  "1. maj",
  "SAND",
  "#N/A",
  "linje et\nlinje to",
  "x".repeat(300),
  " luft ",
  "@navn",
  "7".repeat(70),
);
const kind = <Kind extends Edit["kind"]>(name: Kind) => fc.constant(name);

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({ kind: kind("words"), sheet, row: number, text }),
    fc.record({ kind: kind("own"), sheet, row: number, column: fc.nat(3), text }),
    fc.record({ kind: kind("ownFormula"), sheet, row: number, column: fc.nat(3) }),
    fc.record({ kind: kind("line"), sheet, row: number, text }),
    fc.record({ kind: kind("swap"), sheet, row: number, other: number }),
    fc.record({ kind: kind("comment"), sheet, row: number, column: fc.nat(20) }),
    fc.record({ kind: kind("point"), sheet, row: number }),
    fc.record({ kind: kind("addCriterion"), at: number, id: fc.nat(9) }),
    fc.record({ kind: kind("removeCriterion"), at: number }),
    fc.record({ kind: kind("renameCriterion"), at: number, id: fc.nat(9) }),
    fc.record({ kind: kind("status"), at: number, text }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** The first column to the right of the drawn ones. */
const ownColumn = 17;

export function skemaSheets(excel: InMemoryExcel): Sheet[] {
  return excel.book.sheets.filter(({ names }) => names.some(({ name }) => name === "_HHP_skema"));
}

/** Rows that show something, but for the sheet's head. */
function rowsOf(sheet: Sheet): number[] {
  return [...sheet.rows.keys()].filter((row) => row > 2).sort((a, b) => a - b);
}

/** Rows that hold an activity's criterion: those below a header of words, with an id. */
function wordCells(sheet: Sheet): { row: number; column: number }[] {
  const headers = [...sheet.cells()].filter(({ cell }) => cell.value === words.activityColumns.words);
  return headers.flatMap(({ row: top, column }) =>
    rowsOf(sheet)
      .filter((row) => row > top && sheet.cell(row, 0).value !== null && !isMerged(sheet, row))
      .map((row) => ({ row, column })),
  );
}

function isMerged({ merges }: Sheet, row: number): boolean {
  return merges.some(({ top, bottom }) => row >= top && row <= bottom);
}

function pick<Item>(items: readonly Item[], index: number): Item | undefined {
  return items.length === 0 ? undefined : items[index % items.length];
}

/** Does it, where there is something to do it to. */
export function act(excel: InMemoryExcel, edit: Edit): void {
  if ("at" in edit) {
    editPlan(excel, edit);
    return;
  }
  const sheet = pick(skemaSheets(excel), edit.sheet);
  if (sheet === undefined) return;
  const row = pick(rowsOf(sheet), edit.row) ?? 3;
  switch (edit.kind) {
    case "words": {
      const place = pick(wordCells(sheet), edit.row);
      if (place !== undefined) type(excel, sheet, place.row, place.column, edit.text);
      return;
    }
    case "own":
      type(excel, sheet, row, ownColumn + edit.column, edit.text);
      return;
    case "ownFormula":
      excel.userTypes(sheet.name, toA1(row, ownColumn + edit.column), `=A${row + 1}&"!"&$B$${row + 1}`);
      return;
    case "line": {
      const at = { top: row, bottom: row, left: 0, right: 16_383 };
      if (sheet.merges.some(({ top, bottom }) => row > top && row <= bottom)) return;
      shiftCells(excel.book, sheet, { kind: "insert", axis: "rows", area: at });
      type(excel, sheet, row, 1, edit.text);
      return;
    }
    case "swap":
      swap(sheet, pick(wordCells(sheet), edit.row)?.row, pick(wordCells(sheet), edit.other)?.row);
      return;
    case "comment":
      sheet.comments.push({
        id: excel.book.newId("k"),
        row,
        column: edit.column,
        author: "Bo",
        content: "se her",
      });
      return;
    case "point":
      point(excel, sheet, row);
  }
}

/** As in the user interface, where a text is kept a text. */
function type(excel: InMemoryExcel, sheet: Sheet, row: number, column: number, value: string): void {
  excel.userTypes(sheet.name, toA1(row, column), `'${value}`);
}

/** A formula that names the row's first long text, and that text beside it. */
function point(excel: InMemoryExcel, sheet: Sheet, row: number): void {
  for (const { row: at, column, cell } of sheet.cells()) {
    const { value, formula } = cell;
    if (at !== row || typeof value !== "string" || value.length < 3 || formula !== undefined) continue;
    const free = excel.sheet("Henviser").rows.size;
    excel.userTypes("Henviser", toA1(free, 0), `='${sheet.name}'!${toA1(row, column)}`);
    excel.userTypes("Henviser", toA1(free, 1), `'${value}`);
    return;
  }
}

/** Sorting moves values and formats, and a formula's relative references with them. */
function swap(sheet: Sheet, one: number | undefined, other: number | undefined): void {
  if (one === undefined || other === undefined || one === other) return;
  const [first, second] = [sheet.rows.get(one), sheet.rows.get(other)];
  if (first === undefined || second === undefined) return;
  const hasFormula = [...first.values(), ...second.values()].some(({ formula }) => formula !== undefined);
  if (hasFormula) return;
  sheet.rows.set(one, second);
  sheet.rows.set(other, first);
}

function editPlan(excel: InMemoryExcel, edit: Extract<Edit, { readonly at: number }>): void {
  const sheet = excel.sheet("Succeskriterier");
  const [table] = sheet.tables;
  if (table === undefined) return;
  const rows = rowsBelow(table.area);
  const row = pick(rows, edit.at);
  if (edit.kind === "status") {
    const statuses = excel.sheet("Status");
    const [own] = statuses.tables;
    const at = own === undefined ? undefined : pick(rowsBelow(own.area), edit.at);
    if (own !== undefined && at !== undefined)
      put(excel, statuses, at, own.columns.indexOf("Uddybende ord"), edit.text);
    return;
  }
  if (edit.kind === "removeCriterion") {
    if (row === undefined || rows.length < 2) return;
    const area = { top: row, bottom: row, left: 0, right: 16_383 };
    shiftCells(excel.book, sheet, { kind: "delete", axis: "rows", area });
    return;
  }
  if (edit.kind === "renameCriterion") {
    if (row !== undefined) put(excel, sheet, row, 0, `2.${edit.id}`);
    return;
  }
  const at = row ?? table.area.bottom;
  const area = { top: at, bottom: at, left: 0, right: 16_383 };
  shiftCells(excel.book, sheet, { kind: "insert", axis: "rows", area });
  const fields = criterion(
    `3.${edit.id}`,
    areas[edit.at % areas.length] ?? "",
    `Min. ${edit.id + 1} ture afholdt pr. år`,
  );
  table.columns.forEach((column, index) => {
    const value = fields[column];
    if (typeof value === "string") put(excel, sheet, at, index, value);
  });
  addStatus(excel, `3.${edit.id}`);
}

function addStatus(excel: InMemoryExcel, id: string): void {
  const sheet = excel.sheet("Status");
  const [table] = sheet.tables;
  if (table === undefined) return;
  table.area = { ...table.area, bottom: table.area.bottom + 1 };
  const fields = status(id, "2022", "Der er afholdt 3 ture", "");
  table.columns.forEach((column, index) => {
    const value = fields[column];
    if (typeof value === "string" && value !== "") put(excel, sheet, table.area.bottom, index, value);
  });
}

function put(excel: InMemoryExcel, sheet: Sheet, row: number, column: number, value: string): void {
  excel.userTypes(sheet.name, toA1(row, column), `'${value}`);
}

function rowsBelow({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
}
