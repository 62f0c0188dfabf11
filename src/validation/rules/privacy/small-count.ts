import type { Figure } from "../../../cells/reading";
import type { DataTable, IndicatorTable, Plan, SourcedReading } from "../../../plan/model";
import { fold } from "../../../plan/text";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { countedIn, isCountOfThings, type Counted } from "../../counted-persons";

/** Below even odds a reading is a guess, and no ground to speak of persons. */
const leastConfidence = 0.5;

/** Counts of so few persons that they may be recognised, in the plan's baselines and in tables: once for each table. */
export const rule: Rule<"small-count"> = {
  id: "small-count",
  *check({ plan, tables, dataTables, settings: { smallestCount } }) {
    yield* inTable("Indikatorer", baselinesOf(plan), smallestCount);
    for (const table of tables) {
      yield* inTable(table.title ?? table.sheet, indicatorCells(table), smallestCount);
    }
    for (const table of dataTables) {
      yield* inTable(table.title?.text ?? table.sheet, dataCells(table), smallestCount);
    }
  },
};

/** A cell with the texts that say what it counts; they are looked at only where it holds so small a number. */
interface CountCell {
  readonly cell: SourcedReading;
  readonly column: string;
  readonly row: string;
  readonly title: string;
}

function* baselinesOf({ indicators }: Plan): Iterable<CountCell> {
  for (const { label, baselineArea, baselineComparison } of indicators) {
    yield { cell: baselineArea, column: "Baseline boligområde", row: label.text, title: "" };
    yield { cell: baselineComparison, column: "Baseline kommune", row: label.text, title: "" };
  }
}

function* indicatorCells({ rows, title = "" }: IndicatorTable): Iterable<CountCell> {
  for (const { label, cells } of rows) {
    for (const cell of cells) {
      const { role, header } = cell.column;
      const isFigure = role.kind === "measurement" || isBaseline(role.kind);
      if (isFigure) yield { cell, column: header, row: label?.text ?? "", title };
    }
  }
}

function isBaseline(kind: string): boolean {
  return kind === "baseline-area" || kind === "baseline-comparison";
}

function* dataCells({ rows, title }: DataTable): Iterable<CountCell> {
  for (const { label, cells } of rows) {
    for (const cell of cells) {
      yield { cell, column: cell.column.header, row: label, title: title?.text ?? "" };
    }
  }
}

function* inTable(
  table: string,
  cells: Iterable<CountCell>,
  threshold: number,
): Iterable<Observation<"small-count">> {
  const found: CountCell[] = [];
  for (const cell of cells) if (showsFew(cell, threshold)) found.push(cell);
  const [first, ...others] = found;
  if (first === undefined) return;
  yield {
    severity: "warning",
    at: first.cell.at,
    params: { cells: found.length, most: threshold - 1, threshold },
    subject: subjectOf(table, first.column, `${found.length} × 1-${threshold - 1}`),
    related: others.map(({ cell }) => cell.at),
  };
}

function showsFew(cell: CountCell, threshold: number): boolean {
  const { values, kind, confidence } = cell.cell.reading;
  if (kind === "range" || confidence < leastConfidence) return false;
  return values.some((figure) => {
    const count = figure.unit === "percent" ? figure.n : figure.value;
    const isFew = count !== undefined && Number.isInteger(count) && count >= 1 && count < threshold;
    return isFew && isOfPersons(figure, cell);
  });
}

function isOfPersons(figure: Figure, cell: CountCell): boolean {
  const counted = countedBy(figure, cell);
  if (figure.unit === "percent") return counted !== "things";
  if (figure.unit !== "count" && figure.unit !== "none") return false;
  return counted === "persons" && ![cell.row, cell.column, cell.title].some(isMeasure);
}

/** What the cell counts: its own word, its row and its column must not gainsay each other; the title speaks last, unless it counts. */
function countedBy({ category = "" }: Figure, { row, column, title }: CountCell): Counted {
  const said = [category, row, column].map(countedIn);
  if (said.includes("things") || isCountOfThings(title)) return "things";
  return said.includes("persons") ? "persons" : countedIn(title);
}

const measure =
  /andel|pct|procent|%|gennemsnit|karakter|indeks|score|point|kvotient|pr\.? ?1[. ]?0{2,3}|pr\.? (?:bolig|beboer|familie|husstand|person|lejemål|hold|gruppe)/;

/** Figures below such words are shares, averages or marks, whatever their digits. */
function isMeasure(text: string): boolean {
  return measure.test(fold(text));
}
