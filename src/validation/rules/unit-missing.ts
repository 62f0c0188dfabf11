import type { Figure } from "../../cells/reading";
import type { IndicatorCell } from "../../plan/model";
import { amount } from "../figures";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** A number without % in a row of percentages: it may be a percentage, a count or a slip. */
export const rule: Rule<"unit-missing"> = {
  id: "unit-missing",
  yieldsTo: ["unreadable-cell", "fraction-for-percent"],
  *check({ matchedRows }) {
    for (const { row, indicator } of matchedRows) {
      if (indicator.unit !== undefined && indicator.unit !== "percent") continue;
      const cells = row.cells.filter(holdsFigure);
      const bare = cells.filter(({ reading }) => reading.values.every((figure) => !figure.unitPrinted));
      const printed = cells.filter(({ reading }) => reading.values.some(isPrintedPercent));
      if (printed.length < 2 || bare.length >= printed.length) continue;
      for (const { at, raw, reading, column } of bare) {
        const [figure] = reading.values;
        if (figure === undefined) continue;
        yield {
          severity: "warning",
          at,
          params: { figure: amount({ ...figure, unit: "none" }), siblings: printed.length },
          subject: subjectOf(indicator.id, column.header, raw),
        };
      }
    }
  },
};

function holdsFigure({ column: { role }, reading }: IndicatorCell): boolean {
  if (role.kind === "source" || role.kind === "baseline-year") return false;
  return reading.values.length > 0 && (reading.kind === "value" || reading.kind === "multi");
}

function isPrintedPercent({ unit, unitPrinted }: Figure): boolean {
  return unit === "percent" && unitPrinted;
}
