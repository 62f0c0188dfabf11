import type { Unit } from "../../src/cells/reading";
import type { Indicator, IndicatorCell, IndicatorRow, IndicatorTable } from "../../src/plan/model";
import type { CleanWorkbook } from "./fault";

/** A cell of a sheet with the indicator that it measures. */
export interface Place {
  readonly table: IndicatorTable;
  readonly row: IndicatorRow;
  readonly cell: IndicatorCell;
  readonly indicator: Indicator;
}

/** Every cell with figures of the rows that are recognised: baselines and years, no years of baselines. */
export function figurePlaces({ workbook }: CleanWorkbook): Place[] {
  const indicators = new Map(workbook.plan.indicators.map((indicator) => [indicator.id, indicator]));
  return workbook.tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const indicator = indicators.get(row.match?.indicatorId ?? "");
      if (indicator === undefined) return [];
      return row.cells.filter(holdsFigures).map((cell) => ({ table, row, cell, indicator }));
    }),
  );
}

/** The same, of indicators of one of some units. */
export function placesOf(clean: CleanWorkbook, ...units: readonly Unit[]): Place[] {
  return figurePlaces(clean).filter(
    ({ indicator }) => indicator.unit !== undefined && units.includes(indicator.unit),
  );
}

/** The cells of full years, by year, of every recognised row. */
export function yearRows(clean: CleanWorkbook): Place[][] {
  const rows = new Map<IndicatorRow, Place[]>();
  for (const place of figurePlaces(clean)) {
    const { role } = place.cell.column;
    if (role.kind !== "measurement" || role.half !== undefined || role.scope !== undefined) continue;
    rows.set(place.row, [...(rows.get(place.row) ?? []), place]);
  }
  return [...rows.values()];
}

function holdsFigures({ column: { role }, reading }: IndicatorCell): boolean {
  const isFigure = role.kind === "measurement" || role.kind.startsWith("baseline-");
  return isFigure && role.kind !== "baseline-year" && reading.values.length > 0;
}
