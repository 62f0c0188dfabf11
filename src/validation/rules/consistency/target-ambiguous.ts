import type { CriterionReading } from "../../../cells/reading";
import { readCriterion } from "../../../cells";
import { roundTo } from "../../../analysis";
import type { Indicator, SourcedTarget, SuccessCriterion } from "../../../plan/model";
import { fold } from "../../../plan/text";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { areaBaselines, type BaselinePoint } from "./baseline-points";

/** A change of a share by a number that does not say of what: percent of it or percentage points, or no unit at all. */
export const rule: Rule<"target-ambiguous"> = {
  id: "target-ambiguous",
  *check(context) {
    for (const indicator of context.plan.indicators) {
      if (isShare(indicator.unit, indicator.label.text)) yield* inIndicator(indicator, context);
    }
    for (const criterion of context.plan.criteria) yield* inCriterion(criterion);
  },
};

function* inIndicator(indicator: Indicator, context: RuleContext): Iterable<Observation<"target-ambiguous">> {
  const { target, label, id } = indicator;
  const source = target ?? {
    at: label.at,
    raw: label.text,
    reading: readCriterion(label.text, { unit: "percent" }),
  };
  const [baseline] = areaBaselines(indicator, context);
  yield* inTarget(source, baseline, id, target === undefined ? "Indikator" : "Måltal");
}

function* inCriterion({
  id,
  unit,
  criterion,
  target,
}: SuccessCriterion): Iterable<Observation<"target-ambiguous">> {
  const source = target ?? criterion;
  if (source === undefined || !isShare(unit, criterion?.raw ?? "")) return;
  yield* inTarget(source, undefined, id, target === undefined ? "Succeskriterie" : "Måltal");
}

function isShare(unit: Indicator["unit"], text: string): boolean {
  return unit === undefined
    ? /(?<!\p{L})(?:andel|procentdel|procentandel)/u.test(fold(text))
    : unit === "percent";
}

function* inTarget(
  { at, raw, reading }: SourcedTarget,
  baseline: BaselinePoint | undefined,
  id: string,
  column: string,
): Iterable<Observation<"target-ambiguous">> {
  const [size, ...more] = reading.targets;
  if (size === undefined || more.length > 0 || reading.change === undefined) return;
  const subject = subjectOf(id, column, raw);
  if (reading.change === "points") {
    if (size.unit === "count" && isBare(raw))
      yield { severity: "warning", at, params: { text: raw, size: size.value, isBare: true }, subject };
    return;
  }
  if (!isPercentOfWhat(raw)) return;
  const from = reading.reference === "baseline" ? baseline : undefined;
  const levels = from === undefined ? undefined : levelsFrom(from, size.value, reading.direction);
  // A share ends at 0 and 100: where only one of the readings stays within, that is the one meant.
  if (levels !== undefined && (levels.byPoints.value < 0 || levels.byPoints.value > 100)) return;
  yield {
    severity: "info",
    at,
    params: { text: raw, size: size.value, isBare: false, ...(levels === undefined ? {} : { levels }) },
    subject,
    ...(from === undefined ? {} : { related: [from.at] }),
  };
}

function levelsFrom(baseline: BaselinePoint, size: number, direction: CriterionReading["direction"]) {
  const { value, unit, decimals } = baseline;
  const step = direction === "down" ? -size : size;
  const level = (reached: number) => ({ value: roundTo(reached, decimals), unit, decimals });
  return {
    baseline: level(value),
    byPercent: level(value * (1 + step / 100)),
    byPoints: level(value + step),
  };
}

/** "20 %" without a word that says whether of the share or of its whole. */
function isPercentOfWhat(raw: string): boolean {
  const text = fold(raw);
  if (/point|relativ/.test(text)) return false;
  const sign = /(?:%|procent|pct\.?)(?: (\p{L}+))?/u.exec(text);
  return sign !== null && !/^(?:af|færre|flere|mindre|mere|lavere|højere)$/.test(sign[1] ?? "");
}

/** "med 5" with nothing counted after it. */
function isBare(raw: string): boolean {
  const rest = /(?:med|på)(?: \p{L}+\.?)? \d+(?:,\d+)?(.*)$/u.exec(fold(raw))?.[1];
  return (
    rest !== undefined &&
    /^(?:$|[.;:()]| (?:i|inden|til|fra|frem|pr|per|senest|hvert|årligt|over|set)\b)/.test(rest)
  );
}
