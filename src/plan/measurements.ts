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
    for (const row of table.rows) {
      const indicator = row.match === undefined ? undefined : indicators.get(row.match.indicatorId);
      if (indicator !== undefined) addRow(plan, indicator, row, measurements);
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

function addRow(plan: Plan, indicator: Indicator, row: IndicatorRow, measurements: Measurement[]): void {
  const yearCell = row.cells.find((cell) => cell.column.role.kind === "baseline-year");
  const baselineYear = only(yearsIn(yearCell?.raw ?? ""));
  for (const cell of row.cells) {
    if (cell.reading.values.length === 0) continue;
    const facts = factsOf(cell, indicator, baselineYear, plan);
    if (facts !== undefined) addFigures(plan, facts, cell, measurements);
  }
}

function factsOf(
  cell: IndicatorCell,
  indicator: Indicator,
  baselineYear: number | undefined,
  plan: ScopePlan,
): ColumnFacts | undefined {
  const { role } = cell.column;
  const common = { indicator, origin: "sheet", half: undefined } as const;
  switch (role.kind) {
    case "baseline-area": {
      const { scope } = role;
      const side = classifyScope(scope, plan, indicator);
      return { ...common, role: "baseline", side, scope, year: role.year ?? baselineYear };
    }
    case "baseline-comparison": {
      const scope = role.comparison === "" ? undefined : role.comparison;
      const side = scope === undefined ? "comparison" : classifyScope(scope, plan, indicator);
      return { ...common, role: "baseline", side, scope, year: role.year ?? baselineYear };
    }
    case "measurement": {
      const { scope, year, half, spansYears } = role;
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
