import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { filledCells, measuredColumns } from "./period-columns";
import { endOf, startOf } from "./period-end";

/** Figures in the column of a year or half-year that is not over: for half a year, of another year, or a slip. */
export const rule: Rule<"year-not-over"> = {
  id: "year-not-over",
  *check({ tables, asOf, today, plan }) {
    for (const column of tables.flatMap(measuredColumns)) {
      const { period, header, at } = column;
      if (endOf(period, plan.to) <= asOf) continue;
      const cells = filledCells(column);
      if (cells.length === 0) continue;
      const half = period.half === undefined ? {} : { half: period.half };
      yield {
        severity: startOf(period, plan.to) > today ? "error" : "warning",
        at,
        params: { year: period.year, ...half, asOf, figures: cells.length },
        subject: subjectOf(at.sheet, header, String(period.year)),
        related: cells.map((cell) => cell.at),
      };
    }
  },
};
