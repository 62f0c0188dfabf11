import type { Figure, Unit } from "../../cells/reading";
import type { Indicator } from "../../plan/model";
import { amount, byCell } from "../figures";
import type { Severity } from "../finding";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";
import { fold } from "../../plan/text";

/** A figure that its unit does not allow: a share outside 0-100, a grade off the scale, a negative count. */
export const rule: Rule<"out-of-range"> = {
  id: "out-of-range",
  yieldsTo: ["unit-wrong"],
  *check(context) {
    for (const indicator of context.plan.indicators) {
      if (measuresChange(indicator)) continue;
      for (const { cell, figures } of byCell(context.measurementsOf(indicator.id))) {
        const outside = figures.find((figure) => isOutside(figure));
        const limits = outside === undefined ? undefined : limitsOf(outside.unit);
        if (outside === undefined || limits === undefined) continue;
        yield {
          severity: severityOf(outside, indicator),
          at: cell.at,
          params: { figure: amount(outside), ...limits },
          subject: subjectOf(indicator.id, context.columnAt(cell.at), cell.raw),
        };
      }
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

/** A percentage above 100 is possible where it is no share, e.g. of an index or a capacity. */
function severityOf({ unit, value }: Figure, { label, goal, lbf }: Indicator): Severity {
  if (unit !== "percent" || value < 0 || lbf !== undefined) return "error";
  return / andel(en|e)? /.test(` ${fold(`${label.text} ${goal.text}`)} `) ? "error" : "warning";
}

function measuresChange({ label }: Indicator): boolean {
  return /ændring|forskel|udvikling i|difference|vækst|stigning|fald i|netto/.test(fold(label.text));
}
