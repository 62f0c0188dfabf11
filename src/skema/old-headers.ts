import { da } from "../messages/da";
import { goalHeaders } from "./layout";
import type { SkemaPart } from "./parts";
import { normalise, type RowTable } from "./rows";

/** A table of a skema sheet as it is known again: by its header texts, wherever the person has moved them. */
export interface HeaderSpec {
  readonly table: RowTable | "counts";
  /** Texts of which all must stand in the row. */
  readonly required: readonly string[];
  /** Columns whose texts make the row's key. */
  readonly key: readonly string[];
  /** Of these, the ones without which a line is no row of the table. */
  readonly needed: readonly (readonly string[])[];
  /** Whether several columns have the same header. */
  readonly repeats?: boolean;
  isHeader(text: string): boolean;
}

const words = da.skema;
const goals = words.goalColumns;
const activities = words.activityColumns;
const orphans = words.orphanColumns;
const figures = words.sources.columns;
const findings = words.sources.findingColumns;

const variants = (["municipality", "other"] as const).map(goalHeaders);
const fixedHeaders = new Set(
  variants.flatMap((headers) =>
    Object.values(headers).flatMap((header) => (typeof header === "string" ? [normalise(header)] : [])),
  ),
);
const periodStarts = variants.flatMap(({ area, comparison }) =>
  [area, comparison].map((header) => normalise(header({ period: "2000" })).replace("2000", "")),
);

const goalSpec: HeaderSpec = {
  table: "goals",
  required: [goals.id, goals.indicator, goals.verdict],
  key: [goals.id, goals.breakdown],
  needed: [[goals.id], [goals.indicator, goals.breakdown]],
  isHeader: (text) => fixedHeaders.has(text) || isPeriodHeader(text),
};
const activitySpec: HeaderSpec = spec(
  "activities",
  activities,
  [activities.activity, activities.period],
  [activities.id, activities.period],
  [[activities.id], [activities.period]],
);
const orphanSpec: HeaderSpec = spec(
  "orphans",
  orphans,
  [orphans.id, orphans.label, orphans.words],
  [orphans.id, orphans.label],
  [[orphans.id]],
);
const figureSpec: HeaderSpec = spec(
  "figures",
  figures,
  [figures.raw, figures.reading],
  [figures.id, figures.what, figures.sheet, figures.cell],
  [[figures.id], [figures.what]],
);
const findingSpec: HeaderSpec = spec(
  "findings",
  findings,
  [findings.severity, findings.sentence],
  [findings.sheet, findings.cell, findings.sentence],
  [[findings.severity], [findings.sentence]],
);
const countHeaders = [words.front.area, ...Object.values(da.verdicts.kinds), words.front.total];
const countSpec: HeaderSpec = {
  table: "counts",
  required: [words.front.area, words.front.total],
  key: [],
  needed: [[words.front.area], []],
  repeats: true,
  isHeader: (text) => countHeaders.some((header) => normalise(header) === text),
};

/** The tables a sheet of the set can hold; the first one's columns are its grid. */
export function headerSpecs(part: SkemaPart): readonly HeaderSpec[] {
  if (part === "front") return [countSpec];
  if (part === "sources") return [figureSpec, findingSpec];
  return [goalSpec, activitySpec, orphanSpec];
}

function spec(
  table: RowTable,
  headers: Readonly<Record<string, string>>,
  required: readonly string[],
  key: readonly string[],
  needed: readonly (readonly string[])[],
): HeaderSpec {
  const known = new Set(Object.values(headers).map(normalise));
  return { table, required, key, needed, isHeader: (text) => known.has(text) };
}

function isPeriodHeader(text: string): boolean {
  return periodStarts.some(
    (start) => text.startsWith(start) && /^(?:[12]\. halvår )?\d{4}$/.test(text.slice(start.length)),
  );
}
