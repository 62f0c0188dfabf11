import type { Unit } from "../cells/reading";
import type { Breakdown, Indicator, Plan, PlanWorkbook } from "../plan/model";
import { lastDayOf, lastSchoolDayOf } from "../plan/period";
import { classifyScope } from "../plan/scope";
import { words } from "../plan/text";
import { countAttainment } from "./attainment";
import { development, difference, relativeDevelopment } from "./difference";
import { comparableWithYears } from "./case";
import { judge } from "./judge";
import { levelAttainment } from "./judge-level";
import { goalSays } from "./labels";
import type { Assessment, Verdict, YearPoints } from "./model";
import { seriesOf, type Series } from "./series";
import { isAdditive } from "./sums";
import { resolveTarget, type ResolvedTarget } from "./target";
import type { Half } from "./yearly-count";

/**
 * The judgements of an indicator in a year: one per line of its Opgørelse, else one of its plain figure.
 *
 * Baselines come from the plan's tables, else from the indicator sheets; the year's figures from the sheets, where all
 * rows that hold one must agree at printed precision. A figure that is missing or cannot be chosen gives no number and a
 * verdict that says why. Percent is in percents, differences between percentages in percentage points.
 */
export function assessIndicator(
  workbook: PlanWorkbook,
  indicator: Indicator,
  year: number,
): readonly Assessment[] {
  const breakdowns = indicator.breakdowns.length > 0 ? indicator.breakdowns : [undefined];
  return breakdowns.map((breakdown) => assess(workbook, indicator, breakdown, year));
}

function assess(
  workbook: PlanWorkbook,
  indicator: Indicator,
  breakdown: Breakdown | undefined,
  year: number,
): Assessment {
  const unit = indicator.unit ?? impliedUnit(workbook, indicator);
  const isWholeArea = (scope: string): boolean => classifyScope(scope, workbook.plan, indicator) === "area";
  const series = seriesOf(workbook, indicator, { breakdown, unit, isWholeArea }, year);
  const { baseline, now } = series;
  const half = halfCovered(workbook.plan, now, unit);
  const comparable = comparableWithYears(unit, half);
  const target = resolveTarget(
    indicator.target?.reading,
    baseline.area,
    namesAnother(indicator, workbook.plan) ? undefined : now.comparison,
    unit,
    indicator.direction,
    goalSays([indicator.goal.text, indicator.label.text, indicator.target?.raw ?? ""]),
  );
  return {
    indicatorId: indicator.id,
    breakdown: breakdown?.text ?? "",
    year,
    baseline,
    years: series.years,
    difference: difference(now.area?.value, now.comparison?.value),
    development: comparable ? development(now.area?.value, baseline.area?.value) : undefined,
    relativeDevelopment: comparable
      ? relativeDevelopment(
          now.area?.value,
          baseline.area?.value,
          now.comparison?.value,
          baseline.comparison?.value,
        )
      : undefined,
    target: shown(target, series, indicator.target?.raw ?? ""),
    attainment: target.kind === "level" && !comparable ? undefined : attained(target, series),
    verdict: verdictOf(workbook.plan, indicator, series, target, { unit, year, half }),
  };
}

/** Whether a target such as "landsgennemsnittet" names another comparison than the one whose figures the plan follows. */
function namesAnother(indicator: Indicator, plan: Plan): boolean {
  if (indicator.target?.reading.reference !== "comparison") return false;
  const given = words(indicator.target.raw);
  const names = given.flatMap((word, index) => [word, [word, given[index + 1] ?? ""].join(" ")]);
  const sides = names.map((name) => classifyScope(name, plan, indicator));
  return sides.includes("other") && !sides.includes("comparison");
}

/** Half a year, where the column says so; or where counts stand in a year that was not over when they were made up. */
function halfCovered({ asOf, to }: Plan, { year, half, spansYears }: YearPoints, unit: Unit): Half {
  const end = spansYears === true ? lastSchoolDayOf(year) : lastDayOf(year, to);
  const unfinished = asOf !== undefined && asOf.startsWith(`${year}-`) && asOf < end;
  return half ?? (unfinished && isAdditive(unit) ? 1 : undefined);
}

function verdictOf(
  plan: Plan,
  indicator: Indicator,
  { baseline, now, problems }: Series,
  target: ResolvedTarget,
  measured: { readonly unit: Unit; readonly year: number; readonly half: Half },
): Verdict {
  const verdict = judge({
    now: now.area ?? { missing: problems.now },
    baseline: baseline.area,
    target,
    ...measured,
    targetYear: indicator.targetYear,
    lastYear: lastYearOf(plan),
  });
  const { code } = verdict.reason;
  const why =
    code === "no-baseline" ? problems.baseline : code === "no-comparison" ? problems.comparison : undefined;
  return why === undefined ? verdict : { kind: "undecided", reason: why };
}

/** The year the plan ends in, whatever the month: a plan year need not be a calendar year. */
function lastYearOf(plan: Plan): number | undefined {
  const year = Number(plan.to?.slice(0, 4));
  return Number.isInteger(year) ? year : undefined;
}

function attained(target: ResolvedTarget, { baseline, now }: Series): number | undefined {
  if (now.area === undefined) return undefined;
  if (target.kind === "level") return levelAttainment(now.area.value, baseline.area, target);
  return target.kind === "yearly" ? countAttainment(now.area.value, target.value) : undefined;
}

function shown(target: ResolvedTarget, { baseline }: Series, text: string): Assessment["target"] {
  switch (target.kind) {
    case "level": {
      const { value, operator } = target;
      return { value, text, operator, ...(target.ambiguous ? { ambiguous: true } : {}) };
    }
    case "yearly":
      return { value: target.value, text, operator: target.operator };
    case "maintain": {
      if (target.limit !== undefined) return { ...target.limit, text };
      const operator = target.better === undefined ? "exactly" : target.better === "up" ? "min" : "max";
      return baseline.area === undefined ? undefined : { value: baseline.area.value, text, operator };
    }
    case "direction":
    case "unresolved":
      return undefined;
  }
}

/** The unit of an indicator whose plan gives none: that of its first figure. */
function impliedUnit(workbook: PlanWorkbook, indicator: Indicator): Unit {
  const first = workbook.measurements.find(
    ({ indicatorId, side }) => indicatorId === indicator.id && (side === "area" || side === "part"),
  );
  return first?.figure.unit ?? "none";
}
