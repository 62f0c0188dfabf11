import type { IndicatorCell } from "../../plan/model";
import { grouped, type MatchedRow, type RuleContext } from "../context";
import { isoDate, yearOf } from "../due";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** A blank cell in a year whose data have been published: neither a figure nor the reason for none. */
export const rule: Rule<"missing-measurement"> = {
  id: "missing-measurement",
  *check(context) {
    const byTable = grouped(context.matchedRows, ({ table }) => table);
    for (const [, rows] of byTable) {
      const missing = rows.map((row) => ({ ...row, blank: blankCells(row, context) }));
      const affected = missing.filter(({ blank }) => blank.length > 0);
      const nothingYet = rows.every(({ row }) => row.cells.every((cell) => !isMeasured(cell)));
      if (nothingYet) yield* reported(affected.slice(0, 1), context);
      else yield* reported(affected, context);
    }
  },
};

interface BlankRow extends MatchedRow {
  readonly blank: readonly (IndicatorCell & { readonly year: number })[];
}

function* reported(
  rows: readonly BlankRow[],
  { plan }: RuleContext,
): Iterable<Observation<"missing-measurement">> {
  for (const { indicator, blank } of rows) {
    const [first] = blank;
    if (first === undefined) continue;
    const inPlanPeriod = plan.from === undefined || blank.some(({ year }) => year >= yearOf(plan.from ?? ""));
    yield {
      severity: inPlanPeriod ? "warning" : "info",
      at: first.at,
      params: { id: indicator.id, years: blank.map(({ year }) => year) },
      subject: subjectOf(indicator.id, first.column.header, ""),
      ...(blank.length > 1 ? { related: blank.slice(1).map(({ at }) => at) } : {}),
    };
  }
}

function blankCells({ table, row, indicator }: MatchedRow, context: RuleContext): BlankRow["blank"] {
  const measured = new Set(
    context.measurementsOf(indicator.id).flatMap(({ role, year }) => (role === "measurement" ? [year] : [])),
  );
  const start = Math.max(...indicator.baselineYears, ...baselineYearsOf(row.cells));
  const firstMeasured = Math.min(
    ...row.cells.flatMap((cell) => (isMeasured(cell) ? [yearIn(cell) ?? Infinity] : [])),
  );
  const after = Number.isFinite(start) ? start : firstMeasured;
  return row.cells.flatMap((cell) => {
    const year = yearIn(cell);
    if (year === undefined || year <= after || !isBlank(cell) || measured.has(year)) return [];
    if (!isPublished(year, context) || context.isCovered({ sheet: table.sheet, cell: cell.at.cell }))
      return [];
    return [{ ...cell, year }];
  });
}

function baselineYearsOf(cells: readonly IndicatorCell[]): number[] {
  return cells.flatMap(({ column, reading }) =>
    column.role.kind === "baseline-year" ? reading.values.map(({ value }) => value) : [],
  );
}

/** The year of a full year's column for the whole area. */
function yearIn({ column: { role } }: IndicatorCell): number | undefined {
  return role.kind === "measurement" && role.half === undefined && role.scope === undefined
    ? role.year
    : undefined;
}

function isMeasured(cell: IndicatorCell): boolean {
  return cell.column.role.kind === "measurement" && cell.reading.kind !== "empty";
}

function isBlank({ reading, raw }: IndicatorCell): boolean {
  return reading.kind === "empty" && raw.trim() === "";
}

function isPublished(year: number, { asOf, settings }: RuleContext): boolean {
  return isoDate(year + settings.publicationLag, 11, 31) < asOf;
}
