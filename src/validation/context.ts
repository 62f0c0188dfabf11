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
  Status,
} from "../plan/model";
import { excelTableName, type PlanTableName } from "../plan/tables";
import { fromA1, toA1, type CellAddress } from "../workbook/address";
import { cellAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { columnFinder } from "./column-finder";
import { coveredCells } from "./covered-cells";
import { measuredCells, type MeasuredCell } from "./measured-cells";
import { seriesIn, type FigureSeries } from "./series";
import { readSettings, type Settings } from "./settings";

export interface ValidationInput {
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: PlanWorkbook;
  /** ISO date. */
  readonly today: string;
}

/** A row of an indicator sheet that was recognised as an indicator of the plan. */
export interface MatchedRow {
  readonly table: IndicatorTable;
  readonly row: IndicatorRow;
  readonly indicator: Indicator;
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
  const series = new Map([...cells].map(([id, own]) => [id, seriesIn(own)]));
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
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
    seriesOf: (id) => series.get(id) ?? [],
    columnAt: columnFinder(plan, [...tables, ...dataTables]),
    valueAt: (cell) => valueIn(sheets.get(cell.sheet), cell.cell),
    isCovered: coveredCells(snapshot.sheets),
    firstCell: { sheet: snapshot.sheets[0]?.name ?? "", cell: "A1" },
    headerOf: (table) => headerOf(table, snapshot),
    statusesOf: (id) => statuses.get(id) ?? [],
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
