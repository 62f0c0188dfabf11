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
const columnWidth = 16;

/** Columns that need more room than an amount or a date, in characters. */
const wideColumns: Readonly<Record<string, number>> = {
  Felt: 34,
  Nøgle: 34,
  Indsatsområde: 34,
  Værdi: 40,
  Parter: 60,
  Mål: 34,
  Indikator: 44,
  Måltal: 24,
  "Baseline boligområde": 30,
  "Baseline kommune": 30,
  Opgørelse: 30,
  Datakilde: 30,
  Aktivitet: 30,
  Succeskriterie: 60,
  "Succeskriterie id": 18,
  Status: 50,
  Resultat: 20,
  "Uddybende ord": 70,
  Kvarter: 40,
  Kriterium: 34,
  Boligorganisation: 26,
  Navn: 28,
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
  return {
    name,
    names: [],
    cells: tables.flatMap((table) => table.cells),
    merges: [],
    columnWidths: widthsOf(tables),
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

function widthsOf(tables: readonly DrawnTable[]): number[] {
  const columns = Math.max(...tables.map((table) => table.drawing.columns.length));
  return Array.from({ length: columns }, (_, index) =>
    Math.max(...tables.map(({ drawing }) => wideColumns[drawing.columns[index] ?? ""] ?? columnWidth)),
  );
}
