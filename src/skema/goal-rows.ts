import type { Assessment, Point } from "../analysis/model";
import { da } from "../messages/da";
import type { FocusArea, Indicator, PlanWorkbook, StatusPeriod } from "../plan/model";
import { derivedCells, figureCell, goalGrid, targetCell, verdictStyle, type GoalGrid } from "./goal-cells";
import { missingBaseline, missingMeasurement } from "./absence";
import type { GoalColumn } from "./layout";
import { keyNumbering, normalise, plain, rowKey, textKey, type RowCell, type SkemaRow } from "./rows";
import { reasonText } from "./reason";
import { shownRows, type ShownRow } from "./shown";
import type { ShownFigure } from "./source-rows";
import { heightOf, lineCount } from "./text-size";

const words = da.skema;

/** An indicator with its judgements. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly assessments: readonly Assessment[];
}

export interface GoalRows {
  readonly rows: readonly SkemaRow[];
  readonly figures: readonly ShownFigure[];
}

/** The goals of a focus area: a band per goal, below it a line per judgement of each of its indicators. */
export function goalRows(
  workbook: PlanWorkbook,
  part: FocusArea,
  judged: readonly JudgedIndicator[],
  columns: readonly GoalColumn[],
  periods: readonly StatusPeriod[],
): GoalRows {
  const grid = goalGrid(columns);
  const numbered = keyNumbering();
  const rows: SkemaRow[] = [];
  const figures: ShownFigure[] = [];
  let goal: string | undefined;
  for (const { indicator, assessments } of judged) {
    const text = indicator.goal.text.trim();
    if (normalise(text) !== goal) rows.push(band(part, text, columns));
    goal = normalise(text);
    shownRows(workbook, indicator, assessments, periods).forEach((shown, index) => {
      const key = numbered(rowKey("goals", indicator.id, shown.breakdown));
      const row = indicatorRow(key, { workbook, indicator, shown, isFirst: index === 0, grid, columns });
      rows.push(row);
      figures.push(...figuresOf(part, key, indicator, shown, grid));
    });
  }
  if (rows.length === 0) rows.push(remark(words.noIndicators, columns.length));
  return { rows, figures };
}

/** A line of text across the whole table. */
export function remark(text: string, span: number): SkemaRow {
  return { key: textKey(text), height: heightOf(1), cells: [plain(0, text, "text", { span })] };
}

function band(part: FocusArea, goal: string, columns: readonly GoalColumn[]): SkemaRow {
  const shown = goal === "" ? words.noGoal : goal;
  const text = part === "overall" ? words.overallGoal({ text: shown }) : words.subGoal({ text: shown });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    key: textKey(text),
    height: heightOf(lineCount(text, width)) + 2,
    cells: [plain(0, text, "group", { span: columns.length })],
  };
}

interface RowInput {
  readonly workbook: PlanWorkbook;
  readonly indicator: Indicator;
  readonly shown: ShownRow;
  readonly isFirst: boolean;
  readonly grid: GoalGrid;
  readonly columns: readonly GoalColumn[];
}

function indicatorRow(key: string, input: RowInput): SkemaRow {
  const { indicator, shown, grid, columns } = input;
  const cells = [
    ...labelCells(input),
    ...measuredCells(input),
    ...verdictCells(input),
    ...derivedCells(grid, shown, indicator),
  ];
  const drawn = cells.filter((cell) => cell.column >= 0).sort((a, b) => a.column - b.column);
  return { key, cells: drawn, height: heightOfCells(drawn, columns) };
}

function labelCells({ indicator, shown, isFirst, grid }: RowInput): RowCell[] {
  const sourceColumn = grid("source");
  const source = indicator.source.text.trim();
  const unit = indicator.unit;
  const unitNames: Readonly<Record<string, string>> = words.unitNames;
  const unitName = unit === undefined ? undefined : unitNames[unit];
  const comparison = indicator.comparison.text.trim();
  const lines = [
    indicator.label.text.trim() || words.blank,
    ...(unitName === undefined ? [] : [words.unitLine({ unit: unitName })]),
    ...(comparison === "" || normalise(comparison) === "ingen" ? [] : [words.comparedWith({ comparison })]),
    ...(sourceColumn >= 0 || source === "" ? [] : [words.sourceLine({ source })]),
  ];
  return [
    plain(grid("id"), indicator.id, "label"),
    plain(grid("indicator"), isFirst ? lines.join("\n") : null, "text"),
    plain(grid("breakdown"), shown.breakdown === "" ? null : shown.breakdown, "text"),
    plain(sourceColumn, isFirst && source !== "" ? source : null, "source"),
  ];
}

