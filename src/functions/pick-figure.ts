import { reasonInWords, type Point, type VerdictReason } from "../analysis";
import { pickArea, pickComparison } from "../analysis/pick";
import { classifyScope, readBreakdowns, type Breakdown, type Measurement } from "../plan";
import { letters } from "../plan/text";
import type { Messages } from "../messages";
import type { IndicatorSheet } from "./indicator-sheet";
import { isBlank, missing, Refusal, wrong, type Value } from "./value";

/**
 * The figure that is meant among an indicator's: the area's or the comparison's as the plan's Opgørelse has it, or the one
 * that is named. Undefined where there is nothing to choose from; a refusal where the choice is the person's.
 */
export function pickFigure(
  figures: readonly Measurement[],
  { workbook, indicator, unit }: IndicatorSheet,
  whose: Value,
  messages: Messages,
): Point | Refusal | undefined {
  const named = isBlank(whose) ? undefined : String(whose);
  const sideOf = (scope: string) =>
    letters(scope).startsWith("sammenligning")
      ? "comparison"
      : classifyScope(scope, workbook.plan, indicator);
  const side = named === undefined ? "area" : sideOf(named);
  const ofPlan = indicator.breakdowns.length === 1 ? indicator.breakdowns[0] : undefined;
  const breakdown: Breakdown | undefined =
    named === undefined || side === "area" || side === "comparison" ? ofPlan : readBreakdowns(named)[0];
  const judgement = { breakdown, unit, isWholeArea: (scope: string) => sideOf(scope) === "area" };
  const found = side === "comparison" ? pickComparison(figures, judgement) : pickArea(figures, judgement);
  if (found === undefined) return undefined;
  return "problem" in found ? refusalOf(found.problem, messages) : found.point;
}

/** Where the analysis would send a person to the plan, a formula asks for a name. */
function refusalOf(problem: VerdictReason, messages: Messages): Refusal {
  const { errors } = messages.functions;
  switch (problem.code) {
    case "several-values":
      return wrong(errors.severalFigures({ choices: problem.choices }));
    case "breakdown-not-found":
      return missing(errors.whichNotFound({ which: problem.breakdown, choices: [] }));
    default:
      return missing(reasonInWords(problem, messages));
  }
}
