import { addressKey } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { amount } from "../../figures";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { crossedRows } from "./crossed-rows";
import { rowsOfSeries, type RowOfSeries } from "./row-series";

/** Two rows of a sheet whose figures go on from each other's baselines and not from their own. */
export const rule: Rule<"rows-swapped"> = {
  id: "rows-swapped",
  *check(context) {
    const crossed = crossedRows(rowsOfSeries(context));
    const told = new Set<RowOfSeries>();
    for (const [row, partners] of crossed) {
      const [partner, ...others] = partners;
      // Where several fit, nobody can say which.
      if (partner === undefined || others.length > 0 || crossed.get(partner)?.length !== 1) continue;
      if (told.has(partner)) continue;
      told.add(row);
      yield observation(row, partner, context);
    }
  },
};

function observation(
  row: RowOfSeries,
  partner: RowOfSeries,
  context: RuleContext,
): Observation<"rows-swapped"> {
  const [own, other] = [row.lead, partner.lead];
  const { at, raw } = own.first.source;
  const related = new Map([...row.cells, ...partner.cells].map((cell) => [addressKey(cell), cell]));
  related.delete(addressKey(at));
  return {
    severity: "warning",
    at,
    params: {
      figure: amount(own.first.figure),
      baseline: amount(own.baseline.figure),
      other: {
        id: partner.id,
        figure: amount(other.first.figure),
        cell: other.first.source.at,
        baseline: amount(other.baseline.figure),
      },
    },
    subject: subjectOf(row.id, context.columnAt(at), raw),
    related: [...related.values()],
  };
}