function measuredCells({ workbook, indicator, shown, grid }: RowInput): RowCell[] {
  const missing = (side: "area" | "comparison", period?: StatusPeriod): string => {
    if (shown.assessment === undefined) return words.blank;
    if (period === undefined) return missingBaseline(indicator, side);
    return missingMeasurement(workbook, indicator, period, side);
  };
  const years = shown.baselineYear ?? (shown.assessment && indicator.baselineYears.join("\n"));
  return [
    figureCell(grid("baselineArea"), shown.baseline.area, missing("area")),
    figureCell(grid("baselineComparison"), shown.baseline.comparison, missing("comparison")),
    plain(grid("baselineYear"), years === undefined || years === "" ? words.blank : years, "figure"),
    ...shown.points.flatMap((point) => [
      figureCell(grid("area", point), point.area, missing("area", point)),
      figureCell(grid("comparison", point), point.comparison, missing("comparison", point)),
    ]),
  ];
}

function verdictCells({ indicator, shown: { assessment }, grid }: RowInput): RowCell[] {
  if (assessment === undefined) {
    return (["target", "verdict", "reason"] as const).map((role) => plain(grid(role), null, "text"));
  }
  const { kind } = assessment.verdict;
  return [
    targetCell(grid("target"), indicator, assessment),
    plain(grid("verdict"), da.verdicts.kinds[kind], verdictStyle(kind)),
    plain(grid("reason"), reasonText(assessment.verdict.reason), "text"),
  ];
}

function figuresOf(
  part: FocusArea,
  key: string,
  indicator: Indicator,
  shown: ShownRow,
  grid: GoalGrid,
): ShownFigure[] {
  const sides = words.sources;
  const entry = (column: number, what: string, point: Point | undefined): ShownFigure[] =>
    (point?.sources ?? []).map(({ at, raw }) => ({
      part,
      key,
      column,
      id: indicator.id,
      label: indicator.label.text.trim(),
      what: sides.breakdown({ what, breakdown: shown.breakdown }),
      at,
      raw,
      figure: point,
    }));
  const baseline = (side: string) => sides.baseline({ side, year: String(shown.baselineYear ?? "") });
  const { target } = indicator;
  const targetShown = shown.assessment?.target !== undefined && target !== undefined;
  return [
    ...entry(grid("baselineArea"), baseline(sides.area), shown.baseline.area),
    ...entry(grid("baselineComparison"), baseline(sides.comparison), shown.baseline.comparison),
    ...shown.points.flatMap((point) => {
      const year = words.year(point);
      return [
        ...entry(grid("area", point), sides.measurement({ side: sides.area, year }), point.area),
        ...entry(
          grid("comparison", point),
          sides.measurement({ side: sides.comparison, year }),
          point.comparison,
        ),
      ];
    }),
    ...(targetShown
      ? [
          {
            part,
            key,
            column: grid("target"),
            id: indicator.id,
            label: indicator.label.text.trim(),
            what: sides.breakdown({ what: sides.target, breakdown: shown.breakdown }),
            at: target.at,
            raw: target.raw,
            figure: shown.assessment.target && {
              value: shown.assessment.target.value,
              unit: indicator.unit ?? "none",
              decimals: 2,
              text: shown.assessment.target.text,
            },
          },
        ]
      : []),
  ];
}

/** The row's height: the text of its cells wrapped in their columns. */
export function heightOfCells(
  cells: readonly RowCell[],
  columns: readonly { readonly width: number }[],
): number {
  const lines = cells.map(({ column, span = 1, content }) => {
    const value = typeof content === "function" ? null : content.value;
    if (typeof value !== "string") return 1;
    const width = columns.slice(column, column + span).reduce((sum, each) => sum + each.width, 0);
    return lineCount(value, width);
  });
  return heightOf(Math.max(1, ...lines));
}
