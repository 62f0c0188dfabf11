import { reasonInWords } from "../analysis";
import type { CriterionAssessment } from "../analysis/model";
import { da } from "../messages/da";
import type { FocusArea, Plan, Status } from "../plan/model";
import { quoteSheet, toA1 } from "../workbook/address";
import type { ActivityLine } from "./activity-lines";
import { ratioFormula } from "./derive";
import { cellFigure, decimalsOf, shareFormat, type CellFigure } from "./figures";
import type { ActivityRole, SpannedColumn } from "./layout";
import { verdictStyle } from "./goal-cells";
import { headerRow, headingRow, normalise, plain, remarkRow, type RowCell, type SkemaRow } from "./rows";
import type { ShownFigure } from "./source-rows";
import { wordReference, type ResolvedWords } from "./words";

const words = da.skema;
type Column = SpannedColumn<ActivityRole>;

export interface ActivityInput {
  readonly plan: Plan;
  readonly part: FocusArea;
  readonly lines: readonly ActivityLine[];
  readonly columns: readonly Column[];
  /** The assessments by the lines' keys; lines without a criterion have none. */
  readonly judged: ReadonlyMap<string, CriterionAssessment>;
  readonly words: ReadonlyMap<string, ResolvedWords>;
}

/** The activities of a focus area below their heading, a line per criterion and period. */
export function activityRows(input: ActivityInput): { rows: SkemaRow[]; figures: ShownFigure[] } {
  const { lines, columns } = input;
  const width = columns.reduce((sum, column) => sum + column.span, 0);
  let last: string | undefined;
  const drawn = lines.map((line) => {
    const activity = normalise(line.criterion.activity.text);
    const row = lineRow(input, line, activity !== last);
    last = activity;
    return row;
  });
  const body = drawn.length > 0 ? drawn.map(({ row }) => row) : [remarkRow(words.noActivities, width)];
  return {
    rows: [headingRow(words.activitiesHeading), headerRow("activities", columns), ...body],
    figures: drawn.flatMap(({ figures }) => figures),
  };
}

function lineRow(
  input: ActivityInput,
  line: ActivityLine,
  isFirst: boolean,
): { row: SkemaRow; figures: ShownFigure[] } {
  const { columns, part } = input;
  const { criterion } = line;
  const at = new Map(columns.map((column) => [column.role, column]));
  const cell = (role: ActivityRole, make: (column: number) => RowCell): RowCell[] => {
    const column = at.get(role);
    return column === undefined ? [] : [{ ...make(column.column), span: column.span }];
  };
  const status = statusOf(input.plan, line);
  const judged = input.judged.get(line.key);
  const target =
    judged?.target && cellFigure(judged.target.value, judged.target.unit, decimalsOf(judged.target.value));
  const result =
    judged?.result && cellFigure(judged.result.value, judged.result.unit, decimalsOf(judged.result.value));
  const verdict = judged?.verdict;
  const cells = [
    ...cell("id", (column) => plain(column, criterion.id, "label")),
    ...cell("activity", (column) => plain(column, isFirst ? criterion.activity.text : null, "text")),
    ...cell("criterion", (column) => plain(column, criterion.criterion?.raw ?? words.noCriterion, "text")),
    ...cell("period", (column) => plain(column, line.label, "text")),
    ...cell("target", (column) => numberCell(column, target, words.blank)),
    ...cell("result", (column) => numberCell(column, result, resultWords(status))),
    ...cell("fulfilment", (column) =>
      fulfilmentCell(
        column,
        judged?.fulfilment,
        [at.get("result")?.column ?? 0, result],
        [at.get("target")?.column ?? 0, target],
      ),
    ),
    ...cell("verdict", (column) =>
      verdict === undefined
        ? plain(column, null, "text")
        : plain(column, da.verdicts.kinds[verdict.kind], verdictStyle(verdict.kind)),
    ),
    ...cell("reason", (column) => plain(column, verdict ? reasonInWords(verdict.reason, da) : null, "text")),
    ...cell("status", (column) => plain(column, statusText(status), "text")),
    ...cell("words", (column) => wordsCell(column, line.key, part, input.words.get(line.key))),
  ];
  return { row: { key: line.key, cells }, figures: activityFigures(part, line, judged, at) };
}

function numberCell(column: number, figure: CellFigure | undefined, missing: string): RowCell {
  if (figure === undefined) return plain(column, missing, "derived");
  return plain(column, figure.value, "figure", { format: figure.format });
}

function fulfilmentCell(
  column: number,
  expected: number | undefined,
  [resultColumn, result]: readonly [number, CellFigure | undefined],
  [targetColumn, target]: readonly [number, CellFigure | undefined],
): RowCell {
  if (expected === undefined) return plain(column, null, "derived");
  return {
    column,
    style: "derived",
    format: shareFormat,
    content: (row) => {
      const ratio = ratioFormula(
        { cell: toA1(row, resultColumn), value: result?.value },
        { cell: toA1(row, targetColumn), value: target?.value },
      );
      return ratio.value !== "" && Math.abs(ratio.value - expected) < 1e-6 ? ratio : { value: expected };
    },
  };
}

/** The sheet where the line stands first holds the words; the others show them, unless they have words of their own. */
function wordsCell(
  column: number,
  key: string,
  part: FocusArea,
  resolved: ResolvedWords | undefined,
): RowCell {
  if (resolved === undefined) return plain(column, null, "words");
  const own = part === resolved.master ? resolved.text : resolved.own.get(part);
  if (own !== undefined) return plain(column, own === "" ? null : own, "words");
  return {
    column,
    style: "words",
    content: (_row, places) => {
      const row = places.rowOf(resolved.master, key);
      const there = places.wordsColumn(resolved.master);
      if (row === undefined || there === undefined) return { value: resolved.text };
      const target = `${quoteSheet(places.names[resolved.master])}!${toA1(row, there)}`;
      return { value: resolved.text, formula: wordReference(target) };
    },
  };
}

function statusOf(plan: Plan, { criterion, period }: ActivityLine): Status | undefined {
  return plan.statuses.find(
    (status) =>
      normalise(status.criterionId) === normalise(criterion.id) &&
      status.period?.year === period.year &&
      status.period.half === period.half,
  );
}

function statusText(status: Status | undefined): string {
  const text = status?.status.raw.trim() ?? "";
  return text === "" ? words.noStatus : text;
}

function resultWords(status: Status | undefined): string {
  return status?.status.reading.state === "planned" ? words.planned : words.blank;
}

/** The figures that a line of an activity shows, each with the cell it was read from. */
export function activityFigures(
  part: FocusArea,
  { key, criterion, label }: ActivityLine,
  judged: CriterionAssessment | undefined,
  at: ReadonlyMap<ActivityRole, Column>,
): ShownFigure[] {
  const about = { part, key, id: criterion.id, label: criterion.criterion?.raw ?? criterion.activity.text };
  const source = criterion.target ?? criterion.criterion;
  const figures: ShownFigure[] = [];
  if (judged?.target !== undefined && source !== undefined) {
    const figure = { ...judged.target, decimals: decimalsOf(judged.target.value) };
    const column = at.get("target")?.column ?? 0;
    figures.push({ ...about, column, what: words.sources.target, at: source.at, raw: source.raw, figure });
  }
  if (judged?.result !== undefined) {
    const figure = { ...judged.result, decimals: decimalsOf(judged.result.value) };
    const column = at.get("result")?.column ?? 0;
    const what = words.sources.result({ period: label });
    figures.push({ ...about, column, what, at: judged.result.at, raw: judged.result.raw, figure });
  }
  return figures;
}
