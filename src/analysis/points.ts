import type { Unit } from "../cells/reading";
import type { Measurement } from "../plan/model";
import type { Point, VerdictReason } from "./model";
import { mayBeSame, roundTo } from "./precision";
import { isAdditive, jointShare, sum } from "./sums";

/** A figure that was found, or why none can be chosen; undefined where there is nothing to choose from. */
export type Found =
  { readonly point: Point; readonly labels: readonly string[] } | { readonly problem: VerdictReason };

/** A measurement as a point in the indicator's unit. */
export function pointOf({ figure, source }: Measurement, unit: Unit): Point {
  return {
    value: figure.value,
    unit,
    decimals: figure.decimals,
    ...(figure.n === undefined ? {} : { n: figure.n }),
    ...(figure.total === undefined ? {} : { total: figure.total }),
    sources: [{ at: source.at, raw: source.raw }],
  };
}

/** Several points of the same thing as one: the most precise, with all sources; undefined where they disagree. */
export function agreed(points: readonly Point[]): Point | undefined {
  const [best] = [...points].sort((one, other) => other.decimals - one.decimals);
  if (best === undefined || !points.every((point) => mayBeSame(point, best))) return undefined;
  return { ...best, sources: mergedSources(points) };
}

/**
 * The points together: the sum of counts and amounts; of percentages the sum over answers that exclude each other, else
 * the joint share where numerators and denominators are known. Undefined where the unit cannot be added up.
 */
export function together(points: readonly Point[], unit: Unit, exclusive: boolean): Point | undefined {
  const [first, ...others] = points;
  if (first === undefined || others.length === 0) return first;
  const decimals = Math.max(...points.map((point) => point.decimals));
  const n = sum(points.map((point) => point.n));
  const total = exclusive ? first.total : sum(points.map((point) => point.total));
  const value =
    isAdditive(unit) || exclusive ? sum(points.map((point) => point.value)) : share(points, unit, decimals);
  if (value === undefined) return undefined;
  return {
    value,
    unit,
    decimals,
    ...(n === undefined ? {} : { n }),
    ...(total === undefined ? {} : { total }),
    sources: mergedSources(points),
  };
}

function share(points: readonly Point[], unit: Unit, decimals: number): number | undefined {
  if (unit !== "percent") return undefined;
  const counts = points.flatMap(({ n, total }) =>
    n === undefined || total === undefined ? [] : [{ n, total }],
  );
  const joint = counts.length === points.length ? jointShare(counts) : undefined;
  return joint === undefined ? undefined : roundTo(joint, decimals);
}

/** Whether two figures stand in the same cell. */
export function isSameCell(one: Measurement, other: Measurement): boolean {
  return one.source.at.sheet === other.source.at.sheet && one.source.at.cell === other.source.at.cell;
}

/** Whether figures are answers of one distribution: each counts others, and all of them together make up 100 %. */
export function areExclusive(figures: readonly Measurement[]): boolean {
  const [first] = figures;
  if (first === undefined || first.figure.unit !== "percent") return false;
  const { source, side } = first;
  const sameScope = figures.every(
    (each) => isSameCell(each, first) && each.side === side && each.figure.scope === first.figure.scope,
  );
  if (!sameScope || figures.some((each) => each.figure.category === undefined)) return false;
  if (source.reading.kind === "distribution") return true;
  const answers = source.reading.values.filter(
    (value) => value.category !== undefined && value.scope === first.figure.scope,
  );
  const whole = sum(answers.map((answer) => answer.value)) ?? 0;
  return whole >= 99 && whole <= 101;
}

function mergedSources(points: readonly Point[]): Point["sources"] {
  const sources = points.flatMap((point) => point.sources);
  return [...new Map(sources.map((source) => [`${source.at.sheet}!${source.at.cell}`, source])).values()];
}
