import { grouped } from "../plan/grouped";
import type {
  DataTable,
  Indicator,
  IndicatorRow,
  IndicatorTable,
  Measurement,
  Plan,
  PlanProblem,
  PlanWorkbook,
  SourcedReading,
  Status,
} from "../plan/model";
import { excelTableName, type PlanTableName, type planTables } from "../plan/tables";
import { contains, fromA1, toA1, type Area, type CellAddress } from "../workbook/address";
import { cellAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { squeeze } from "../plan/text";
import { seriesIn, type FigureSeries } from "./series";
import { readSettings, type Settings } from "./settings";

export interface ValidationInput {
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: PlanWorkbook;
  /** ISO date. */
  readonly today: string;
}

type IndicatorColumn = (typeof planTables)["Indikatorer"]["columns"][number];

/** A row of an indicator sheet that was recognised as an indicator of the plan. */
export interface MatchedRow {
  readonly table: IndicatorTable;
  readonly row: IndicatorRow;
  readonly indicator: Indicator;
}

/** The figures one cell holds for one year, by what they are figures of. */
export interface MeasuredCell {
  readonly indicatorId: string;
  readonly role: Measurement["role"];
  readonly origin: Measurement["origin"];
  readonly year: number | undefined;
  readonly half: 1 | 2 | undefined;
  readonly source: SourcedReading;
  /** Figures that can be told apart: two with the same key in one cell are left out. */
  readonly figures: ReadonlyMap<string, Measurement>;
}

/** What the rules look at; every lookup is built once. */
export interface RuleContext {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly problems: readonly PlanProblem[];
  readonly tables: readonly IndicatorTable[];
  /** Tables of figures that are no indicator tables. */
  readonly dataTables: readonly DataTable[];
  /** ISO date. */
  readonly today: string;
  /** ISO date up to which the sheets should be complete: the plan's *Opgjort pr.*, else today. */
  readonly asOf: string;
  readonly settings: Settings;
  readonly matchedRows: readonly MatchedRow[];
  readonly indicator: (id: string) => Indicator | undefined;
  readonly rowsOf: (indicatorId: string) => readonly MatchedRow[];
  readonly measurementsOf: (indicatorId: string) => readonly Measurement[];
  readonly cellsOf: (indicatorId: string) => readonly MeasuredCell[];
  readonly seriesOf: (indicatorId: string) => readonly FigureSeries[];
  /** The header of the column a figure's cell stands in. */
  readonly columnAt: (cell: CellAddress) => string;
  /** What the workbook holds in a cell; null where it holds nothing. */
  readonly valueAt: (cell: CellAddress) => CellValue | null;
  /** Whether the cell is hidden under a merged cell that begins elsewhere. */
  readonly isCovered: (cell: CellAddress) => boolean;
  /** Where a fault is shown that has no cell of its own. */
  readonly firstCell: CellAddress;
  /** The first header cell of a plan table. */
  readonly headerOf: (table: PlanTableName) => CellAddress | undefined;
  readonly statusesOf: (criterionId: string) => readonly Status[];
}

/** Prepares what the rules share. */
export function createContext({ snapshot, workbook, today }: ValidationInput): RuleContext {
  const { plan, problems, tables, dataTables } = workbook;
  const indicators = new Map<string, Indicator>();
  for (const indicator of plan.indicators) {
    if (!indicators.has(indicator.id)) indicators.set(indicator.id, indicator);
  }
  const matchedRows = tables.flatMap((table) =>
    table.rows.flatMap((row): MatchedRow[] => {
      const indicator = row.match === undefined ? undefined : indicators.get(row.match.indicatorId);
      return indicator === undefined ? [] : [{ table, row, indicator }];
    }),
  );
  const rows = grouped(matchedRows, ({ indicator }) => indicator.id);
  const figures = [...workbook.measurements, ...workbook.guesses];
  const measurements = grouped(figures, ({ indicatorId }) => indicatorId);
  const cells = grouped(measuredCells(figures), ({ indicatorId }) => indicatorId);
  const seriesOf = remembering((id) => seriesIn(cells.get(id) ?? []));
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const columnAt = columnFinder(plan, [...tables, ...dataTables]);
  const mergesOf = remembering((sheet) => mergesByRow(sheets.get(sheet)));
  const statuses = grouped(plan.statuses, ({ criterionId }) => criterionId);
  return {
    snapshot,
    plan,
    problems,
    tables,
    dataTables,
    today,
    asOf: plan.asOf !== undefined && plan.asOf < today ? plan.asOf : today,
    settings: readSettings(plan.settings),
    matchedRows,
    indicator: (id) => indicators.get(id),
    rowsOf: (id) => rows.get(id) ?? [],
    measurementsOf: (id) => measurements.get(id) ?? [],
    cellsOf: (id) => cells.get(id) ?? [],
    seriesOf,
    columnAt,
    valueAt: (cell) => valueIn(sheets.get(cell.sheet), cell.cell),
    isCovered: ({ sheet, cell }) => isCovered(mergesOf(sheet), cell),
    firstCell: { sheet: snapshot.sheets[0]?.name ?? "", cell: "A1" },
    headerOf: (table) => headerOf(table, snapshot),
    statusesOf: (id) => statuses.get(id) ?? [],
  };
}

/** The function, each of its answers worked out once. */
function remembering<Answer extends object>(answer: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const answered = known.get(name) ?? answer(name);
    known.set(name, answered);
    return answered;
  };
}

