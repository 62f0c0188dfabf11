import { addExactly } from "./precision";

/** The four social criteria, of which two make an area one of the categories. */
export const socialCriteria = [
  "outside-work-and-education",
  "convicted",
  "basic-education",
  "gross-income",
] as const;
/** What areas are judged by: the four, the share of non-western origin, and the number of residents. */
export const areaCriteria = [...socialCriteria, "non-western", "residents"] as const;
export type AreaCriterion = (typeof areaCriteria)[number];

/** The columns of the limits: udsat område, forebyggelsesområde, parallelsamfund. */
export const limitColumns = ["deprived", "prevention", "parallel"] as const;
export type LimitColumn = (typeof limitColumns)[number];

/** udsat boligområde, forebyggelsesområde, parallelsamfund, or none of them. */
export type AreaCategory = LimitColumn | "none";

/** An area's figures of a year: shares and income in percents (convicted: of those of age), residents as a number. */
export type AreaFigures = Readonly<Partial<Record<AreaCriterion, number>>>;

/** The limits of a year, in the units of the figures, as the plan's table gives them. */
export type AreaLimits = Readonly<
  Partial<Record<AreaCriterion, Readonly<Partial<Record<LimitColumn, number>>>>>
>;

/** How a figure stands to one of its limits. */
export interface LimitDistance {
  readonly criterion: AreaCriterion;
  readonly column: LimitColumn;
  readonly limit: number;
  /** figure − limit, in percentage points (residents: persons); undefined without a figure. */
  readonly distance: number | undefined;
  readonly met: boolean | undefined;
}

export interface AreaAssessment {
  /** Undefined where a missing figure or limit could change it. */
  readonly category: AreaCategory | undefined;
  /** Every category that the missing figures and limits leave open. */
  readonly possible: readonly AreaCategory[];
  readonly distances: readonly LimitDistance[];
  /** The criteria that lack a figure. */
  readonly missing: readonly AreaCriterion[];
}

const comparisons: Readonly<Record<AreaCriterion, (figure: number, limit: number) => boolean>> = {
  "outside-work-and-education": (figure, limit) => figure > limit,
  convicted: (figure, limit) => figure >= limit,
  "basic-education": (figure, limit) => figure > limit,
  "gross-income": (figure, limit) => figure < limit,
  "non-western": (figure, limit) => figure > limit,
  residents: (figure, limit) => figure >= limit,
};

/** The limits that each criterion is held against. */
const columnsOf: Readonly<Record<AreaCriterion, readonly LimitColumn[]>> = {
  "outside-work-and-education": ["deprived", "prevention"],
  convicted: ["deprived", "prevention"],
  "basic-education": ["deprived", "prevention"],
  "gross-income": ["deprived", "prevention"],
  "non-western": ["prevention", "parallel"],
  residents: ["deprived", "prevention"],
};

const neededOfFour = 2;
/** The act's own number, the same in every year; the plan's table goes before it. */
const fewestResidents = { deprived: 1000, prevention: 1000 };

/** What is met in one of the cases that are left open, by column. */
type Met = Readonly<Record<LimitColumn, boolean>>;

/**
 * The category of an area by its figures and the limits of the year.
 *
 * Udsat: at least 1,000 residents and at least two of the four social criteria. Parallelsamfund: udsat, and above its
 * limit of non-western residents. Forebyggelsesområde: the same with limits of its own, and not udsat. Two-year averages
 * are the caller's. A missing figure or limit is never taken as met or not: the category is given only where it is the
 * same either way. Source: almenboligloven §§ 61 a and 61 b.
 */
export function areaCategory(figures: AreaFigures, given: AreaLimits): AreaAssessment {
  const limits = { ...given, residents: { ...fewestResidents, ...given.residents } };
  const possible = possibleCategories(figures, limits);
  const [only] = possible;
  return {
    category: possible.length === 1 ? only : undefined,
    possible,
    distances: distances(figures, limits),
    missing: areaCriteria.filter((criterion) => figures[criterion] === undefined),
  };
}

