import type { Indicator, Measurement, PlanWorkbook } from "../plan/model";
import { measurementsOf } from "./by-indicator";
import { differing } from "./labels";
import type { BaselinePoints, Point, VerdictReason, YearPoints } from "./model";
import { reasonForYear } from "./missing";
import { pickArea, pickComparison, type Judgement } from "./pick";
import type { Found } from "./points";

/** A judgement's figures through the years, and why one is missing. */
export interface Series {
  readonly baseline: BaselinePoints;
  readonly years: readonly YearPoints[];
  readonly now: YearPoints;
  /** Why there is no figure for the area now, no baseline, no comparison. */
  readonly problems: {
    readonly now: VerdictReason;
    readonly baseline: VerdictReason | undefined;
    readonly comparison: VerdictReason | undefined;
  };
}

interface Side {
  readonly point: Point | undefined;
  readonly problem: VerdictReason | undefined;
  readonly labels: readonly string[];
}

/** The figures of one judgement: the baseline, and every year up to and with `year` that has any. */
export function seriesOf(
  workbook: PlanWorkbook,
  indicator: Indicator,
  judgement: Judgement,
  year: number,
): Series {
  const own = measurementsOf(workbook, indicator.id);
  const baselines = own.filter(({ role }) => role === "baseline");
  const measured = own.filter(({ role }) => role === "measurement");
  const area = preferred(baselines, (figures) => pickArea(figures, judgement));
  const comparison = preferred(baselines, (figures) => pickComparison(figures, judgement));
  const known = measured.flatMap((each) => yearOf(each) ?? []).filter((each) => each < year);
  const sides = [...new Set([...known, year])]
    .sort((one, other) => one - other)
    .map((each) => yearSides(measured, judgement, each, area.labels));
  const years = sides.map(({ points }) => points);
  const last = sides.at(-1);
  return {
    baseline: { year: baselineYear(indicator, baselines), area: area.point, comparison: comparison.point },
    years,
    now: last?.points ?? { year, area: undefined, comparison: undefined },
    problems: {
      now: last?.area.problem ?? reasonForYear(workbook, indicator, year),
      baseline: area.problem,
      comparison: last?.comparison.problem,
    },
  };
}

function yearSides(
  measured: readonly Measurement[],
  judgement: Judgement,
  year: number,
  baselineLabels: readonly string[],
): { readonly points: YearPoints; readonly area: Side; readonly comparison: Side } {
  const ofYear = measured.filter((each) => yearOf(each) === year);
  for (const half of [undefined, 2, 1] as const) {
    const figures = ofYear.filter((each) => each.half === half);
    const area = complete(side(pickArea(figures, judgement)), baselineLabels);
    if (area.point === undefined && area.problem === undefined && half !== 1) continue;
    const comparison = side(pickComparison(figures, judgement));
    const spans = figures.some((each) => each.spansYears === true) ? { spansYears: true as const } : {};
    const points = { year, ...spans, area: area.point, comparison: comparison.point };
    const covered = area.point === undefined ? undefined : half;
    return { points: covered === undefined ? points : { ...points, half: covered }, area, comparison };
  }
  return { points: { year, area: undefined, comparison: undefined }, area: nothing, comparison: nothing };
}

const nothing: Side = { point: undefined, problem: undefined, labels: [] };

function side(found: Found | undefined): Side {
  if (found === undefined) return nothing;
  return "point" in found
    ? { point: found.point, problem: undefined, labels: found.labels }
    : { ...nothing, problem: found.problem };
}

/** A sum of everything is the same thing as the baseline's only where the same parts are in it. */
function complete(sum: Side, baselineLabels: readonly string[]): Side {
  if (sum.point === undefined || sum.labels.length === 0 || baselineLabels.length === 0) return sum;
  const parts = differing(sum.labels, baselineLabels);
  return parts.length === 0 ? sum : { ...nothing, problem: { code: "parts-differ", parts } };
}

/** The plan's own baseline, else the indicator sheets'. */
function preferred(
  baselines: readonly Measurement[],
  pick: (figures: readonly Measurement[]) => Found | undefined,
): Side {
  const plan = side(pick(baselines.filter(({ origin }) => origin === "plan")));
  if (plan.point !== undefined) return plan;
  const sheet = side(pick(baselines.filter(({ origin }) => origin === "sheet")));
  return sheet.point === undefined && plan.problem !== undefined ? plan : sheet;
}

function yearOf({ figure, year }: Measurement): number | undefined {
  return figure.year ?? year;
}

function baselineYear(indicator: Indicator, baselines: readonly Measurement[]): number | undefined {
  return indicator.baselineYears[0] ?? baselines.flatMap((each) => yearOf(each) ?? [])[0];
}
