import { plan as words } from "../messages/da/plan";
import type { Area } from "../workbook/address";
import type { DrawnCell, ListValidation, SheetDrawing, StyleRole, TableDrawing } from "../workbook/patch";
import {
  agreedAreas,
  budgetWords,
  directionWords,
  unitWords,
  type PlainValue,
  type PlanContent,
} from "./content";
import { focusAreaNames } from "./focus-area";
import { excelTableName, planTables, type PlanTableName } from "./tables";

export { newPlanContent, type NewPlan, type PlanContent } from "./content";

const dateFormat = "dd-mm-yyyy";
const amountFormat = "#,##0";
const millisecondsADay = 86_400_000;
const columnWidth = 15;

/** Columns that need more or less room than an amount or a date, in characters. */
const columnWidths: Readonly<Record<string, number>> = {
  Felt: 24,
  Nøgle: 32,
  Id: 9,
  Indsatsområde: 24,
  Værdi: 34,
  Parter: 70,
  Mål: 28,
  Indikator: 36,
  Enhed: 12,
  Retning: 9,
  Måltal: 16,
  Målår: 8,
  "Baseline boligområde": 26,
  "Baseline kommune": 26,
  "Baseline år": 9,
  Opgørelse: 20,
  Datakilde: 22,
  Aktivitet: 28,
  Succeskriterie: 56,
  Periode: 10,
  Status: 48,
  "Uddybende ord": 60,
  Kvarter: 46,
  Kriterium: 36,
  Boligorganisation: 24,
  Navn: 26,
  Begrundelse: 40,
};

/** Columns that say which row it is. */
const labelColumns = new Set(["Felt", "Nøgle", "Id", "Succeskriterie id"]);
const amountColumns = new Set(["Landsbyggefonden", "Lokal medfinansiering", "I alt", "Boliger", "Beboere"]);

const areaChoices = agreedAreas.map((area) => focusAreaNames[area]);
const unitChoices = Object.values(unitWords).filter((word) => word !== "");
const choices: Readonly<Partial<Record<PlanTableName, Readonly<Record<string, readonly string[]>>>>> = {
  Delaftaler: { Indsatsområde: areaChoices },
  Indikatorer: {
    Indsatsområde: [focusAreaNames.overall, ...areaChoices],
    Enhed: unitChoices,
    Retning: Object.values(directionWords),
  },
  Succeskriterier: { Enhed: unitChoices },
  Budget: { Indsatsområde: [...areaChoices, ...Object.values(budgetWords)] },
};

/**
 * The plan tables as sheets, ready to be written. Tables that share a sheet stand below each other, each under its name
 * and a line that says what it is for; a table without rows has one blank row, since Excel tables need one.
 */
export function drawPlanTables(content: PlanContent): SheetDrawing[] {
  const names = Object.keys(planTables) as PlanTableName[];
  const sheets = [...new Set(names.map((name) => planTables[name].sheet))];
  return sheets.map((sheet) => {
    const onSheet = names.filter((name) => planTables[name].sheet === sheet);
    return drawSheet(sheet, stack(onSheet, content));
  });
}

/** One plan table on a sheet of its own. */
export function drawPlanTable(
  name: PlanTableName,
  rows: readonly Readonly<Record<string, PlainValue>>[],
  sheet: string,
): SheetDrawing {
  return drawSheet(sheet, [drawTable(name, rows, 0)]);
}

type PlainRow = Readonly<Record<string, PlainValue | undefined>>;
const blankRow: PlainRow = {};

interface DrawnTable {
  readonly cells: readonly DrawnCell[];
  readonly drawing: TableDrawing;
  readonly validations: readonly ListValidation[];
}

/** Title and purpose take two rows above each table; a free row stands between two tables. */
function stack(names: readonly PlanTableName[], content: PlanContent): DrawnTable[] {
  let top = 0;
  return names.map((name) => {
    const table = drawTable(name, content[name], top);
    top = table.drawing.area.bottom + 2;
    return table;
  });
}

function drawTable(name: PlanTableName, rows: readonly PlainRow[], top: number): DrawnTable {
  const columns: readonly string[] = planTables[name].columns;
  const header = top + 2;
  const area = { top: header, left: 0, bottom: header + Math.max(rows.length, 1), right: columns.length - 1 };
  return {
    cells: [
      textCell(top, 0, name, top === 0 ? "title" : "heading"),
      textCell(top + 1, 0, words.purposes[name], "note"),
      ...columns.map((column, index) => textCell(header, index, column, "header")),
      ...(rows.length > 0 ? rows : [blankRow]).flatMap((row, index) =>
        columns.map((column, position) =>
          drawValue(row[column] ?? null, column, header + 1 + index, position),
        ),
      ),
    ],
    drawing: { name: excelTableName(name), area, columns },
    validations: validationsOf(name, columns, area),
  };
}

function textCell(row: number, column: number, value: string, style: StyleRole): DrawnCell {
  return { row, column, value, style };
}

function drawValue(value: PlainValue, column: string, row: number, position: number): DrawnCell {
  const date = typeof value === "string" ? serialOf(value) : undefined;
  if (date !== undefined) return { row, column: position, value: date, format: dateFormat, style: "text" };
  const style = labelColumns.has(column) ? "label" : "text";
  const amount = typeof value === "number" && amountColumns.has(column);
  return { row, column: position, value, style, ...(amount && { format: amountFormat }) };
}

/** A date as the plan tables hold it. @param date ISO date. */
export function dateCell(date: string): Pick<DrawnCell, "value" | "format"> {
  const serial = serialOf(date);
  return serial === undefined ? { value: date } : { value: serial, format: dateFormat };
}

/** The serial number (1900 system) of an ISO date, or undefined where the text is none. */
function serialOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return (time - Date.UTC(1899, 11, 30)) / millisecondsADay;
}

function validationsOf(name: PlanTableName, columns: readonly string[], area: Area): ListValidation[] {
  return Object.entries(choices[name] ?? {}).map(([column, allowed]) => {
    const at = columns.indexOf(column);
    return { area: { ...area, top: area.top + 1, left: at, right: at }, choices: allowed };
  });
}

function drawSheet(name: string, tables: readonly DrawnTable[]): SheetDrawing {
  const [only] = tables.length === 1 ? tables : [];
  const header = only?.drawing.area.top;
  const widths = widthsOf(tables);
  return {
    name,
    names: [],
    cells: tables.flatMap((table) => table.cells),
    merges: tables.map(({ drawing: { area } }) => purposeArea(area.top - 1, widths.length)),
    columnWidths: widths,
    tables: tables.map((table) => table.drawing),
    validations: tables.flatMap((table) => table.validations),
    print: {
      orientation: "landscape",
      ...(header !== undefined && { titleRows: { top: header, bottom: header } }),
      footer: words.footer,
    },
    ...(header !== undefined && { freeze: { row: header + 1, column: 1 } }),
    kept: [],
  };
}

/** The line that says what a table is for runs across the sheet. */
function purposeArea(row: number, columns: number): Area {
  return { top: row, left: 0, bottom: row, right: columns - 1 };
}

function widthsOf(tables: readonly DrawnTable[]): number[] {
  const columns = Math.max(...tables.map((table) => table.drawing.columns.length));
  return Array.from({ length: columns }, (_, index) =>
    Math.max(...tables.map(({ drawing }) => columnWidths[drawing.columns[index] ?? ""] ?? columnWidth)),
  );
}
