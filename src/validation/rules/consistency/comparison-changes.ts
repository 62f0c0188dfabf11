import { grouped } from "../../../plan/grouped";
import type { Indicator, Plan } from "../../../plan/model";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { comparedPeriods, type ComparedPeriod } from "./scopes/compared-periods";
import { chosenComparison, isAmong, isChosen, isCompared } from "./scopes/populations";

/** A comparison that is of one population in the baseline and of another in the years, or that changes between years. */
export const rule: Rule<"comparison-changes"> = {
  id: "comparison-changes",
  yieldsTo: ["scope-differs"],
  *check(context) {
    for (const indicator of context.plan.indicators) {
      if (isCompared(indicator)) yield* inIndicator(indicator, context);
    }
  },
};

function* inIndicator(
  indicator: Indicator,
  context: RuleContext,
): Iterable<Observation<"comparison-changes">> {
  const { plan } = context;
  const chosen = chosenComparison(indicator, plan);
  const [reference, ...later] = comparedPeriods(indicator, chosen, context);
  if (reference === undefined) return;
  // Years of the chosen population under a baseline of another: then the baseline is what is wrong.
  const isRight = ({ names }: ComparedPeriod) => chosenAmong(names, chosen, plan).length > 0;
  if (!isRight(reference) && later.some(isRight)) return;
  const changed = changesFrom(reference, later, chosen, plan);
  const [cell, ...others] = [...changed, reference].flatMap(({ cells }) => cells);
  const [was] = reference.cells;
  if (changed.length === 0 || cell === undefined || was === undefined) return;
  yield {
    severity: "warning",
    at: cell.at,
    params: {
      was: { names: reference.names, ...reference.period, cell: was.at },
      now: [...grouped(changed, ({ names }) => names.join("\n")).values()].map(asTold),
    },
    subject: subjectOf(indicator.id, context.columnAt(cell.at), cell.raw),
    related: others.map(({ at }) => at),
  };
}

function asTold(periods: readonly ComparedPeriod[]) {
  return {
    names: periods[0]?.names ?? [],
    periods: periods.map(({ period }) => ({ ...period })),
  };
}

function chosenAmong(names: readonly string[], chosen: string | undefined, plan: Plan): readonly string[] {
  if (chosen === undefined) return [];
  return names.filter((name) => name === chosen || isChosen(name, plan, chosen));
}

/** The periods that have none of the populations which the reference and all periods before them share. */
function changesFrom(
  reference: ComparedPeriod,
  later: readonly ComparedPeriod[],
  chosen: string | undefined,
  plan: Plan,
): ComparedPeriod[] {
  const own = chosenAmong(reference.names, chosen, plan);
  let shared = own.length > 0 ? own : reference.names;
  return later.filter(({ names }) => {
    const kept = shared.filter((name) => isAmong(name, names, plan));
    if (kept.length === 0) return true;
    shared = kept;
    return false;
  });
}
