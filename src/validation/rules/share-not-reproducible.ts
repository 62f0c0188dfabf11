import type { Figure } from "../../cells/reading";
import { amount, byCell } from "../figures";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** A share that its own "X ud af Y" does not give. */
export const rule: Rule<"share-not-reproducible"> = {
  id: "share-not-reproducible",
  *check(context) {
    for (const { id } of context.plan.indicators) {
      for (const { cell, figures } of byCell(context.measurementsOf(id))) {
        for (const figure of figures) {
          const computed = computedShare(figure);
          if (computed === undefined || figure.n === undefined || figure.total === undefined) continue;
          yield {
            severity: "error",
            at: cell.at,
            params: { share: amount(figure), computed, n: figure.n, total: figure.total },
            subject: subjectOf(id, context.columnAt(cell.at), cell.raw),
          };
        }
      }
    }
  },
};

/** The share that count and total give, where the printed one is another, by its printed decimals. */
function computedShare({ value, unit, n, total, decimals }: Figure): number | undefined {
  if (unit !== "percent" || n === undefined || total === undefined || total <= 0) return undefined;
  const computed = (100 * n) / total;
  return Math.abs(computed - value) > 10 ** -decimals ? computed : undefined;
}
