import { Grid } from "../../../plan/grid";
import type { IndicatorMatcher } from "../../../plan/matching";
import type { IndicatorTable } from "../../../plan/model";
import { sourcedReading } from "../../../plan/sourced";
import { letters } from "../../../plan/text";
import type { Area } from "../../../workbook/address";
import type { OutsideRow, OutsideRun } from "./outside-run";
import type { ReadSheet } from "./read-areas";
import { isSummary } from "./summary-row";

/** The rows below a sheet's indicator tables and their notes that have a label and figures, as the rows above have. */
export function rowsBelowIndicators(
  { sheet, areas }: ReadSheet,
  tables: readonly IndicatorTable[],
  matcher: () => IndicatorMatcher,
): OutsideRun[] {
  const own = tables.filter((table) => table.sheet === sheet.name);
  if (own.length === 0) return [];
  const grid = new Grid(sheet);
  const taken = [...areas, ...sheet.tables].map(({ area }) => area);
  return own.flatMap((table) =>
    runsOf(strayRows(grid, table, own, taken)).flatMap((rows) => judged(table, rows, matcher())),
  );
}

/** A row with a label and figures in the columns of a table that ended above it. */
interface StrayRow {
  readonly row: number;
  readonly label: OutsideRow;
  readonly goal: string | undefined;
  readonly isFull: boolean;
}

function strayRows(
  grid: Grid,
  table: IndicatorTable,
  own: readonly IndicatorTable[],
  taken: readonly Area[],
): StrayRow[] {
  const next = own.filter((other) => other.area.top > table.area.bottom && overlaps(other.area, table.area));
  const end = Math.min(...next.map(({ area }) => area.top), grid.lastRow + 1);
  return grid.sheet.rows.flatMap(({ row }) => {
    if (row <= table.area.bottom || row >= end) return [];
    const isTaken = (area: Area) => row >= area.top && row <= area.bottom && overlaps(area, table.area);
    if (taken.some(isTaken)) return [];
    return strayRow(grid, table, row);
  });
}

function overlaps(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right;
}

function strayRow(grid: Grid, { columns }: IndicatorTable, row: number): StrayRow[] {
  const textIn = (kind: "indicator" | "goal") =>
    columns.filter(({ role }) => role.kind === kind).find(({ column }) => grid.text(row, column) !== "");
  const named = textIn("indicator") ?? textIn("goal");
  if (named === undefined) return [];
  const text = grid.text(row, named.column);
  const measured = columns.filter(({ role }) => measuredKinds.has(role.kind));
  const cells = measured.flatMap(({ column }) => grid.cell(row, column) ?? []);
  const figures = cells.filter(
    (cell) => sourcedReading(cell, grid.address(row, cell.column), { row: text }).reading.values.length > 0,
  );
  if (figures.length === 0 || letters(text).length < shortestLabel || isSummary(text, cells)) return [];
  const goal = textIn("goal");
  return [
    {
      row,
      label: { at: grid.address(row, named.column), text },
      goal: goal === undefined ? undefined : grid.text(row, goal.column),
      isFull: figures.length * 2 >= measured.length,
    },
  ];
}

const measuredKinds: ReadonlySet<string> = new Set(["measurement", "baseline-area", "baseline-comparison"]);
/** Fewer letters are a mark, such as "n" or "Kr." before the row of a calculation. */
const shortestLabel = 4;

function runsOf(rows: readonly StrayRow[]): StrayRow[][] {
  const runs: StrayRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The likeness from which a row is most likely one of the plan's indicators. */
const nearMiss = 0.65;
/** Rows that are no known indicator belong to the table where they begin so near below it. */
const nearRows = 4;

function judged(table: IndicatorTable, run: readonly StrayRow[], matcher: IndicatorMatcher): OutsideRun[] {
  const present = new Set(table.rows.flatMap(({ match }) => match?.indicatorId ?? []));
  const rows = run.map(({ label, goal }): OutsideRow => {
    const { match, nearest } = matcher.match(label.text, goal);
    const found = match ?? nearest;
    const isLacking = found !== undefined && found.confidence >= nearMiss && !present.has(found.indicatorId);
    return isLacking ? { ...label, indicatorId: found.indicatorId } : label;
  });
  const isLost = rows.some(({ indicatorId }) => indicatorId !== undefined);
  const isNear = run.every(({ isFull }) => isFull) && (run[0]?.row ?? 0) <= table.area.bottom + nearRows;
  if (!isLost && !isNear) return [];
  const last = table.area.bottom + 1;
  const name = table.title ?? table.sheet;
  return [{ kind: "indicators", table: name, last, severity: isLost ? "warning" : "info", rows }];
}
