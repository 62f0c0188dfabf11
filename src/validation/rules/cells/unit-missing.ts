import { addressKey } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { amount } from "../../figures";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { bareFractions } from "./units/bare-fractions";
import { bareFigures, type BareFigure } from "./units/bare-figures";
import { oddSigns } from "./units/odd-signs";
import { relatedTo, slipGroups } from "./slip-groups";

/** A number without % among percentages: it may be a percentage, a count or a slip. */
export const rule: Rule<"unit-missing"> = {
  id: "unit-missing",
  yieldsTo: ["unreadable-cell", "label-contradicts-unit"],
  *check(context) {
    const fractions = new Set(bareFractions(context).map(({ at }) => addressKey(at)));
    const bare = [...bareFigures(context), ...bareInDataTables(context)];
    for (const group of slipGroups(bare.filter(({ at }) => !fractions.has(addressKey(at))))) {
      const { id, at, raw, header, figure, line, siblings } = group.first;
      yield {
        severity: "warning",
        at,
        params: {
          figure: amount({ ...figure, unit: "none" }),
          line,
          siblings,
          cells: group.others.length + 1,
        },
        subject: subjectOf(id, header, raw),
        ...relatedTo(group.others),
      };
    }
  },
};

function bareInDataTables(context: RuleContext): BareFigure[] {
  return oddSigns(context)
    .filter(({ sign, usual }) => sign === "none" && usual === "percent")
    .map((each) => ({ ...each, siblings: each.siblings.length }));
}
