import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { bareFractions } from "./units/bare-fractions";
import { relatedTo, slipGroups } from "./slip-groups";

/** A number such as 0,55 without a percent format where 55 % is meant: Excel shows it as less than one per cent. */
export const rule: Rule<"fraction-for-percent"> = {
  id: "fraction-for-percent",
  *check(context) {
    for (const group of slipGroups(bareFractions(context))) {
      const { id, at, raw, column, value } = group.first;
      yield {
        severity: "warning",
        at,
        params: { value, cells: group.others.length + 1 },
        subject: subjectOf(id, column, raw),
        ...relatedTo(group.others),
      };
    }
  },
};
