import type { MatchedRow } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { namedInHeaders, namedInPlan, namedInRow } from "./named-baseline-years";
import { baselineBounds, isMistyped, statedYears, type YearBounds } from "./plausible-years";

/** A baseline that a sheet dates to another year than the plan does, or that names another year than its row does. */
export const rule: Rule<"baseline-year-differs"> = {
  id: "baseline-year-differs",
  *check(context) {
    const { matchedRows, plan } = context;
    const bounds = baselineBounds(context);
    for (const row of matchedRows) yield* againstPlan(row, bounds);
    const named = [
      ...plan.indicators.flatMap(namedInPlan),
      ...matchedRows.flatMap(namedInRow),
      ...namedInHeaders(matchedRows),
    ];
    for (const { at, column, text, year, stated, ids } of named) {
      yield {
        severity: "warning",
        at,
        params: { named: year, text, stated: stated.years, statedCell: stated.at, ids },
        subject: subjectOf(ids.join(" "), column, text),
        related: [stated.at],
      };
    }
  },
};

function* againstPlan(
  { row, indicator }: MatchedRow,
  bounds: YearBounds,
): Iterable<Observation<"baseline-year-differs">> {
  const plan = statedYears(indicator.baselineYear);
  for (const cell of row.cells) {
    if (cell.column.role.kind !== "baseline-year") continue;
    const sheet = statedYears(cell);
    if (sheet.every((year) => plan.includes(year)) || plan.every((year) => sheet.includes(year))) continue;
    // A mistyped year is told where it stands.
    if ([...sheet, ...plan].some((year) => isMistyped(year, bounds))) continue;
    const planCell = indicator.baselineYear.at;
    yield {
      severity: "error",
      at: cell.at,
      params: { plan, sheet, planCell },
      subject: subjectOf(indicator.id, cell.column.header, cell.raw),
      related: [planCell],
    };
  }
}