function possibleCategories(figures: AreaFigures, limits: AreaLimits): AreaCategory[] {
  const casesOf = (criterion: AreaCriterion) =>
    possibleCases(criterion, figures[criterion], limits[criterion] ?? {});
  let counts = [{ deprived: 0, prevention: 0 }];
  for (const criterion of socialCriteria) {
    counts = casesOf(criterion).flatMap((met) =>
      counts.map(({ deprived, prevention }) => ({
        deprived: deprived + Number(met.deprived),
        prevention: prevention + Number(met.prevention),
      })),
    );
  }
  const found = new Set<AreaCategory>();
  for (const size of casesOf("residents")) {
    for (const origin of casesOf("non-western")) {
      for (const count of counts) found.add(categoryOf(size, origin, count));
    }
  }
  return (["parallel", "deprived", "prevention", "none"] as const).filter((category) => found.has(category));
}

function categoryOf(
  size: Met,
  origin: Met,
  count: { readonly deprived: number; readonly prevention: number },
): AreaCategory {
  if (size.deprived && count.deprived >= neededOfFour) return origin.parallel ? "parallel" : "deprived";
  return size.prevention && count.prevention >= neededOfFour && origin.prevention ? "prevention" : "none";
}

/**
 * What a criterion can meet: once where figure and limits are known, else in every way that they leave open. A figure on
 * each limit and beyond them all stands for every other.
 */
function possibleCases(
  criterion: AreaCriterion,
  figure: number | undefined,
  limits: Readonly<Partial<Record<LimitColumn, number>>>,
): Met[] {
  const columns = columnsOf[criterion];
  const known = columns.flatMap((column) => limits[column] ?? []);
  const tried =
    figure === undefined ? [Number.NEGATIVE_INFINITY, ...known, Number.POSITIVE_INFINITY] : [figure];
  const unknown = columns.filter((column) => limits[column] === undefined);
  const cases = tried.flatMap((value) =>
    subsets(unknown).map((assumed): Met => {
      const met = (column: LimitColumn) => {
        const limit = limits[column];
        return limit === undefined ? assumed.includes(column) : comparisons[criterion](value, limit);
      };
      return { deprived: met("deprived"), prevention: met("prevention"), parallel: met("parallel") };
    }),
  );
  return [...new Map(cases.map((met) => [Object.values(met).join(), met])).values()];
}

function subsets(columns: readonly LimitColumn[]): LimitColumn[][] {
  return columns.reduce<LimitColumn[][]>(
    (found, column) => [...found, ...found.map((set) => [...set, column])],
    [[]],
  );
}

function distances(figures: AreaFigures, limits: AreaLimits): LimitDistance[] {
  return areaCriteria.flatMap((criterion) =>
    columnsOf[criterion].flatMap((column): LimitDistance[] => {
      const limit = limits[criterion]?.[column];
      if (limit === undefined) return [];
      const figure = figures[criterion];
      const distance = figure === undefined ? undefined : addExactly([figure, -limit]);
      const met = figure === undefined ? undefined : comparisons[criterion](figure, limit);
      return [{ criterion, column, limit, distance, met }];
    }),
  );
}

/** How many years in a row make a parallelsamfund an omdannelsesområde. */
const transformationYears = 5;

/**
 * Whether an area is an omdannelsesområde in a year: a parallelsamfund in it and in the four years before.
 *
 * Undefined where a year is missing or undecided, unless another of the five rules it out. Source: almenboligloven § 61 a.
 */
export function isTransformationArea(
  history: ReadonlyMap<number, Pick<AreaAssessment, "possible">>,
  year: number,
): boolean | undefined {
  let certain = true;
  for (let each = year; each > year - transformationYears; each--) {
    const possible = history.get(each)?.possible;
    if (possible !== undefined && !possible.includes("parallel")) return false;
    if (possible?.length !== 1) certain = false;
  }
  return certain ? true : undefined;
}
