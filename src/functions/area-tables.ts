import { limitColumns, type AreaCriterion, type AreaLimits, type LimitColumn } from "../analysis";
import { withoutNoise } from "../analysis/precision";
import { readCriterion } from "../cells";
import { letters } from "../plan/text";
import type { Messages } from "../messages";
import { figureOf, type CellFigure } from "./figure";
import { CellFault, Refusal, wrong, type Cell, type Grid } from "./value";

/** The stems that the header of a criterion is known by; a header has those of one criterion alone. */
const stems: readonly { readonly criterion: AreaCriterion; readonly words: readonly string[] }[] = [
  { criterion: "non-western", words: ["ikkevestlig", "efterkommere"] },
  { criterion: "convicted", words: ["dømt", "domfæld", "straffelov", "krimin"] },
  { criterion: "gross-income", words: ["indkomst"] },
  { criterion: "basic-education", words: ["grundskole"] },
  { criterion: "outside-work-and-education", words: ["arbejd", "beskæftig", "tilknyt"] },
];
/** What stands in the headers of several; it tells only where nothing above is said. */
const weakStems: typeof stems = [
  { criterion: "basic-education", words: ["uddannel"] },
  { criterion: "residents", words: ["beboer", "indbygger"] },
];

/** The criterion a header names; undefined where it names none, or more than one. */
export function criterionNamed(header: Cell): AreaCriterion | undefined {
  const text = typeof header === "string" ? letters(header) : "";
  const namedBy = (known: typeof stems) =>
    known.filter(({ words }) => words.some((word) => text.includes(word)));
  const strong = namedBy(stems);
  const [only, ...others] = strong.length > 0 ? strong : namedBy(weakStems);
  if (only === undefined || others.length > 0) return undefined;
  return only.criterion === "residents" && text.includes("andel") ? undefined : only.criterion;
}

const columnStems: Readonly<Record<LimitColumn, string>> = {
  deprived: "udsat",
  prevention: "forebyg",
  parallel: "parallel",
};

/** The limits of every year in the plan's table, in percents (residents: persons). */
export interface LimitsTable {
  /** A table without years holds for every year: its key is undefined. */
  readonly byYear: ReadonlyMap<number | undefined, AreaLimits>;
}

/** Reads the range of the table HHP_Grænseværdier with its header row; a refusal where it is none. */
export function limitsOf(cells: Grid<Cell>, messages: Messages): LimitsTable | Refusal {
  const { areas: texts } = messages.functions;
  const [headers = [], ...rows] = cells;
  const columnOf = (stem: string) =>
    headers.findIndex((header) => typeof header === "string" && letters(header).startsWith(stem));
  const criterionAt = columnOf("kriteri");
  const yearAt = headers.findIndex((header) => typeof header === "string" && letters(header) === "år");
  const columns = limitColumns.map((column) => ({ column, at: columnOf(columnStems[column]) }));
  if (criterionAt < 0 || columns.every(({ at }) => at < 0)) return wrong(texts.noLimits());
  const byYear = new Map<
    number | undefined,
    Partial<Record<AreaCriterion, Partial<Record<LimitColumn, CellFigure>>>>
  >();
  for (const row of rows) {
    const criterion = criterionNamed(row[criterionAt] ?? null);
    if (criterion === undefined) continue;
    const year = yearAt < 0 ? undefined : yearIn(row[yearAt] ?? null);
    const limits = byYear.get(year) ?? {};
    if (limits[criterion] !== undefined) return wrong(texts.limitTwice({ criterion, year }));
    const found: Partial<Record<LimitColumn, CellFigure>> = {};
    for (const { column, at } of columns) {
      const limit = limitIn(row[at] ?? null, messages);
      if (limit instanceof Refusal) return limit;
      if (limit !== undefined) found[column] = limit;
    }
    limits[criterion] = found;
    byYear.set(year, limits);
  }
  if (byYear.size === 0) return wrong(texts.noLimits());
  return { byYear: new Map([...byYear].map(([year, limits]) => [year, limitsInPercent(limits)])) };
}

/** A limit: a figure, or the figure of "> 40 %"; undefined where there is none. */
function limitIn(cell: Cell, messages: Messages): CellFigure | Refusal | undefined {
  const figure = figureOf(cell, null, messages);
  if (typeof cell !== "string") return figure;
  const ofSomething = !(figure instanceof Refusal) && (figure?.scope ?? figure?.category) !== undefined;
  if (ofSomething) return wrong(messages.functions.areas.limitUnreadable({ text: cell }));
  if (!(figure instanceof Refusal)) return figure;
  const { targets } = readCriterion(cell);
  const [target] = targets;
  if (target === undefined || targets.length > 1) return figure.kind === "missing" ? undefined : figure;
  return { value: target.value, unit: target.unit, decimals: 0, unitPrinted: target.unit !== "none" };
}

function limitsInPercent(
  limits: Partial<Record<AreaCriterion, Partial<Record<LimitColumn, CellFigure>>>>,
): AreaLimits {
  const entries = Object.entries(limits) as [AreaCriterion, Partial<Record<LimitColumn, CellFigure>>][];
  const scale = scaleOf(
    entries.flatMap(([criterion, each]) => Object.values(each).map((figure) => ({ criterion, figure }))),
  );
  return Object.fromEntries(
    entries.map(([criterion, each]) => [
      criterion,
      Object.fromEntries(
        Object.entries(each).map(([column, figure]) => [column, inPercent(criterion, figure, scale)]),
      ),
    ]),
  );
}

/** A year that stands alone in a cell. */
export function yearIn(cell: Cell): number | undefined {
  const year = cell instanceof CellFault || cell === null ? Number.NaN : Number(cell);
  return Number.isInteger(year) && year >= 1900 && year < 2200 ? year : undefined;
}

/** A figure and the criterion it is about. */
export interface CriterionFigure {
  readonly criterion: AreaCriterion;
  readonly figure: CellFigure;
}

/** Income beyond three times the region's is none; a share above 1 can only be in percents. */
const mostIncome = 3;

/** What plain numbers are multiplied by to be percents: 100 where all of them may be shares as Excel holds them, else 1. */
export function scaleOf(figures: readonly CriterionFigure[]): 1 | 100 {
  const inPercents = figures.some(({ criterion, figure: { unit, value } }) => {
    if (unit === "percent" || criterion === "residents") return false;
    return value > (criterion === "gross-income" ? mostIncome : 1);
  });
  return inPercents ? 1 : 100;
}

/** A figure in percents; residents as they are. */
export function inPercent(criterion: AreaCriterion, figure: CellFigure, scale: 1 | 100): number {
  const factor = figure.unit === "percent" || criterion === "residents" ? 1 : scale;
  return withoutNoise(figure.value * factor) ?? figure.value;
}
