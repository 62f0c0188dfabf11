import type { IndicatorTable, TableColumn } from "../../../plan/model";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A column that an indicator sheet should have by what else it has: the baseline's year, or a year in between. */
export const rule: Rule<"sheet-column-missing"> = {
  id: "sheet-column-missing",
  *check({ tables, indicator }) {
    for (const table of tables) {
      if (table.rows.every(({ match }) => match === undefined)) continue;
      if (!isYearPlanned(table, indicator)) yield* baselineYear(table);
      yield* yearBetween(table);
    }
  },
};

/** Whether the plan tells the baseline's year of every indicator in the table. */
function isYearPlanned({ rows }: IndicatorTable, indicator: RuleContext["indicator"]): boolean {
  return rows.every(
    ({ match }) => match === undefined || (indicator(match.indicatorId)?.baselineYears.length ?? 0) > 0,
  );
}

function* baselineYear({
  sheet,
  columns,
  rows,
}: IndicatorTable): Iterable<Observation<"sheet-column-missing">> {
  const baseline = columns.find(({ role }) => role.kind === "baseline-area");
  if (baseline === undefined || columns.some(({ role }) => role.kind === "baseline-year")) return;
  const figures = rows.flatMap(({ cells }) =>
    cells.flatMap(({ column, reading }) => (column === baseline ? reading.values : [])),
  );
  if (figures.length > 0 && figures.every(({ year }) => year !== undefined)) return;
  if (/(19|20)\d\d/.test(baseline.header)) return;
  yield {
    severity: "warning",
    at: baseline.at,
    params: { sheet, missing: "baseline-year" },
    subject: subjectOf(sheet, "Baseline år", ""),
  };
}

/** One year missing in a row of years that otherwise follow each other. */
function* yearBetween({ sheet, columns }: IndicatorTable): Iterable<Observation<"sheet-column-missing">> {
  const byYear = new Map<number, TableColumn>();
  for (const column of columns) {
    const { role } = column;
    if (role.kind === "measurement" && role.half === undefined && !byYear.has(role.year)) {
      byYear.set(role.year, column);
    }
  }
  const years = [...byYear.keys()].sort((one, other) => one - other);
  const gaps = years.filter((year, index) => index > 0 && year - (years[index - 1] ?? year) !== 1);
  const [after] = gaps;
  if (years.length < 3 || gaps.length !== 1 || after === undefined || byYear.has(after - 1)) return;
  const column = byYear.get(after);
  if (column === undefined || !byYear.has(after - 2)) return;
  yield {
    severity: "warning",
    at: column.at,
    params: { sheet, missing: after - 1 },
    subject: subjectOf(sheet, String(after - 1), ""),
  };
}
