import { reasonInWords } from "../analysis";
import { unitLabel, type Unit } from "../cells";
import { da } from "../messages/da";
import type { FocusArea, Indicator, PlanWorkbook, StatusPeriod } from "../plan/model";
import { otherComparison } from "./comparison";
import { derivedCells, figureCell, goalGrid, targetCell, verdictStyle, type GoalGrid } from "./goal-cells";
import { missingBaseline, missingMeasurement } from "./absence";
import type { GoalColumn } from "./layout";
import {
  keyNumbering,
  normalise,
  plain,
  remarkRow,
  rowKey,
  textKey,
  type RowCell,
  type SkemaRow,
} from "./rows";
import type { ShownRow } from "./shown";
import type { ShownGoals } from "./shown-periods";
import { figuresOf } from "./goal-figures";
import type { ShownFigure } from "./source-rows";

const words = da.skema;

/** Units that a bare number does not give away. */
const namedUnits = new Set<Unit>(["full_year_persons", "points", "per_1000", "hours", "pe", "dwellings"]);

export interface GoalRows {
  readonly rows: readonly SkemaRow[];
  readonly figures: readonly ShownFigure[];
}

/** The goals of a focus area: a band per goal, below it a line per judgement of each of its indicators. */
export function goalRows(
  workbook: PlanWorkbook,
  part: FocusArea,
  { indicators, periods }: ShownGoals,
  columns: readonly GoalColumn[],
): GoalRows {
  const grid = goalGrid(columns);
  const numbered = keyNumbering();
  const rows: SkemaRow[] = [];
  const figures: ShownFigure[] = [];
  let goal: string | undefined;
  for (const { indicator, rows: lines } of indicators) {
    const text = indicator.goal.text.trim();
    if (normalise(text) !== goal) rows.push(band(part, text, columns));
    goal = normalise(text);
    lines.forEach((shown, index) => {
      const key = numbered(rowKey("goals", indicator.id, shown.breakdown));
      rows.push(indicatorRow(key, { workbook, indicator, shown, isFirst: index === 0, grid, periods }));
      figures.push(...figuresOf({ part, key, indicator, shown, grid }));
    });
  }
  if (rows.length === 0) rows.push(remarkRow(words.noIndicators, columns.length));
  return { rows, figures };
}

function band(part: FocusArea, goal: string, columns: readonly GoalColumn[]): SkemaRow {
  const shown = goal === "" ? words.noGoal : goal;
  const text = part === "overall" ? words.overallGoal({ text: shown }) : words.subGoal({ text: shown });
  return {
    key: textKey(text),
    cells: [plain(0, text, "group", { span: columns.length })],
  };
}

interface RowInput {
  readonly workbook: PlanWorkbook;
  readonly indicator: Indicator;
  readonly shown: ShownRow;
  readonly isFirst: boolean;
  readonly grid: GoalGrid;
  readonly periods: readonly StatusPeriod[];
}

function indicatorRow(key: string, input: RowInput): SkemaRow {
  const { indicator, shown, grid } = input;
  const cells = [
    ...labelCells(input),
    ...measuredCells(input),
    ...verdictCells(input),
    ...derivedCells(grid, shown, indicator),
  ];
  const drawn = cells.filter((cell) => cell.column >= 0).sort((a, b) => a.column - b.column);
  return { key, cells: drawn };
}

function labelCells({ indicator, shown, isFirst, grid }: RowInput): RowCell[] {
  const sourceColumn = grid("source");
  const source = indicator.source.text.trim();
  const unit = indicator.unit;
  const comparison = otherComparison(indicator);
  const lines = [
    indicator.label.text.trim() || words.noLabel,
    ...(unit !== undefined && namedUnits.has(unit) ? [words.unitLine({ unit: unitLabel(unit) })] : []),
    ...(comparison === undefined ? [] : [words.comparedWith({ comparison })]),
    ...(sourceColumn >= 0 || source === ""
      ? []
      : [normalise(source).startsWith("kilde") ? source : words.sourceLine({ source })]),
  ];
  return [
    plain(grid("id"), indicator.id, isFirst ? "label" : "source"),
    plain(grid("indicator"), isFirst ? lines.join("\n") : null, "text"),
    plain(grid("breakdown"), shown.breakdown === "" ? null : shown.breakdown, "text"),
    plain(sourceColumn, isFirst && source !== "" ? source : null, "source"),
  ];
}

function measuredCells({ workbook, indicator, shown, grid, periods }: RowInput): RowCell[] {
  const missing = (side: "area" | "comparison", period?: StatusPeriod): string => {
    if (shown.assessment === undefined) return words.blank;
    if (period === undefined) return missingBaseline(indicator, side);
    return missingMeasurement(workbook, indicator, standsFor(period, periods), side);
  };
  const years = shown.baselineYear ?? (shown.assessment && indicator.baselineYears.join("\n"));
  return [
    figureCell(grid("baselineArea"), shown.baseline.area, missing("area")),
    figureCell(grid("baselineComparison"), shown.baseline.comparison, missing("comparison")),
    plain(grid("baselineYear"), years === undefined || years === "" ? words.blank : years, "derived"),
    ...shown.points.flatMap((point) => [
      figureCell(grid("area", point), point.area, missing("area", point)),
      figureCell(grid("comparison", point), point.comparison, missing("comparison", point)),
    ]),
  ];
}

/** The last half of a year that is not shown as a whole speaks for the whole year too. */
function standsFor(period: StatusPeriod, periods: readonly StatusPeriod[]): readonly StatusPeriod[] {
  const last = periods.filter(({ year }) => year === period.year).at(-1);
  const isLastHalf = period.half !== undefined && last?.half === period.half;
  return isLastHalf ? [period, { year: period.year }] : [period];
}

function verdictCells({ indicator, shown: { assessment }, grid }: RowInput): RowCell[] {
  if (assessment === undefined) {
    return (["target", "verdict", "reason"] as const).map((role) => plain(grid(role), null, "text"));
  }
  const { kind } = assessment.verdict;
  return [
    targetCell(grid("target"), indicator, assessment),
    plain(grid("verdict"), da.verdicts.kinds[kind], verdictStyle(kind)),
    plain(grid("reason"), reasonInWords(assessment.verdict.reason, da), "text"),
  ];
}
