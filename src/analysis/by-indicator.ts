import { grouped } from "../plan/grouped";
import type { IndicatorRow, Measurement, PlanWorkbook } from "../plan/model";

interface Lookup {
  readonly measurements: ReadonlyMap<string, readonly Measurement[]>;
  readonly rows: ReadonlyMap<string, readonly IndicatorRow[]>;
}

const lookups = new WeakMap<PlanWorkbook, Lookup>();

/** An indicator's figures, in the workbook's order; each workbook is gone through once. */
export function measurementsOf(workbook: PlanWorkbook, indicatorId: string): readonly Measurement[] {
  return lookupOf(workbook).measurements.get(indicatorId) ?? [];
}

/** The rows of the indicator sheets that were matched with an indicator. */
export function rowsOf(workbook: PlanWorkbook, indicatorId: string): readonly IndicatorRow[] {
  return lookupOf(workbook).rows.get(indicatorId) ?? [];
}

function lookupOf(workbook: PlanWorkbook): Lookup {
  const known = lookups.get(workbook);
  if (known !== undefined) return known;
  const rows = workbook.tables.flatMap((table) => table.rows);
  const lookup = {
    measurements: grouped(workbook.measurements, ({ indicatorId }) => indicatorId),
    rows: grouped(rows, ({ match }) => match?.indicatorId ?? ""),
  };
  lookups.set(workbook, lookup);
  return lookup;
}
