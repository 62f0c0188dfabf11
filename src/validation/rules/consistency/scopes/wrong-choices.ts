import type { Indicator } from "../../../../plan/model";
import type { RuleContext } from "../../../context";
import type { Observation } from "../../../rule";
import { subjectOf } from "../../../subject";
import { comparedCells } from "./compared-cells";
import { comparedPeriods } from "./compared-periods";
import { chosenComparison, isAmong, isChosen, isCompared } from "./populations";

/** A *Sammenligning* that all years contradict: they name another population, and nothing but the plan names the chosen one. */
export function* wrongChoices(
  indicator: Indicator,
  context: RuleContext,
): Iterable<Observation<"scope-differs">> {
  const { plan } = context;
  const chosen = chosenComparison(indicator, plan);
  // Columns that are named after a population are told of as such.
  const isByColumn = comparedCells(indicator, context).some(({ header }) => header !== undefined);
  if (chosen === undefined || isByColumn || !isCompared(indicator)) return;
  const periods = comparedPeriods(indicator, chosen, context);
  const named = periods.filter(({ isAssumed }) => !isAssumed);
  const [first] = named;
  const name = first?.names.find((each) => named.every(({ names }) => isAmong(each, names, plan)));
  if (name === undefined || named.some(({ period }) => period === undefined)) return;
  if (named.some(({ names }) => names.some((each) => isChosen(each, plan, chosen)))) return;
  yield {
    severity: "warning",
    at: indicator.comparison.at,
    params: { kind: "choice", id: indicator.id, named: [name], chosen, periods: named.flatMap(periodOf) },
    subject: subjectOf(indicator.id, "Sammenligning", indicator.comparison.text),
    related: periods.flatMap(({ cells }) => cells.map(({ at }) => at)),
  };
}

function periodOf({ period }: ReturnType<typeof comparedPeriods>[number]) {
  return period === undefined ? [] : [period];
}
