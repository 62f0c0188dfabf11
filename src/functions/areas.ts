import {
  areaCategory,
  areaCriteria,
  isTransformationArea,
  limitColumns,
  type AreaAssessment,
  type AreaCriterion,
  type AreaFigures,
} from "../analysis";
import { divide } from "../analysis/precision";
import { letters } from "../plan/text";
import type { Messages } from "../messages";
import { da } from "../messages/da";
import {
  criterionNamed,
  inPercent,
  limitsOf,
  scaleOf,
  yearIn,
  type CriterionFigure,
  type LimitsTable,
} from "./area-tables";
import { figureOf } from "./figure";
import { passedOn } from "./refusals";
import type { Run } from "./run";
import { CellFault, isBlank, missing, Refusal, wrong, type Answer, type Cell } from "./value";
import { yearOf } from "./year";

/** The functions on area categories. */
export const areas: Readonly<Record<string, Run>> = {
  /**
   * Row by row below a row of headers: the category, then the distance to each limit, in Excel's scale. An area with five
   * years of rows that are all parallelsamfund is an omdannelsesområde in the last.
   */
  OMRAADETYPE: ([criteria = [], limitCells = [], [[year = null] = []] = []], messages) => {
    const table = limitsOf(limitCells, messages);
    if (table instanceof Refusal) return [[table]];
    const columns = columnsOf(criteria[0] ?? [], messages);
    if (columns instanceof Refusal) return [[columns]];
    const asked = year instanceof CellFault ? passedOn(year, messages) : yearOf(year, messages);
    if (asked instanceof Refusal) return [[asked]];
    const rows = criteria.slice(1).map((row) => assess(row, columns, table, asked, messages));
    const shown = shownDistances(rows);
    const histories = historiesOf(rows);
    const { area } = da.functions.answers;
    return [
      [area.category, ...shown.map(({ criterion, column }) => area.distance({ criterion, column }))],
      ...rows.map((row) => [
        categoryIn(row, histories, messages),
        ...shown.map((each) => distanceIn(row, each)),
      ]),
    ];
  },
};

interface Columns {
  readonly criteria: ReadonlyMap<AreaCriterion, number>;
  readonly year: number;
  readonly name: number;
}

/** One row of the criteria, judged; a refusal where it cannot be read, undefined where it is blank. */
interface AreaRow {
  readonly name: string;
  readonly year: number | undefined;
  readonly assessment: AreaAssessment | Refusal | undefined;
}

interface ShownDistance {
  readonly criterion: AreaCriterion;
  readonly column: (typeof limitColumns)[number];
}

function columnsOf(headers: readonly Cell[], messages: Messages): Columns | Refusal {
  const { areas: texts } = messages.functions;
  const criteria = new Map<AreaCriterion, number>();
  for (const [at, header] of headers.entries()) {
    const criterion = criterionNamed(header);
    if (criterion === undefined) continue;
    if (criteria.has(criterion)) return wrong(texts.criterionTwice({ criterion }));
    criteria.set(criterion, at);
  }
  if (criteria.size === 0) return wrong(texts.noCriteria());
  const taken = new Set(criteria.values());
  const year = headers.findIndex((header) => typeof header === "string" && letters(header) === "år");
  const others = [...headers.keys()].filter((at) => !taken.has(at) && at !== year);
  const name = others.find((at) => namesArea(headers[at] ?? null)) ?? others[0] ?? -1;
  return { criteria, year, name };
}

function namesArea(header: Cell): boolean {
  return typeof header === "string" && /område|kvarter|afdeling|navn/.test(letters(header));
}

function assess(
  row: readonly Cell[],
  columns: Columns,
  table: LimitsTable,
  asked: number | undefined,
  messages: Messages,
): AreaRow {
  const label = row[columns.name] ?? null;
  const name =
    label instanceof CellFault
      ? ""
      : String(label ?? "")
          .trim()
          .toLowerCase();
  const own = yearIn(row[columns.year] ?? null) ?? asked;
  const year = own ?? (table.byYear.size === 1 ? [...table.byYear.keys()][0] : undefined);
  if ([...columns.criteria.values()].every((at) => isEmpty(row[at] ?? null))) {
    return { name, year, assessment: undefined };
  }
  const limits = table.byYear.get(year) ?? table.byYear.get(undefined);
  const figures = figuresIn(row, columns, messages);
  if (figures instanceof Refusal) return { name, year, assessment: figures };
  const { areas: texts } = messages.functions;
  const lacking = year === undefined ? wrong(texts.yearNeeded()) : missing(texts.noLimitsOfYear({ year }));
  return { name, year, assessment: limits === undefined ? lacking : areaCategory(figures, limits) };
}

function isEmpty(cell: Cell): boolean {
  return !(cell instanceof CellFault) && isBlank(cell);
}

function figuresIn(row: readonly Cell[], columns: Columns, messages: Messages): AreaFigures | Refusal {
  const found: CriterionFigure[] = [];
  for (const [criterion, at] of columns.criteria) {
    const figure = figureOf(row[at] ?? null, null, messages);
    if (figure instanceof Refusal && figure.kind === "wrong") return figure;
    if (figure !== undefined && !(figure instanceof Refusal)) found.push({ criterion, figure });
  }
  const scale = scaleOf(found);
  return Object.fromEntries(
    found.map(({ criterion, figure }) => [criterion, inPercent(criterion, figure, scale)]),
  );
}

function shownDistances(rows: readonly AreaRow[]): readonly ShownDistance[] {
  const known = rows.flatMap(({ assessment }) =>
    assessment === undefined || assessment instanceof Refusal ? [] : assessment.distances,
  );
  return areaCriteria.flatMap((criterion) =>
    limitColumns
      .filter((column) => known.some((each) => each.criterion === criterion && each.column === column))
      .map((column) => ({ criterion, column })),
  );
}

function distanceIn({ assessment }: AreaRow, { criterion, column }: ShownDistance): Answer {
  if (assessment === undefined || assessment instanceof Refusal) return "";
  const found = assessment.distances.find((each) => each.criterion === criterion && each.column === column);
  if (found?.distance === undefined) return "";
  return criterion === "residents" ? found.distance : (divide(found.distance, 100) ?? "");
}

function categoryIn(row: AreaRow, histories: Histories, messages: Messages): Answer {
  const { assessment, year, name } = row;
  if (assessment === undefined) return "";
  if (assessment instanceof Refusal) return assessment;
  const { category, possible, missing: lacking } = assessment;
  if (category === undefined) return missing(messages.functions.areas.undecided({ possible, lacking }));
  const history = histories.get(name) ?? new Map<number, History>();
  const isTransformation = year !== undefined && isTransformationArea(history, year) === true;
  return da.functions.answers.area.categories[isTransformation ? "transformation" : category];
}

type History = Pick<AreaAssessment, "possible">;
type Histories = ReadonlyMap<string, ReadonlyMap<number, History>>;

/** What each area can have been in each year; two rows of one year leave open what either leaves open. */
function historiesOf(rows: readonly AreaRow[]): Histories {
  const histories = new Map<string, Map<number, History>>();
  for (const { name, year, assessment } of rows) {
    if (year === undefined || assessment === undefined || assessment instanceof Refusal) continue;
    const history = histories.get(name) ?? new Map<number, History>();
    const possible = new Set([...(history.get(year)?.possible ?? []), ...assessment.possible]);
    histories.set(name, history.set(year, { possible: [...possible] }));
  }
  return histories;
}
