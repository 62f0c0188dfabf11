import type { Plan, SourcedReading } from "../../../plan/model";
import { classifyScope } from "../../../plan/scope";
import type { Figure } from "../../../cells/reading";
import { differenceOf, type SumDifference, type Summand } from "./part-sums";
import { lineKind } from "./line-kinds";

/** The total in a cell that its own parts do not give: "Afd. 21: 5, Afd. 22: 7, I alt: 15". */
export function totalInCell(
  cell: SourcedReading,
  plan: Plan,
  moneyTolerance: number,
): SumDifference | undefined {
  const [total, ...others] = cell.reading.values.filter((figure) => lineKind(nameOf(figure)) === "sum");
  if (total === undefined || others.length > 0 || total.unit === "percent" || total.unit === "grade")
    return undefined;
  const parts = cell.reading.values
    .filter((figure) => figure !== total && isPart(figure, plan))
    .map((figure): Summand => ({ cell, figure }));
  if (parts.length < 2 || parts.some(({ figure }) => figure.unit !== total.unit)) return undefined;
  return differenceOf(parts, { cell, figure: total }, total.unit === "dkk" ? moneyTolerance : 0);
}

function isPart(figure: Figure, plan: Plan): boolean {
  const name = nameOf(figure);
  return name !== "" && lineKind(name) === "plain" && !isCompared(figure, plan);
}

function isCompared({ scope }: Figure, plan: Plan): boolean {
  const side = scope === undefined ? "part" : classifyScope(scope, plan);
  return side === "comparison" || side === "other";
}

function nameOf({ scope, category }: Figure): string {
  return category ?? scope ?? "";
}
