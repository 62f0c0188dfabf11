import type { Figure } from "../../../cells/reading";
import { amount } from "../../figures";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import type { DataCell } from "../../readings";
import { figureCells, isApproximate } from "./figure-cells";
import { halfStep } from "./printed";

/** A spread whose least is more than its most, or whose mean lies outside it. */
export const rule: Rule<"range-impossible"> = {
  id: "range-impossible",
  yieldsTo: ["unreadable-cell", "cpr-number"],
  *check(context) {
    for (const place of figureCells(context)) {
      if (place.cell.reading.kind === "range" && !isApproximate(place.cell)) yield* inCell(place);
    }
  },
};

function* inCell({ id, column, cell }: DataCell): Iterable<Observation<"range-impossible">> {
  const [least, ...otherLeast] = scoped(cell.reading.values, "min");
  const [most, ...otherMost] = scoped(cell.reading.values, "max");
  if (least === undefined || most === undefined || otherLeast.length + otherMost.length > 0) return;
  if (least.unit !== most.unit) return;
  const bounds = { at: cell.at, subject: subjectOf(id, column, cell.raw), severity: "error" } as const;
  const params = { least: amount(least), most: amount(most) };
  if (least.value > most.value) yield { ...bounds, params };
  for (const mean of scoped(cell.reading.values, "gennemsnit")) {
    if (mean.unit !== least.unit || least.value > most.value || isWithin(mean, least, most)) continue;
    yield { ...bounds, params: { ...params, mean: amount(mean) } };
  }
}

function scoped(figures: readonly Figure[], scope: string): Figure[] {
  return figures.filter((figure) => figure.scope === scope);
}

/** A mean with few decimals may be rounded past an end that has more. */
function isWithin(mean: Figure, least: Figure, most: Figure): boolean {
  const slack = halfStep(Math.min(mean.decimals, least.decimals, most.decimals));
  return mean.value >= least.value - slack && mean.value <= most.value + slack;
}
