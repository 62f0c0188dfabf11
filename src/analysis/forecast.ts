import type { Amount } from "./difference";
import { withoutNoise } from "./precision";

/** A figure of a year, in the indicator's unit. */
export interface YearFigure {
  readonly year: number;
  /** Undefined where the year has none; such a year is no point of a trend, and never a 0. */
  readonly value: Amount;
}

/** Where a path or a trend is in a year, in the indicator's unit; or why that cannot be said. */
export type Projection = { readonly value: number } | { readonly problem: ProjectionProblem };

export type ProjectionProblem =
  | { readonly code: "no-baseline" }
  | { readonly code: "no-target" }
  /** The target year is not after the baseline year: there is no path between them. */
  | { readonly code: "no-time"; readonly baselineYear: number; readonly targetYear: number }
  | { readonly code: "before-baseline"; readonly year: number; readonly baselineYear: number }
  | { readonly code: "after-target"; readonly year: number; readonly targetYear: number }
  | { readonly code: "too-few-years"; readonly measured: number; readonly needed: number }
  | { readonly code: "year-repeated"; readonly year: number }
  | { readonly code: "before-first-year"; readonly year: number; readonly firstYear: number }
  /** The figures are too large to calculate with. */
  | { readonly code: "too-large" };

/** A line can be laid through any two points; only the third tells a trend from a single jump. */
const fewestTrendYears = 3;

/**
 * Where a straight path from the baseline to the target is in a year:
 * baseline + (target − baseline) · (year − baseline year) / (target year − baseline year).
 *
 * Unit: the indicator's, rounded to 12 significant digits. The path begins in the baseline year and ends in the target
 * year; outside them there is none, and the answer says so. Source: linear interpolation.
 */
export function straightPath(figures: {
  baseline: YearFigure;
  target: YearFigure;
  year: number;
}): Projection {
  const { baseline, target, year } = figures;
  if (baseline.value === undefined) return { problem: { code: "no-baseline" } };
  if (target.value === undefined) return { problem: { code: "no-target" } };
  const years = { baselineYear: baseline.year, targetYear: target.year };
  if (years.targetYear <= years.baselineYear) return { problem: { code: "no-time", ...years } };
  if (year < baseline.year) {
    return { problem: { code: "before-baseline", year, baselineYear: baseline.year } };
  }
  if (year > target.year) return { problem: { code: "after-target", year, targetYear: target.year } };
  const way = (year - baseline.year) / (target.year - baseline.year);
  return projection(baseline.value * (1 - way) + target.value * way);
}

/**
 * Where the straight line that lies nearest to the measured years is in a year.
 *
 * Unit: the indicator's, rounded to 12 significant digits. Years without a figure are left out; the line goes by the
 * years themselves, so that a survey of every second year counts as such. Nothing is capped: a trend may end below 0 % or
 * above 100 %, which tells that it cannot last. Refused with fewer than three measured years, with two figures of one
 * year, and for a year before the first. Source: ordinary least squares (Legendre 1805).
 */
export function trend(measured: readonly YearFigure[], year: number): Projection {
  const points = measured.flatMap(({ year, value }) => (value === undefined ? [] : [{ year, value }]));
  const repeated = points.find((point, at) => points.findIndex((other) => other.year === point.year) < at);
  if (repeated !== undefined) return { problem: { code: "year-repeated", year: repeated.year } };
  if (points.length < fewestTrendYears) {
    return { problem: { code: "too-few-years", measured: points.length, needed: fewestTrendYears } };
  }
  const firstYear = Math.min(...points.map((point) => point.year));
  if (year < firstYear) return { problem: { code: "before-first-year", year, firstYear } };
  return projection(onLine(points, year));
}

/** The years are counted from their mean, so that figures of four digits squared take no precision. */
function onLine(points: readonly { readonly year: number; readonly value: number }[], year: number): number {
  const meanYear = mean(points.map((point) => point.year));
  const meanValue = mean(points.map((point) => point.value));
  let together = 0;
  let spread = 0;
  for (const point of points) {
    together += (point.year - meanYear) * (point.value - meanValue);
    spread += (point.year - meanYear) ** 2;
  }
  return meanValue + (together / spread) * (year - meanYear);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function projection(value: number): Projection {
  const plain = withoutNoise(value);
  return plain === undefined ? { problem: { code: "too-large" } } : { value: plain };
}
