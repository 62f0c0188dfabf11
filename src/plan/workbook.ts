import type { ReadingContext } from "../cells/reading";
import type { Area } from "../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { findDataTables } from "./data-tables";
import { Grid } from "./grid";
import { findIndicatorTables, type FoundTable } from "./indicator-tables";
import { indicatorMatcher, type IndicatorMatcher, type MatchResult } from "./matching";
import { flattenMeasurements } from "./measurements";
import type {
  Indicator,
  IndicatorCell,
  IndicatorRow,
  IndicatorTable,
  Plan,
  PlanWorkbook,
  TableColumn,
} from "./model";
import { findPlanTables, isPlanTable } from "./plan-table";
import { readPlan } from "./read-plan";
import { classifyScope } from "./scope";
import { isGuess, sourcedReading } from "./sourced";
import { rowScopes, type ScopedRow } from "./row-scopes";
import { skemaMark } from "./tables";

/**
 * Reads a workbook as the domain sees it: the plan tables, the indicator tables on all other sheets with their rows
 * matched to the plan's indicators, and every figure of both. Pure; throws on no snapshot: what cannot be read is a
 * problem, an unmatched row or an unread cell.
 */
export function readPlanWorkbook(snapshot: WorkbookSnapshot): PlanWorkbook {
  const found = findPlanTables(snapshot);
  const problems = [...found.problems];
  const plan = readPlan(found, problems);
  const matcher = indicatorMatcher(plan.indicators);
  const indicators = new Map(plan.indicators.toReversed().map((indicator) => [indicator.id, indicator]));
  const sheets = snapshot.sheets.filter((sheet) => !isSkemaSheet(sheet));
  const tables = sheets
    .flatMap((sheet) => tablesOf(sheet, plan))
    .map((table) => readTable(table, plan, matcher, indicators));
  const figures = flattenMeasurements(plan, tables);
  return {
    plan,
    problems,
    tables,
    dataTables: sheets.flatMap((sheet) => findDataTables(sheet, takenAreas(sheet, tables))),
    measurements: figures.filter(({ source }) => !isGuess(source.reading)),
    guesses: figures.filter(({ source }) => isGuess(source.reading)),
  };
}

/** The areas of a sheet that hold tables of the plan or of indicators. */
function takenAreas(sheet: SheetSnapshot, tables: readonly IndicatorTable[]): Area[] {
  return [...sheet.tables.filter(isPlanTable), ...tables.filter((table) => table.sheet === sheet.name)].map(
    ({ area }) => area,
  );
}

/** Whether a sheet is one of a skema's: by the hidden name that it carries. */
export function isSkemaSheet(sheet: SheetSnapshot): boolean {
  return sheet.names.some((name) => name.name.toLowerCase() === skemaMark.toLowerCase());
}

function tablesOf(sheet: SheetSnapshot, plan: Plan): FoundTable[] {
  const planAreas = sheet.tables.filter(isPlanTable).map((table) => table.area);
  return findIndicatorTables(new Grid(sheet, planAreas), (scope) => classifyScope(scope, plan));
}

function readTable(
  found: FoundTable,
  plan: Plan,
  matcher: IndicatorMatcher,
  indicators: ReadonlyMap<string, Indicator>,
): IndicatorTable {
  const { block } = found;
  const rows = rowScopes(found, (scope) => classifyScope(scope, plan));
  const matches = withoutWorse(
    rows.map((row) =>
      row.label === undefined
        ? { match: undefined, nearest: undefined }
        : matcher.match(row.label.text, row.goal?.text),
    ),
  );
  return {
    sheet: found.grid.sheet.name,
    title: found.title,
    headerRows: { top: block.top, bottom: block.bottom },
    area: found.area,
    columns: block.columns,
    rows: rows.map((row, index) => readRow(found, row, matches[index], indicators)),
    sourceNote: found.sourceNote,
  };
}

/** How much better one of two rows must be to be the only one with an indicator. */
const clearlyBetter = 0.05;

/** Of several rows of one table with the same indicator those go unmatched that another is clearly better than. */
function withoutWorse(results: readonly MatchResult[]): MatchResult[] {
  const best = new Map<string, number>();
  for (const { match } of results) {
    if (match === undefined) continue;
    best.set(match.indicatorId, Math.max(best.get(match.indicatorId) ?? 0, match.confidence));
  }
  return results.map((result) => {
    const { match } = result;
    if (match === undefined || (best.get(match.indicatorId) ?? 0) - match.confidence < clearlyBetter)
      return result;
    return { match: undefined, nearest: match };
  });
}

function readRow(
  table: FoundTable,
  found: ScopedRow,
  result: MatchResult | undefined,
  indicators: ReadonlyMap<string, Indicator>,
): IndicatorRow {
  const unit = result?.match === undefined ? undefined : indicators.get(result.match.indicatorId)?.unit;
  const context: ReadingContext = {
    ...(unit === undefined ? {} : { unit }),
    ...(found.label === undefined ? {} : { row: found.label.text }),
    ...(table.title === undefined ? {} : { table: table.title }),
  };
  const cells: IndicatorCell[] = [];
  for (const column of table.block.columns) {
    const { kind } = column.role;
    if (kind === "goal" || kind === "indicator" || kind === "unknown") continue;
    cells.push(readIndicatorCell(table.grid, found.row, column, context));
  }
  return { ...found, cells, match: result?.match, nearest: result?.nearest };
}

function readIndicatorCell(
  grid: Grid,
  row: number,
  column: TableColumn,
  context: ReadingContext,
): IndicatorCell {
  const own = column.role.kind === "baseline-year" ? { ...context, unit: "year" as const } : context;
  const at = grid.address(row, column.column);
  return { column, ...sourcedReading(grid.cell(row, column.column), at, { ...own, column: column.header }) };
}
