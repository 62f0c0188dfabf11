import type { IndicatorCell, IndicatorTable, TableColumn } from "../../plan/model";
import { lastDayOf, lastSchoolDayOf } from "../../plan/period";
import { isoDate } from "../due";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** Figures in a full year's column before the year is over: for half a year, of another year, or a slip. */
export const rule: Rule<"year-not-over"> = {
  id: "year-not-over",
  *check({ tables, asOf, today, plan }) {
    for (const table of tables) {
      for (const column of table.columns) {
        const { role } = column;
        if (role.kind !== "measurement" || role.half !== undefined) continue;
        const end = role.spansYears === true ? lastSchoolDayOf(role.year) : lastDayOf(role.year, plan.to);
        if (end <= asOf) continue;
        const cells = figuresIn(table, column);
        if (cells.length === 0) continue;
        yield {
          severity: isoDate(role.year, 0, 1) > today ? "error" : "warning",
          at: column.at,
          params: { year: role.year, asOf, figures: cells.length },
          subject: subjectOf(table.sheet, column.header, String(role.year)),
          related: cells.map(({ at }) => at),
        };
      }
    }
  },
};

function figuresIn({ rows }: IndicatorTable, column: TableColumn): IndicatorCell[] {
  return rows
    .filter(({ match }) => match !== undefined)
    .flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.reading.values.length > 0));
}
