import type { Figure } from "../../../../cells/reading";
import type { DataTable, Department, Indicator, SourcedReading } from "../../../../plan/model";
import { fold } from "../../../../plan/text";
import type { CellAddress } from "../../../../workbook/address";
import type { RuleContext } from "../../../context";
import { byCell } from "../../../figures";
import { tableName } from "../../../readings";

/** The figures of a cell, with the words that tell what they may be. */
export interface LimitedFigures {
  readonly id: string;
  readonly column: string;
  readonly at: CellAddress;
  readonly raw: string;
  readonly figures: readonly Figure[];
  /** What is measured, in one text or several. */
  readonly labels: readonly string[];
  /** The same with its goal, or all else that is said of it. */
  readonly about: string;
  /** Whether the indicator is one of LBF's, which are all shares or grades. */
  readonly isLbf: boolean;
  /** Whether the cell stands in a table that is free in its form. */
  readonly isFree: boolean;
}

/** Every figure that its unit limits: of the indicators, their targets, the departments and the data tables. */
export function* limitedFigures(context: RuleContext): Iterable<LimitedFigures> {
  for (const indicator of context.plan.indicators) {
    const { id, label, goal, lbf } = indicator;
    const about = `${label.text} ${goal.text}`;
    const common = { id, labels: [label.text], about, isLbf: lbf !== undefined, isFree: false };
    for (const { cell, figures } of byCell(context.measurementsOf(id))) {
      yield { ...common, column: context.columnAt(cell.at), at: cell.at, raw: cell.raw, figures };
    }
    yield* inTarget(indicator, common);
  }
  for (const department of context.plan.departments) yield* inDepartment(department);
  for (const table of context.dataTables) yield* inDataTable(table);
}

/** A level alone, such as `mindst 60 %`: a change or a number of times has no such limits. */
function* inTarget(
  { target }: Indicator,
  common: Omit<LimitedFigures, "column" | "at" | "raw" | "figures">,
): Iterable<LimitedFigures> {
  const [only, ...others] = target?.reading.targets ?? [];
  if (target === undefined || only === undefined || others.length > 0) return;
  if (target.reading.change !== undefined || target.reading.reference !== undefined) return;
  const { raw, at } = target;
  const decimals = /^\D{0,12}-?\d[\d.]*(?:,(\d+))?\s*(?:%|pct\.?|procent)?$/.exec(raw);
  if (decimals === null) return;
  const { value, unit } = only;
  const figure = { value, unit, decimals: decimals[1]?.length ?? 0, unitPrinted: false };
  yield { ...common, column: "Måltal", at, raw, figures: [figure] };
}

function* inDepartment({ department, dwellings, residents }: Department): Iterable<LimitedFigures> {
  const common = { id: department.text, labels: [], about: "", isLbf: false, isFree: false };
  const cell = ({ at, raw, reading: { values: figures } }: SourcedReading) => ({ at, raw, figures });
  yield { ...common, column: "Boliger", ...cell(dwellings) };
  yield { ...common, column: "Beboere", ...cell(residents) };
}

/** Only what is certain: what the words call a share or a count, and a percentage far above the others of its row. */
function* inDataTable(table: DataTable): Iterable<LimitedFigures> {
  const common = { id: tableName(table), isLbf: false, isFree: true };
  for (const { label, cells } of table.rows) {
    const odd = farAbove(cells);
    for (const { column, at, raw, reading } of cells) {
      const labels = [table.title?.text ?? "", label, column.header];
      const about = labels.join(" ");
      const figures = reading.values.filter(
        (figure) =>
          figure === odd ||
          (isPercentage(figure) ? namesShare(about) : figure.unit === "count" && namesCount(about)),
      );
      if (figures.length > 0) yield { ...common, column: column.header, at, raw, figures, labels, about };
    }
  }
}

/** Fewer percentages do not tell what a row measures. */
const fewestOthers = 3;
/** An index of a little above 100 stands among others a little below. */
const farTimes = 1.5;

/** The only percentage of a row above 100, where it is also far above the others. */
function farAbove(cells: readonly SourcedReading[]): Figure | undefined {
  const figures = cells.flatMap(({ reading }) => (reading.kind === "value" ? reading.values : []));
  const percentages = figures.filter(isPercentage);
  const [above, ...alike] = percentages.filter(({ value }) => value > 100);
  if (above === undefined || alike.length > 0 || percentages.length <= fewestOthers) return undefined;
  const highest = Math.max(...percentages.flatMap((each) => (each === above ? [] : [each.value])));
  return above.value > farTimes * highest ? above : undefined;
}

function isPercentage({ unit, unitPrinted }: Figure): boolean {
  return unit === "percent" && unitPrinted;
}

/** Whether a text speaks of a share, which lies between 0 and 100. */
export function namesShare(text: string): boolean {
  return /(?<!\p{L})(?:procent)?andel(?:en|e)?(?!\p{L})/u.test(fold(text));
}

function namesCount(text: string): boolean {
  return /(?<!\p{L})antal(?:let)?(?!\p{L})/u.test(fold(text));
}

const changes = new RegExp(
  [
    "(?<!\\p{L})(?:",
    "ændring(?:en|er)?|forskel(?:len|le)?|difference(?:n|r)?|afvigelse(?:n|r)?|\\p{L}*stigning(?:en|er)?|vækst(?:en)?",
    "|(?:netto)?tilvækst(?:en)?|netto(?:tilflytning|fraflytning|tilgang|afgang)|fald(?:et)? i",
    "|procentpoint|%-point|målopfyldelse(?:n)?)(?!\\p{L})",
    "|^udvikling(?:en)?(?!\\p{L})",
  ].join(""),
  "u",
);

/** Whether one of some texts speaks of a difference, which may be of any sign and size. */
export function namesChange(texts: readonly string[]): boolean {
  return texts.some((text) => changes.test(fold(text)));
}
