import type { IndicatorCell, TableColumn } from "../../../plan/model";
import { grouped } from "../../../plan/grouped";
import type { MatchedRow, RuleContext } from "../../context";
import { isoDate, yearOf } from "../../due";
import type { Severity } from "../../finding";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { rhythmOf } from "./rhythm";

/** A blank cell in a year whose data have been published: neither a figure nor the reason for none. */
export const rule: Rule<"missing-measurement"> = {
  id: "missing-measurement",
  *check(context) {
    const measuredIn = yearsMeasured(context);
    for (const [table, rows] of grouped(context.matchedRows, (each) => each.table)) {
      const columns = new Set(
        table.columns.filter((column) => rows.length > 1 && isEmptyColumn(column, rows)),
      );
      const blanks = rows.flatMap((row) =>
        blankCells(row, measuredIn(row.indicator.id), context).map((cell) => ({ cell, row })),
      );
      yield* inColumns(
        blanks.filter(({ cell }) => columns.has(cell.column)),
        context,
      );
      const inRows = blanks.filter(({ cell }) => !columns.has(cell.column));
      for (const [, group] of grouped(inRows, ({ row }) => row)) yield* inRow(group, context);
    }
  },
};

interface Blank {
  readonly row: MatchedRow;
  readonly cell: IndicatorCell & { readonly year: number };
}

/** Years that no row of the table has are one fault. */
function* inColumns(
  blanks: readonly Blank[],
  context: RuleContext,
): Iterable<Observation<"missing-measurement">> {
  const [first] = blanks;
  if (first === undefined) return;
  const { column } = first.cell;
  yield {
    severity: severityOf(blanks, context),
    at: column.at,
    params: { years: yearsIn(blanks) },
    subject: subjectOf(first.row.table.sheet, column.header, ""),
    related: blanks.map(({ cell }) => cell.at),
  };
}

function* inRow(
  blanks: readonly Blank[],
  context: RuleContext,
): Iterable<Observation<"missing-measurement">> {
  const [first, ...others] = blanks;
  if (first === undefined) return;
  const { id } = first.row.indicator;
  yield {
    severity: severityOf(blanks, context),
    at: first.cell.at,
    params: { id, years: yearsIn(blanks) },
    subject: subjectOf(id, first.cell.column.header, ""),
    ...(others.length > 0 ? { related: others.map(({ cell }) => cell.at) } : {}),
  };
}

/** What the plan's own years lack is a fault; what lies before it is a remark. */
function severityOf(blanks: readonly Blank[], { plan }: RuleContext): Severity {
  const start = plan.from === undefined ? -Infinity : yearOf(plan.from);
  return blanks.some(({ cell }) => cell.year >= start) ? "warning" : "info";
}

function yearsIn(blanks: readonly Blank[]): number[] {
  return [...new Set(blanks.map(({ cell }) => cell.year))].sort((one, other) => one - other);
}

function isEmptyColumn(column: TableColumn, rows: readonly MatchedRow[]): boolean {
  return rows.every(({ row }) => row.cells.every((cell) => cell.column !== column || isBlank(cell)));
}

/** The years in which an indicator is measured anywhere; looked up once for all its rows. */
function yearsMeasured({ measurementsOf }: RuleContext): (id: string) => ReadonlySet<number | undefined> {
  const known = new Map<string, ReadonlySet<number | undefined>>();
  return (id) => {
    const years =
      known.get(id) ??
      new Set(measurementsOf(id).flatMap(({ role, year }) => (role === "measurement" ? [year] : [])));
    known.set(id, years);
    return years;
  };
}

function blankCells(
  { table, row, indicator }: MatchedRow,
  measured: ReadonlySet<number | undefined>,
  context: RuleContext,
): Blank["cell"][] {
  const start = Math.max(...indicator.baselineYears, ...baselineYearsOf(row.cells));
  const firstMeasured = Math.min(
    ...row.cells.flatMap((cell) => (isMeasured(cell) ? [yearIn(cell) ?? Infinity] : [])),
  );
  const after = Number.isFinite(start) ? start : firstMeasured;
  const isDue = rhythmOf({ table, row, indicator });
  return row.cells.flatMap((cell) => {
    const year = yearIn(cell);
    if (year === undefined || year <= after || !isBlank(cell) || measured.has(year) || !isDue(year))
      return [];
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
