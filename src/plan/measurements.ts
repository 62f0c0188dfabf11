import type { Figure } from "../cells/reading";
import type {
  Indicator,
  IndicatorCell,
  IndicatorRow,
  IndicatorTable,
  Measurement,
  Plan,
  Side,
  SourcedReading,
} from "./model";
import { yearsIn } from "./period";
import { classifyScope, type ScopePlan } from "./scope";

/** What a column says of the figures in it that do not say it themselves. */
interface ColumnFacts {
  readonly indicator: Indicator;
  readonly role: Measurement["role"];
  readonly origin: Measurement["origin"];
  readonly side: Side;
  readonly scope: string | undefined;
  readonly year: number | undefined;
  readonly half: 1 | 2 | undefined;
  readonly spansYears?: true;
  readonly firstRow?: number;
}

/** What a row says of the figures in it. */
interface RowFacts {
  readonly indicator: Indicator;
  readonly baselineYear: number | undefined;
  readonly scope: string | undefined;
  /** Of the rows that hold the indicator's figures between them. */
  readonly firstRow: number | undefined;
}

/** Every figure of the plan's baselines and of the matched rows. */
export function flattenMeasurements(plan: Plan, tables: readonly IndicatorTable[]): Measurement[] {
  const measurements: Measurement[] = [];
  const indicators = new Map<string, Indicator>();
  for (const indicator of plan.indicators) {
    if (!indicators.has(indicator.id)) indicators.set(indicator.id, indicator);
    addPlanBaselines(plan, indicator, measurements);
  }
  for (const table of tables) {
    const firstRows = new Map<string, number>();
    for (const row of table.rows) {
      const indicator = row.match === undefined ? undefined : indicators.get(row.match.indicatorId);
      if (indicator === undefined) continue;
      if (row.scope !== undefined && !firstRows.has(indicator.id)) firstRows.set(indicator.id, row.row);
      const firstRow = row.scope === undefined ? undefined : firstRows.get(indicator.id);
      addRow(plan, row, { indicator, firstRow }, measurements);
    }
  }
  return measurements;
}

function addPlanBaselines(plan: Plan, indicator: Indicator, measurements: Measurement[]): void {
  const year = only(indicator.baselineYears);
  const facts = {
    indicator,
    role: "baseline",
    origin: "plan",
    scope: undefined,
    year,
    half: undefined,
  } as const;
  addFigures(plan, { ...facts, side: "area" }, indicator.baselineArea, measurements);
  addFigures(plan, { ...facts, side: "comparison" }, indicator.baselineComparison, measurements);
}

function addRow(
  plan: Plan,
  row: IndicatorRow,
  about: Pick<RowFacts, "indicator" | "firstRow">,
  measurements: Measurement[],
): void {
  const yearCell = row.cells.find((cell) => cell.column.role.kind === "baseline-year");
  const baselineYear = only(yearsIn(yearCell?.raw ?? ""));
  const ofRow = { ...about, baselineYear, scope: row.scope?.text };
  for (const cell of row.cells) {
    if (cell.reading.values.length === 0) continue;
    const facts = factsOf(cell, ofRow, plan);
    if (facts !== undefined) addFigures(plan, facts, cell, measurements);
  }
}

function factsOf(
  { column: { role } }: IndicatorCell,
  row: RowFacts,
  plan: ScopePlan,
): ColumnFacts | undefined {
  const { indicator, baselineYear, firstRow } = row;
  const several = firstRow === undefined ? {} : { firstRow };
  const common = { indicator, origin: "sheet", half: undefined, ...several } as const;
  switch (role.kind) {
    case "baseline-area": {
      const scope = role.scope ?? row.scope;
      const side = classifyScope(scope, plan, indicator);
      return { ...common, role: "baseline", side, scope, year: role.year ?? baselineYear };
    }
    case "baseline-comparison": {
      const scope = role.comparison === "" ? undefined : role.comparison;
      const side = scope === undefined ? "comparison" : classifyScope(scope, plan, indicator);
      return { ...common, role: "baseline", side, scope, year: role.year ?? baselineYear };
    }
    case "measurement": {
      const { year, half, spansYears } = role;
      const scope = role.scope ?? row.scope;
      return {
        ...common,
        role: "measurement",
        side: classifyScope(scope, plan, indicator),
        scope,
        year,
        half,
        ...(spansYears === true ? { spansYears } : {}),
      };
    }
    default:
      return undefined;
  }
}

function addFigures(
  plan: Plan,
  facts: ColumnFacts,
  source: SourcedReading,
  measurements: Measurement[],
): void {
  const { indicator, role, origin, half } = facts;
  for (const figure of source.reading.values) {
    const side = sideOf(plan, facts, figure, source.reading.values);
    const year = figure.year ?? facts.year;
    measurements.push({
      indicatorId: indicator.id,
      role,
      origin,
      side,
      year,
      half,
      ...(facts.spansYears === true ? { spansYears: true } : {}),
      ...(facts.firstRow === undefined ? {} : { firstRow: facts.firstRow }),
      figure: named(figure, facts.scope, side),
      source,
    });
  }
}

/** The figure's own scope decides; in a comparison's column, names that nothing is known of are its own or its answers. */
function sideOf(plan: Plan, facts: ColumnFacts, figure: Figure, all: readonly Figure[]): Side {
  const sideNamed = ({ scope }: Figure): Side =>
    scope === undefined ? facts.side : classifyScope(scope, plan, facts.indicator);
  const own = sideNamed(figure);
  if (facts.side !== "comparison" || own === "comparison" || own === "other") return own;
  if (all.every(({ scope }) => scope === figure.scope)) return "comparison";
  if (own === "area") return own;
  return all.every((each) => sideNamed(each) === "part") ? "comparison" : "other";
}

/** A part or another comparison keeps the name that its column gives it. */
function named(figure: Figure, scope: string | undefined, side: Side): Figure {
  if (figure.scope !== undefined || scope === undefined || side === "area" || side === "comparison")
    return figure;
  return { ...figure, scope };
}

function only(years: readonly number[]): number | undefined {
  return years.length === 1 ? years[0] : undefined;
}
