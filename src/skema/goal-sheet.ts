import { assessCriterion, assessIndicator } from "../analysis";
import type { CriterionAssessment, VerdictKind } from "../analysis/model";
import { da } from "../messages/da";
import type { FocusArea, PlanWorkbook } from "../plan/model";
import { activityRows } from "./activity-rows";
import type { Position } from "../workbook/address";
import type { ActivityLine } from "./activity-lines";
import { fitColumns } from "./column-fit";
import { comparedWith } from "./comparison";
import type { Counted } from "./front-counts";
import { goalRows } from "./goal-rows";
import {
  activityColumns,
  goalColumns,
  type ActivityRole,
  type GoalColumn,
  type SpannedColumn,
} from "./layout";
import { heightOf, pageHeight } from "./page-fit";
import { chromeKeys, headerKey, headerRow, keyNumbering, plain, type SkemaRow } from "./rows";
import { shownGoals, type JudgedIndicator } from "./shown-periods";
import type { ShownFigure } from "./source-rows";
import type { WordBook } from "./words";

const words = da.skema;

/** Everything that is judged in a year, each once. */
export interface Judgements {
  readonly indicators: Readonly<Record<FocusArea, readonly JudgedIndicator[]>>;
  readonly criteria: ReadonlyMap<string, CriterionAssessment>;
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
  };
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
  /** The one header row that can be repeated in print, on the pages below it: never a wrong one. */
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
  const { workbook, part, lines, judgements } = input;
  const judged = judgements.indicators[part];
  const shown = shownGoals(workbook, judged, input.year);
  const drawn = shown.indicators.flatMap((each) => each.rows);
  const layout = goalColumns({
    periods: shown.periods,
    comparedWith: comparedWith(judged.map(({ indicator }) => indicator)),
    hasBreakdowns: drawn.some(({ breakdown }) => breakdown !== ""),
  });
  const goals = goalRows(workbook, part, shown, layout);
  const columns = fitColumns(layout, goals.rows);
  const widths = columns.map((column) => column.width);
  const hasActivities = part !== "overall" || lines.length > 0;
  const spans = activityColumns(widths);
  const activities = hasActivities ? activitiesOf(input, spans) : { rows: [], figures: [] };
  const opening = [
    ...titleRows(words.title({ year: input.year, subject: words.focusAreas[part] }), input.subtitle),
    headerRow("goals", columns),
    ...goals.rows,
  ];
  const verdicts = judged.flatMap(({ assessments }) => assessments.map(({ verdict }) => verdict.kind));
  const kindsOfLines = lines.flatMap(({ key }) => judgements.criteria.get(key)?.verdict.kind ?? []);
  const columnOf = (role: ActivityRole) => spans.find((column) => column.role === role)?.column ?? 0;
  const verdictColumn = columns.findIndex((column) => column.role === "verdict");
  const countedLines = activities.rows.slice(2);
  return {
    part,
    wordsColumn: columnOf("words"),
    freeze: hasActivities ? { row: 0, column: 2 } : { row: 3, column: 2 },
    columns,
    rows: numberKeys([...opening, ...onPages(opening, activities.rows, widths)]),
    closing: closingRow(words.closing({ sources: input.sourcesName }), columns),
    figures: [...goals.figures, ...activities.figures],
    goals: counted(part, verdictColumn, goals.rows, verdicts),
    activities: hasActivities ? counted(part, columnOf("verdict"), countedLines, kindsOfLines) : undefined,
    titleKey: headerKey(hasActivities ? "activities" : "goals"),
  };
}

function activitiesOf(
  { workbook, part, lines, judgements, book }: GoalSheetInput,
  columns: readonly SpannedColumn<ActivityRole>[],
) {
  const { criteria } = judgements;
  return activityRows({ plan: workbook.plan, part, lines, columns, judged: criteria, words: book.resolved });
}

/** Activities begin a page of their own where they do not fit below the goals, unless that takes a page more. */
function onPages(
  goals: readonly SkemaRow[],
  activities: readonly SkemaRow[],
  widths: readonly number[],
): readonly SkemaRow[] {
  const [heading, ...rest] = activities;
  if (heading === undefined) return [];
  const room = pageHeight(widths);
  const [above, below] = [heightOf(goals, widths), heightOf(activities, widths)];
  const pages = (height: number) => Math.ceil(height / room);
  const together = pages(above + below);
  const needsPage = together > pages(above) && pages(above) + pages(below) <= together;
  return needsPage ? [{ ...heading, newPage: true }, ...rest] : activities;
}

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