/** A key by which a cell is looked up. */
export function addressKey({ sheet, cell }: CellAddress): string {
  return `${cell}!${sheet}`;
}

/** A table whose columns have headers. */
interface HeadedTable {
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly { readonly column: number; readonly header: string }[];
}

/** Finds the header over a cell: in the plan's own columns by the cell, in a sheet's table by its place. */
function columnFinder(plan: Plan, tables: readonly HeadedTable[]): (cell: CellAddress) => string {
  const planned = new Map<string, string>();
  for (const { baselineArea, baselineComparison, baselineYear } of plan.indicators) {
    planned.set(addressKey(baselineArea.at), "Baseline boligområde" satisfies IndicatorColumn);
    planned.set(addressKey(baselineComparison.at), "Baseline kommune" satisfies IndicatorColumn);
    planned.set(addressKey(baselineYear.at), "Baseline år" satisfies IndicatorColumn);
  }
  const bySheet = grouped(tables, ({ sheet }) => sheet);
  return (cell) => {
    const own = planned.get(addressKey(cell));
    const place = fromA1(cell.cell);
    if (own !== undefined || place === undefined) return own ?? "";
    const table = bySheet.get(cell.sheet)?.find(({ area }) => contains(area, place.row, place.column));
    return table?.columns.find(({ column }) => column === place.column)?.header ?? "";
  };
}

function valueIn(sheet: SheetSnapshot | undefined, cell: string): CellValue | null {
  const position = fromA1(cell);
  if (sheet === undefined || position === undefined) return null;
  return cellAt(sheet, position.row, position.column)?.value ?? null;
}

function headerOf(name: PlanTableName, { sheets }: WorkbookSnapshot): CellAddress | undefined {
  for (const sheet of sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === excelTableName(name).toLowerCase());
    if (table !== undefined) return { sheet: sheet.name, cell: toA1(table.area.top, table.area.left) };
  }
  return undefined;
}

type MergesByRow = ReadonlyMap<number, readonly Area[]>;

function mergesByRow(sheet: SheetSnapshot | undefined): MergesByRow {
  const byRow = new Map<number, Area[]>();
  const last = sheet?.rows.at(-1)?.row ?? -1;
  for (const area of sheet?.merges ?? []) {
    for (let row = area.top; row <= Math.min(area.bottom, last); row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), area]);
    }
  }
  return byRow;
}

function isCovered(merges: MergesByRow, cell: string): boolean {
  const position = fromA1(cell);
  if (position === undefined) return false;
  const { row, column } = position;
  return (merges.get(row) ?? []).some(
    (area) => contains(area, row, column) && (area.top !== row || area.left !== column),
  );
}

function measuredCells(measurements: readonly Measurement[]): MeasuredCell[] {
  const byCell = grouped(measurements, ({ indicatorId, role, year, half, source: { at } }) =>
    [indicatorId, role, addressKey(at), year, half].join("\n"),
  );
  return [...byCell.values()].flatMap((group): MeasuredCell[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { indicatorId, role, origin, year, half, source } = first;
    return [{ indicatorId, role, origin, year, half, source, figures: distinct(group) }];
  });
}

function distinct(measurements: readonly Measurement[]): Map<string, Measurement> {
  const figures = new Map<string, Measurement>();
  for (const [key, group] of grouped(measurements, figureKey)) {
    const [only] = group;
    if (only !== undefined && group.length === 1) figures.set(key, only);
  }
  return figures;
}

/** What a figure is a figure of: two with the same key and year should be equal. */
export function figureKey({ side, figure }: Measurement): string {
  const scope = side === "part" || side === "other" ? (figure.scope ?? "") : "";
  return [side, squeeze(scope), squeeze(figure.category ?? "")].join("|");
}
