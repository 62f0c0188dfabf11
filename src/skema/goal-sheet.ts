import { assessCriterion, assessIndicator } from "../analysis";
import type { Assessment, CriterionAssessment, VerdictKind } from "../analysis/model";
import { da } from "../messages/da";
import type { FocusArea, PlanWorkbook, StatusPeriod } from "../plan/model";
import { activityRows } from "./activity-rows";
import type { Position } from "../workbook/address";
import type { ActivityLine } from "./activity-lines";
import { fitColumns, fitLabels } from "./column-fit";
import type { Counted } from "./front-rows";
import { goalRows, type JudgedIndicator } from "./goal-rows";
import { activityColumns, goalColumns, type GoalColumn } from "./layout";
import { chromeKeys, headerKey, headerRow, keyNumbering, plain, type SkemaRow } from "./rows";
import type { ShownFigure } from "./source-rows";
import type { WordBook } from "./words";

const words = da.skema;
const mostPeriods = 4;

/** Everything that is judged in a year, each once. */
export interface Judgements {
  readonly indicators: Readonly<Record<FocusArea, readonly JudgedIndicator[]>>;
  readonly criteria: ReadonlyMap<string, CriterionAssessment>;
  /** The columns' years, oldest first. */
  readonly periods: readonly StatusPeriod[];
}

/** Assesses the plan's indicators and criteria for a year. */
export function judgeAll(
  workbook: PlanWorkbook,
  lines: Readonly<Record<FocusArea, readonly ActivityLine[]>>,
  year: number,
): Judgements {
  const judged = workbook.plan.indicators.map((indicator) => ({
    indicator,
    assessments: assessIndicator(workbook, indicator, year),
  }));
  const of = (area: FocusArea) => judged.filter(({ indicator }) => indicator.focusArea === area);
  const criteria = new Map<string, CriterionAssessment>();
  for (const { key, criterion, period } of Object.values(lines).flat()) {
    if (criterion.criterion !== undefined) criteria.set(key, assessCriterion(workbook, criterion, period));
  }
  return {
    indicators: {
      overall: of("overall"),
      education: of("education"),
      employment: of("employment"),
      crime: of("crime"),
      cohesion: of("cohesion"),
    },
    criteria,
    periods: periodsOf(
      judged.flatMap(({ assessments }) => assessments),
      year,
    ),
  };
}

/** The latest periods that have figures, the skema's year always among them. */
function periodsOf(assessments: readonly Assessment[], year: number): StatusPeriod[] {
  const periods = new Map<string, StatusPeriod>([[words.year({ year }), { year }]]);
  for (const each of assessments.flatMap((assessment) => assessment.years)) {
    const hasFigure = each.area !== undefined || each.comparison !== undefined;
    const period = { year: each.year, ...(each.half !== undefined && { half: each.half }) };
    if (hasFigure && each.year <= year) periods.set(words.year(period), period);
  }
  const order = (period: StatusPeriod) => period.year * 3 + (period.half ?? 3);
  return [...periods.values()].sort((a, b) => order(a) - order(b)).slice(-mostPeriods);
}

/** A goal sheet but for the texts without a row. */
export interface GoalSheet {
  readonly part: FocusArea;
  /** Where the words of its lines stand. */
  readonly wordsColumn: number;
  readonly freeze: Position;
  readonly columns: readonly GoalColumn[];
  readonly rows: readonly SkemaRow[];
  readonly closing: SkemaRow;
  readonly figures: readonly ShownFigure[];
  readonly goals: Counted | undefined;
  readonly activities: Counted | undefined;
  /** The header row to be repeated in print. */
  readonly titleKey: string;
}

export interface GoalSheetInput {
  readonly workbook: PlanWorkbook;
  readonly part: FocusArea;
  readonly year: number;
  readonly lines: readonly ActivityLine[];
  readonly judgements: Judgements;
  readonly book: WordBook;
  readonly subtitle: string;
  readonly sourcesName: string;
}

/** A sheet of goals and, below them, activities. */
export function goalSheet(input: GoalSheetInput): GoalSheet {
  const { workbook, part, lines, judgements, book } = input;
  const layout = goalColumns(judgements.periods);
  const goals = goalRows(workbook, part, judgements.indicators[part], layout, judgements.periods);
  const hasActivities = part !== "overall" || lines.length > 0;
  const spans = activityColumns(layout.map((column) => column.width));
  const activities = hasActivities
    ? activityRows({
        plan: workbook.plan,
        part,
        lines,
        columns: spans,
        startsPage: goals.rows.length > fewRows,
        judged: judgements.criteria,
        words: book.resolved,
      })
    : { rows: [], figures: [] };
  const kindsOfGoals = judgements.indicators[part].flatMap(({ assessments }) =>
    assessments.map(({ verdict }) => verdict.kind),
  );
  const kindsOfLines = lines.flatMap(({ key }) => judgements.criteria.get(key)?.verdict.kind ?? []);
  const verdictSpan = spans.find((column) => column.role === "verdict")?.column ?? 0;
  return {
    part,
    wordsColumn: spans.find((column) => column.role === "words")?.column ?? 0,
    freeze: hasActivities ? { row: 0, column: 2 } : { row: 3, column: 2 },
    columns: fitColumns(fitLabels(layout, goals.breakdowns), goals.rows),
    rows: numberKeys([
      ...titleRows(words.title({ year: input.year, subject: words.focusAreas[part] }), input.subtitle),
      headerRow("goals", layout),
      ...goals.rows,
      ...activities.rows,
    ]),
    closing: closingRow(words.closing({ sources: input.sourcesName }), layout),
    figures: [...goals.figures, ...activities.figures],
    goals: counted(
      part,
      layout.findIndex((column) => column.role === "verdict"),
      goals.rows,
      kindsOfGoals,
    ),
    activities: hasActivities
      ? counted(part, verdictSpan, activities.rows.slice(2), kindsOfLines)
      : undefined,
    titleKey: headerKey(isLonger(goals.rows, activities.rows) ? "goals" : "activities"),
  };
}

/** Only one header can be repeated in print, on the pages below it: that of the longer table. */
function isLonger(goals: readonly SkemaRow[], activities: readonly SkemaRow[]): boolean {
  return activities.length === 0 || goals.length > Math.max(activities.length, rowsOnPage);
}

const rowsOnPage = 16;

/** So few goals leave room for the activities on their page. */
const fewRows = 4;

/** The rows that open every sheet. */
export function titleRows(title: string, subtitle: string): SkemaRow[] {
  return [
    { key: chromeKeys.title, height: 30, cells: [plain(0, title, "title")] },
    { key: chromeKeys.subtitle, height: 20, cells: [plain(0, subtitle, "subtitle")] },
  ];
}

/** The row that closes every sheet: what stands below it is the person's own. */
export function closingRow(text: string, columns: readonly unknown[]): SkemaRow {
  const cells = [plain(0, text, "note", { span: columns.length })];
  return { key: chromeKeys.closing, cells };
}

/** Rows whose keys are unique on their sheet, equal ones numbered as the old sheet's are. */
export function numberKeys(rows: readonly SkemaRow[]): SkemaRow[] {
  const numbered = keyNumbering();
  return rows.map((row) => ({ ...row, key: row.key.includes("#") ? row.key : numbered(row.key) }));
}

function counted(
  part: FocusArea,
  column: number,
  rows: readonly SkemaRow[],
  kinds: readonly VerdictKind[],
): Counted | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const texts = kinds.map((kind) => da.verdicts.kinds[kind]);
  return { part, column, firstKey: first.key, lastKey: last.key, texts };
}
