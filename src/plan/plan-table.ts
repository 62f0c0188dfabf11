import type { ReadingContext } from "../cells/reading";
import type { Area, CellAddress } from "../workbook/address";
import type { CellSnapshot, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { Grid } from "./grid";
import type { PlanProblem, SourcedReading, SourcedTarget, SourcedText } from "./model";
import { rawText, sourcedReading, sourcedTarget } from "./sourced";
import { excelTableName, planTables, type PlanTableName } from "./tables";
import { editDistance, letters } from "./text";

/** Other headers that people give the columns. */
const otherHeaders: ReadonlyMap<string, string> = new Map(
  Object.entries({
    indsatsområder: "Indsatsområde",
    delmål: "Mål",
    overordnetmål: "Mål",
    indikatorer: "Indikator",
    aktiviteter: "Aktivitet",
    nr: "Id",
    kilde: "Datakilde",
    datakilder: "Datakilde",
    kilder: "Datakilde",
    succeskriterium: "Succeskriterie",
    succeskriterier: "Succeskriterie",
    succeskriterieid: "Succeskriterie id",
    uddybendeordtilstatus: "Uddybende ord",
    lbf: "Landsbyggefonden",
    ialt: "I alt",
    total: "I alt",
    samletbudget: "I alt",
  }),
);

/** One of the plan tables as it stands in the workbook, its columns found by their headers. */
export class PlanTable {
  /** The data rows that hold anything. */
  readonly rows: readonly number[];

  constructor(
    readonly name: PlanTableName,
    private readonly grid: Grid,
    private readonly area: Area,
    private readonly columns: ReadonlyMap<string, number>,
    firstRow: number,
  ) {
    const rows: number[] = [];
    for (const { row, cells } of grid.sheet.rows) {
      if (row < firstRow || row > area.bottom) continue;
      if (
        cells.some(
          (each) =>
            each.column >= area.left && each.column <= area.right && grid.text(row, each.column) !== "",
        )
      ) {
        rows.push(row);
      }
    }
    this.rows = rows;
  }

  at(row: number, column: string): CellAddress {
    return this.grid.address(row, this.columns.get(column) ?? this.area.left);
  }

  cell(row: number, column: string): CellSnapshot | undefined {
    const found = this.columns.get(column);
    return found === undefined ? undefined : this.grid.cell(row, found);
  }

  text(row: number, column: string): SourcedText {
    return { at: this.at(row, column), text: rawText(this.cell(row, column)) };
  }

  reading(row: number, column: string, context: ReadingContext = {}): SourcedReading {
    return sourcedReading(this.cell(row, column), this.at(row, column), { column, ...context });
  }

  /** A reading of a cell that holds a date: a number in it is the day's serial number, even where its format was lost. */
  date(row: number, column: string, context: ReadingContext = {}): SourcedReading {
    const { value, format } = this.cell(row, column) ?? {};
    const isSerial = typeof value === "number" && value >= firstSerial && value <= lastSerial;
    return this.reading(row, column, { ...context, ...(isSerial && format === undefined ? dayFormat : {}) });
  }

  target(row: number, column: string, context: ReadingContext = {}): SourcedTarget | undefined {
    return sourcedTarget(this.cell(row, column), this.at(row, column), { column, ...context });
  }
}

/** 1 January 2000 and 31 December 2099; years lie far below. */
const [firstSerial, lastSerial] = [36_526, 73_050];
const dayFormat = { format: "dd-mm-yyyy" };

/** The plan tables of a workbook by name, and what is missing or not known of them. */
export interface FoundPlanTables {
  readonly tables: ReadonlyMap<PlanTableName, PlanTable>;
  readonly problems: readonly PlanProblem[];
}

/** Finds the plan tables by the names of the Excel tables, on whichever sheet they stand. */
export function findPlanTables(snapshot: WorkbookSnapshot): FoundPlanTables {
  const tables = new Map<PlanTableName, PlanTable>();
  const problems: PlanProblem[] = [];
  const found = new Map<string, { grid: Grid; table: TableSnapshot }>();
  for (const sheet of snapshot.sheets) {
    if (sheet.tables.length === 0) continue;
    const grid = new Grid(sheet);
    for (const table of sheet.tables) {
      const key = nameKey(table.name);
      if (!found.has(key)) found.set(key, { grid, table });
    }
  }
  for (const name of Object.keys(planTables).filter(isPlanTableName)) {
    const place = found.get(nameKey(excelTableName(name)));
    if (place === undefined) problems.push({ kind: "table-missing", table: name });
    else tables.set(name, openTable(name, place.grid, place.table, problems));
  }
  return { tables, problems };
}

/** Whether an Excel table is one of the plan's. */
export function isPlanTable(table: TableSnapshot): boolean {
  const key = nameKey(table.name);
  return Object.keys(planTables)
    .filter(isPlanTableName)
    .some((name) => nameKey(excelTableName(name)) === key);
}

function isPlanTableName(name: string): name is PlanTableName {
  return name in planTables;
}

function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function openTable(
  name: PlanTableName,
  grid: Grid,
  table: TableSnapshot,
  problems: PlanProblem[],
): PlanTable {
  const { area } = table;
  const hasHeaderRow = table.hasHeaderRow || repeatsHeader(grid, table);
  const wanted: readonly string[] = planTables[name].columns;
  const columns = new Map<string, number>();
  let unknown: { readonly header: string; readonly column: number }[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const own = hasHeaderRow ? grid.text(area.top, column) : "";
    unknown.push({ header: own === "" ? (table.columns[column - area.left] ?? "") : own, column });
  }
  // The surest likeness first, so that a mistyped header never takes another's column.
  for (const likeness of likenesses) {
    unknown = unknown.filter(({ header, column }) => {
      const known = likeness(header, wanted);
      if (known === undefined || columns.has(known)) return true;
      columns.set(known, column);
      return false;
    });
  }
  for (const { header, column } of unknown) {
    problems.push({
      kind: "column-unknown",
      table: name,
      column: header,
      at: grid.address(area.top, column),
    });
  }
  for (const column of wanted) {
    if (columns.has(column)) continue;
    problems.push({ kind: "column-missing", table: name, column, at: grid.address(area.top, area.left) });
  }
  const inner = { ...area, bottom: area.bottom - (table.hasTotalsRow ? 1 : 0) };
  return new PlanTable(name, grid, inner, columns, hasHeaderRow ? area.top + 1 : area.top);
}

/** Some programs save a table as one without a header row while its headers still stand in the first. */
function repeatsHeader(grid: Grid, { area, columns }: TableSnapshot): boolean {
  return (
    columns.length > 0 &&
    columns.every((column, index) => letters(grid.text(area.top, area.left + index)) === letters(column))
  );
}

/** How a header may name a column: the same letters, another usual name, an addition in brackets, one letter amiss. */
const likenesses: readonly ((header: string, wanted: readonly string[]) => string | undefined)[] = [
  (header, wanted) => wanted.find((column) => letters(column) === letters(header)),
  (header, wanted) => wanted.find((column) => column === otherHeaders.get(letters(header))),
  (header, wanted) => wanted.find((column) => letters(column) === letters(header.split("(")[0] ?? "")),
  (header, wanted) => {
    const given = letters(header);
    const near = wanted.filter((column) => given.length >= 5 && editDistance(letters(column), given, 1) <= 1);
    return near.length === 1 ? near[0] : undefined;
  },
];
