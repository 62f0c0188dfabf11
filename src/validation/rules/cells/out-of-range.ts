import type { Figure, Unit } from "../../../cells/reading";
import type { CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { amount } from "../../figures";
import type { Severity } from "../../finding";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { limitedFigures, namesChange, namesShare, type LimitedFigures } from "./units/limited-figures";

/** A figure that its unit does not allow: a share outside 0-100, a grade off the scale, a negative count. */
export const rule: Rule<"out-of-range"> = {
  id: "out-of-range",
  yieldsTo: ["cpr-number", "unit-wrong", "label-contradicts-unit"],
  *check(context) {
    for (const limited of limitedFigures(context)) {
      const { id, column, at, raw, figures, labels } = limited;
      const outside = figures.find((figure) => isOutside(figure) && !isCountBeside(figure, limited));
      const limits = outside === undefined ? undefined : limitsOf(outside.unit);
      if (outside === undefined || limits === undefined || namesChange([...labels, raw])) continue;
      const stored = storedNumber(outside, at, context);
      yield {
        severity: severityOf(outside, limited),
        at,
        params: { figure: amount(outside), ...limits, ...(stored === undefined ? {} : { stored }) },
        subject: subjectOf(id, column, raw),
      };
    }
  },
};

function limitsOf(unit: Unit): { least: number; most?: number } | undefined {
  switch (unit) {
    case "percent":
      return { least: 0, most: 100 };
    case "grade":
      return { least: -3, most: 12 };
    case "count":
    case "full_year_persons":
    case "per_1000":
    case "hours":
    case "pe":
    case "dwellings":
      return { least: 0 };
    default:
      return undefined;
  }
}

function isOutside({ value, unit }: Figure): boolean {
  const limits = limitsOf(unit);
  return limits !== undefined && (value < limits.least || value > (limits.most ?? Infinity));
}

/** "Antal: 707 (Andel: 16,23%)": the number without the sign is no percentage. */
function isCountBeside({ unitPrinted }: Figure, { figures, raw }: LimitedFigures): boolean {
  return !unitPrinted && figures.some((each) => each.unitPrinted) && /antal/i.test(raw);
}

/** A percentage above 100 is possible where it is no share, e.g. of an index or a capacity. */
function severityOf({ unit, value }: Figure, { about, isLbf, isFree }: LimitedFigures): Severity {
  if (isFree) return "warning";
  if (unit !== "percent" || value < 0 || isLbf) return "error";
  return namesShare(about) ? "error" : "warning";
}

/** What the cell itself holds, where its percent format has multiplied a number that was a percentage already. */
function storedNumber(
  { value, unit }: Figure,
  at: CellAddress,
  { valueAt }: RuleContext,
): number | undefined {
  const stored = valueAt(at);
  const isMultiplied = unit === "percent" && typeof stored === "number" && stored > 1 && stored <= 100;
  return isMultiplied && Math.round(value / stored) === 100 ? stored : undefined;
}
