import type { Indicator, Plan, Side } from "./model";
import { fold, squeeze, words } from "./text";

/** Who a figure can be about, before a plan says which of them it compares itself with. */
type Population =
  | "area"
  | "municipality"
  | "all-plans"
  | "other-plans"
  | "police"
  | "region"
  | "nation"
  | "social-housing"
  | "elsewhere"
  | "part";

/** What of a plan and its indicator decides whose figure it is. */
export type ScopePlan = Pick<Plan, "name" | "municipality" | "departments">;
export type ScopeIndicator = Pick<Indicator, "comparison">;

/**
 * Whose figure a scope names: the plan's whole area, a part of it, the comparison the indicator has chosen (blank: the
 * municipality), or another one. No scope is the area. A name that nothing is known of is a part.
 */
export function classifyScope(scope: string | undefined, plan: ScopePlan, indicator?: ScopeIndicator): Side {
  if (scope === undefined || scope === "") return "area";
  const population = populationOf(scope, plan);
  if (population === "area" || population === "part") {
    const chosen = squeeze(indicator?.comparison.text ?? "");
    const named = chosen !== "" && squeeze(scope) === chosen;
    return named ? "comparison" : population;
  }
  return comparisonsOf(plan, indicator).has(population) ? "comparison" : "other";
}

/** The populations that the Sammenligning of an indicator names; several may stand in one cell. */
function comparisonsOf(plan: ScopePlan, indicator: ScopeIndicator | undefined): ReadonlySet<Population> {
  const text = indicator?.comparison.text ?? "";
  if (text.trim() === "") return municipalityAlone;
  return new Set(
    fold(text)
      .split(/[;,]| og /)
      .map((part) => populationOf(part, plan)),
  );
}

const municipalityAlone: ReadonlySet<Population> = new Set<Population>(["municipality"]);

const cache = new WeakMap<ScopePlan, Map<string, Population>>();

function populationOf(scope: string, plan: ScopePlan): Population {
  let known = cache.get(plan);
  if (known === undefined) {
    known = new Map();
    cache.set(plan, known);
  }
  let population = known.get(scope);
  if (population === undefined) {
    population = decide(scope, plan);
    known.set(scope, population);
  }
  return population;
}

/** Words around a name that do not change whom it names. */
const fillers = new Set(
  (
    "i for af på fra hele den det de samlet samlede gns snit gennemsnit gennemsnittet gennemsnitlig vores egen eget " +
    "baseline evt andet anden andre total år status tal niveau målt måling"
  ).split(" "),
);

const areaWords = new Set(
  (
    "boligområde boligområdet boligområder boligområderne boligomr område området områder områderne helhedsplan " +
    "helhedsplanen helhedsplanens helhedsplanområdet helhedsplansområdet hhp målgruppe målgruppen beboere beboerne " +
    "alt alle sum afdelinger kvarterer indsatsområdet"
  ).split(" "),
);

function decide(scope: string, plan: ScopePlan): Population {
  const given = namesIn(scope);
  const bare = given.filter((word) => !fillers.has(word));
  if (bare.length === 0) return "area";
  const comparison = comparisonPopulation(scope, given, bare, plan);
  if (comparison !== undefined) return comparison;
  if (isWholeArea(bare, plan)) return "area";
  return "part";
}

/** The words of a scope without years. */
function namesIn(scope: string): string[] {
  return words(scope).filter((word) => !/^(?:19|20)\d\d$/.test(word));
}

function comparisonPopulation(
  scope: string,
  given: readonly string[],
  bare: readonly string[],
  plan: ScopePlan,
): Population | undefined {
  const has = (...beginnings: string[]) =>
    given.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
  if (/\buden ?for\b/.test(fold(scope))) return "elsewhere";
  if (has("politikreds")) return "police";
  if (given.some((word) => /^region(?:en|s|ens|sgennemsnit(?:tet)?)?$/.test(word))) return "region";
  if (has("landsgennemsnit", "landsplan", "landstal", "danmark", "national", "befolkning")) return "nation";
  if (given.some((word) => word === "landet" || word === "lands")) return "nation";
  if (has("almen")) return "social-housing";
  const others = has("øvrige", "andre", "resten", "sammenlignelig");
  if (has("hhp", "helhedsplaner")) {
    if (others) return "other-plans";
    if (has("alle", "samtlige", "helhedsplaner") || given.some((word) => /^\d+$/.test(word)))
      return "all-plans";
  }
  if (others && has("område", "boligområde", "afdeling", "kommun")) return "elsewhere";
  return municipality(given, bare, plan);
}

function municipality(
  given: readonly string[],
  bare: readonly string[],
  plan: ScopePlan,
): Population | undefined {
  const own = namesIn(plan.municipality?.text ?? "").filter((word) => !word.startsWith("kommun"));
  const isOwn = (word: string) => own.some((name) => word === name || word === `${name}s`);
  if (bare.every(isOwn)) return "municipality";
  if (given.some((word) => word === "kommuner" || word === "kommunerne" || word === "landskommune"))
    return "elsewhere";
  const at = given.findIndex((word) => /^(?:beliggenheds|hjem|bopæls)?kommun/.test(word));
  if (at < 0) return given.some((word) => /kommune(?:n|r|rne)?$/.test(word)) ? "elsewhere" : undefined;
  const before = given.slice(0, at).filter((word) => !fillers.has(word));
  return own.length === 0 || before.every(isOwn) ? "municipality" : "elsewhere";
}

/** Words of a plan's name that name no place. */
const planWords = new Set(
  "helhedsplan helhedsplanen boligsocial boligsociale den det en plan og i for af".split(" "),
);

function isWholeArea(bare: readonly string[], plan: ScopePlan): boolean {
  if (bare.every((word) => areaWords.has(word))) return true;
  const proper = bare.filter((word) => !planWords.has(word) && !areaWords.has(word)).join("");
  return (proper !== "" && properNames(plan).includes(proper)) || onlyQuarter(bare, plan);
}

/** The plan's name, and each part of it between dashes, colons and brackets. */
function properNames(plan: ScopePlan): string[] {
  const name = plan.name?.text ?? "";
  return [name, ...name.split(/[–—:;,()|]| - /)].map((part) =>
    namesIn(part)
      .filter((word) => !planWords.has(word))
      .join(""),
  );
}

/** A plan with a single quarter: its name is the whole area's. */
function onlyQuarter(bare: readonly string[], plan: ScopePlan): boolean {
  const quarters = new Set(plan.departments.map((department) => squeeze(department.quarter.text)));
  quarters.delete("");
  if (quarters.size !== 1) return bare.length === 1 && quarters.size === 0 && bare[0] === "kvarteret";
  const text = bare.join("");
  return quarters.has(text) || text === "kvarteret";
}
