import { snapshotOf, type SheetInput } from "./snapshots";
import { readPlanWorkbook } from "../src/plan";
import { planTables, type PlanTableName } from "../src/plan/tables";
import { fromA1, toA1 } from "../src/workbook/address";
import type { DrawnCell, SheetDrawing } from "../src/workbook/patch";
import {
  cellAt,
  type CellSnapshot,
  type CellValue,
  type RowSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../src/workbook/snapshot";
import { drawSkema, type SkemaInput, type SkemaResult } from "../src/skema";

export const today = "2023-09-01";

type Row = Readonly<Record<string, CellValue>>;

/** A plan table as a sheet, from rows that name only the columns they fill. */
export function table(name: PlanTableName, rows: readonly Row[]): SheetInput {
  const columns: readonly string[] = planTables[name].columns;
  const range = `A1:${toA1(rows.length, columns.length - 1)}`;
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
  return { name, rows: [columns, ...cells], tables: [{ name: `HHP_${name}`, range }] };
}

/** A workbook with a plan, an indicator sheet and statuses; `parts` replaces some of its sheets by name. */
export function sample(...parts: readonly SheetInput[]): WorkbookSnapshot {
  const sheets = [
    table("Plan", [
      { Felt: "Navn", Værdi: "Byplanen" },
      { Felt: "Kommune", Værdi: "Storby Kommune" },
      { Felt: "Periode fra", Værdi: "1.1.2022" },
      { Felt: "Periode til", Værdi: "31.12.2025" },
    ]),
    table("Indikatorer", [
      indicator("LBF-1", "Overordnet", "Andel 1-5 årige i dagtilbud", "op", {
        "Baseline boligområde": "80,0%",
      }),
      indicator("E1", "Uddannelse og livschancer", "Andel elever, der består dansk", "op", { Måltal: "60%" }),
      indicator("E2", "Uddannelse og livschancer", "Andel unge, der går i klub", "op", {}),
    ]),
    table("Succeskriterier", [
      criterion("1.1", "Uddannelse og livschancer", "Min. 8 vandringer afholdt pr. år"),
      criterion("1.2", "Uddannelse og livschancer; Beskæftigelse", "Min. 4 møder afholdt pr. år"),
    ]),
    table("Status", [
      status("1.1", "2022", "Der er afholdt 6 vandringer", "To blev aflyst."),
      status("1.2", "2022", "Der er afholdt 5 møder", ""),
    ]),
    {
      name: "Data",
      rows: [
        ["Indikator", "Baseline boligområde", "Baseline kommune", "Baseline år", "2022"],
        ["Andel 1-5 årige i dagtilbud", "80,0%", "85,0%", 2019, "90,5%\n(Kommune 86,0%)"],
        ["Andel elever, der består dansk", "50%", "70%", 2019, "55%\n(Kommune 71%)"],
        ["Andel unge, der går i klub", "40%", "30%", 2019, "Data tilgængelig ultimo 2023"],
      ],
    },
  ] satisfies SheetInput[];
  const replaced = sheets.map((sheet) => parts.find((part) => part.name === sheet.name) ?? sheet);
  const added = parts.filter((part) => !sheets.some((sheet) => sheet.name === part.name));
  return snapshotOf([...replaced, ...added]);
}

export function indicator(id: string, area: string, label: string, direction: string, more: Row): Row {
  return {
    Id: id,
    Indsatsområde: area,
    Mål: "Flere klarer sig",
    Indikator: label,
    Enhed: "%",
    Retning: direction,
    "Baseline boligområde": "50%",
    "Baseline kommune": "70%",
    "Baseline år": 2019,
    Datakilde: "Registret",
    ...more,
  };
}

export function criterion(id: string, area: string, text: string): Row {
  return { Id: id, Indsatsområde: area, Aktivitet: `Aktivitet ${id}`, Succeskriterie: text };
}

export function status(id: string, period: string, text: string, words: string): Row {
  return { "Succeskriterie id": id, Periode: period, Status: text, "Uddybende ord": words };
}

export function draw(snapshot: WorkbookSnapshot, more: Partial<SkemaInput> = {}): SkemaResult {
  return drawSkema({
    snapshot,
    workbook: readPlanWorkbook(snapshot),
    year: 2022,
    findings: [],
    today,
    ...more,
  });
}

/** The workbook after the drawings have been applied: what a host does, but for looks. */
export function applied(snapshot: WorkbookSnapshot, { drawings }: SkemaResult): WorkbookSnapshot {
  const names = new Set(drawings.map((drawing) => drawing.name));
  const rest = snapshot.sheets.filter((sheet) => !names.has(sheet.name));
  const drawn = drawings.map((drawing) =>
    appliedSheet(
      drawing,
      snapshot.sheets.find((sheet) => sheet.name === drawing.name),
    ),
  );
  return { ...snapshot, sheets: [...rest, ...drawn] };
}

export function built(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return applied(snapshot, draw(snapshot));
}

/** The plan of one workbook with the skema of another, as after somebody has edited the plan tables. */
export function withSkemaOf(plan: WorkbookSnapshot, skema: WorkbookSnapshot): WorkbookSnapshot {
  const own = new Set(plan.sheets.map((sheet) => sheet.name));
  return { ...plan, sheets: [...plan.sheets, ...skema.sheets.filter((sheet) => !own.has(sheet.name))] };
}

export function sheetOf(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = snapshot.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

export function drawingOf({ drawings }: SkemaResult, name: string): SheetDrawing {
  const found = drawings.find((drawing) => drawing.name === name);
  if (found === undefined) throw new Error(`no drawing ${name}`);
  return found;
}

/** The drawn cell below a header, in the row whose first cell is the id (and whose label column has the label). */
export function cellOf(drawing: SheetDrawing, id: string, header: string, label?: string): DrawnCell {
  const rows = drawing.cells.filter((cell) => cell.column === 0 && cell.value === id);
  for (const { row } of rows) {
    const texts = drawing.cells.filter((cell) => cell.row === row).map((cell) => cell.value);
    if (label !== undefined && !texts.includes(label)) continue;
    const headers = drawing.cells.filter((cell) => isHeader(cell) && cell.value === header && cell.row < row);
    const nearest = headers.sort((a, b) => b.row - a.row)[0];
    const found = drawing.cells.find((cell) => cell.row === row && cell.column === nearest?.column);
    if (found !== undefined && nearest !== undefined) return found;
  }
  throw new Error(`no cell ${id} / ${header}`);
}

/** The verdicts' headers have the verdicts' colours. */
function isHeader({ style }: DrawnCell): boolean {
  return style === "header" || style.startsWith("verdict-");
}

/** Where a value stands on a sheet, A1. */
export function find(sheet: SheetSnapshot, value: string): string {
  for (const row of sheet.rows) {
    for (const cell of row.cells) if (cell.value === value) return toA1(row.row, cell.column);
  }
  throw new Error(`no cell ${value}`);
}

export function valueAt(sheet: SheetSnapshot, address: string): CellSnapshot | undefined {
  const at = fromA1(address);
  return at === undefined ? undefined : cellAt(sheet, at.row, at.column);
}

/** The workbook with a cell written by hand. */
export function typed(
  snapshot: WorkbookSnapshot,
  name: string,
  address: string,
  value: CellValue,
  formula?: string,
): WorkbookSnapshot {
  return mapCells(snapshot, name, (cells) => {
    const at = fromA1(address);
    if (at === undefined) throw new Error(`no address ${address}`);
    cells.set(address, { ...at, value, ...(formula !== undefined && { formula }) });
  });
}

/** The workbook with the sheet's cells moved, as by inserting or sorting rows and columns. */
export function moved(
  snapshot: WorkbookSnapshot,
  name: string,
  to: (row: number, column: number) => { row: number; column: number },
): WorkbookSnapshot {
  return mapCells(snapshot, name, (cells) => {
    const before = [...cells.values()];
    cells.clear();
    for (const cell of before) {
      const at = to(cell.row, cell.column);
      cells.set(toA1(at.row, at.column), { ...cell, ...at });
    }
  });
}

type Placed = CellSnapshot & { readonly row: number };

function mapCells(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (cells: Map<string, Placed>) => void,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const cells = new Map<string, Placed>();
    for (const row of sheet.rows) {
      for (const cell of row.cells) cells.set(toA1(row.row, cell.column), { ...cell, row: row.row });
    }
    change(cells);
    return { ...sheet, rows: rowsOf([...cells.values()]) };
  });
  return { ...snapshot, sheets };
}

function rowsOf(cells: readonly Placed[]): RowSnapshot[] {
  const rows = new Map<number, CellSnapshot[]>();
  for (const { row, ...cell } of cells) rows.set(row, [...(rows.get(row) ?? []), cell]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, list]) => ({ row, cells: list.sort((a, b) => a.column - b.column) }));
}

function appliedSheet(drawing: SheetDrawing, old: SheetSnapshot | undefined): SheetSnapshot {
  const drawn = drawing.cells
    .filter((cell) => cell.value !== null && cell.value !== "")
    .map(({ row, column, value, formula }) => ({
      row,
      column,
      value,
      ...(formula !== undefined && { formula }),
    }));
  const kept = drawing.kept.map(({ from, to, formula }) => {
    const cell = old === undefined ? undefined : cellAt(old, from.row, from.column);
    return { ...to, value: cell?.value ?? null, ...(formula !== undefined && { formula }) };
  });
  const [empty] = snapshotOf([{ name: drawing.name, rows: [] }]).sheets;
  if (empty === undefined) throw new Error("no sheet");
  return { ...empty, names: drawing.names, merges: drawing.merges, rows: rowsOf([...drawn, ...kept]) };
}
