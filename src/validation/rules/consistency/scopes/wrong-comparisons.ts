import { grouped } from "../../../../plan/grouped";
import type { Indicator, Plan } from "../../../../plan/model";
import type { RuleContext } from "../../../context";
import type { Observation } from "../../../rule";
import { subjectOf } from "../../../subject";
import { comparedCells, type ComparedCell } from "./compared-cells";
import { chosenComparison, isChosen, isCompared, isSamePopulation } from "./populations";

/** Cells of a comparison whose figures are all of another population than the one the plan has chosen. */
export function* wrongComparisons(
  indicator: Indicator,
  context: RuleContext,
): Iterable<Observation<"scope-differs">> {
  const { plan } = context;
  const chosen = chosenComparison(indicator, plan);
  if (chosen === undefined || !isCompared(indicator)) return;
  const cells = comparedCells(indicator, context);
  const wrong = cells.filter((each) => isWrong(each, chosen, plan));
  const isCertain =
    wrong.some(({ header }) => header !== undefined) ||
    cells.some((each) => isAnonymous(each) || namesChosen(each, chosen, plan));
  for (const [, group] of grouped(wrong, ({ named }) => named.join("\n"))) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const { at, raw } = first.cell;
    yield {
      severity: isCertain ? "error" : "warning",
      at,
      params: { kind: "comparison", named: first.named, chosen },
      subject: subjectOf(indicator.id, context.columnAt(at), raw),
      related: [...others.map(({ cell }) => cell.at), indicator.comparison.at],
    };
  }
}

/** A cell that agrees with its own header is not the one that is wrong. */
function isWrong({ ownColumn, named, unnamed, header }: ComparedCell, chosen: string, plan: Plan): boolean {
  if (!ownColumn || unnamed || named.some((name) => isChosen(name, plan, chosen))) return false;
  return header === undefined || !named.some((name) => isSamePopulation(name, header, plan));
}

/** Whether a cell or its header says that a figure is of the population that the plan has chosen. */
export function namesChosen({ named, unnamed, header }: ComparedCell, chosen: string, plan: Plan): boolean {
  if (named.some((name) => isChosen(name, plan, chosen))) return true;
  return unnamed && header !== undefined && isChosen(header, plan, chosen);
}

/** A figure that only the plan says whose it is. */
function isAnonymous({ unnamed, header }: ComparedCell): boolean {
  return unnamed && header === undefined;
}
