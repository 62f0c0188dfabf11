import { grouped } from "../plan/grouped";
import type { Plan } from "../plan/model";
import type { planTables } from "../plan/tables";
import { addressKey, contains, fromA1, type Area, type CellAddress } from "../workbook/address";

type IndicatorColumn = (typeof planTables)["Indikatorer"]["columns"][number];

/** A table whose columns have headers. */
interface HeadedTable {
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly { readonly column: number; readonly header: string }[];
}

/** Finds the header over a cell: in the plan's own columns by the cell, in a sheet's table by its place. */
export function columnFinder(plan: Plan, tables: readonly HeadedTable[]): (cell: CellAddress) => string {
  const planned = new Map<string, string>();
  for (const { baselineArea, baselineComparison, baselineYear } of plan.indicators) {
    planned.set(addressKey(baselineArea.at), "Baseline boligområde" satisfies IndicatorColumn);
    planned.set(addressKey(baselineComparison.at), "Baseline kommune" satisfies IndicatorColumn);
    planned.set(addressKey(baselineYear.at), "Baseline år" satisfies IndicatorColumn);
  }
  const bySheet = grouped(tables, ({ sheet }) => sheet);
  return (cell) => {
    const own = planned.get(addressKey(cell));
    const place = fromA1(cell.cell);
    if (own !== undefined || place === undefined) return own ?? "";
    const table = bySheet.get(cell.sheet)?.find(({ area }) => contains(area, place.row, place.column));
    return table?.columns.find(({ column }) => column === place.column)?.header ?? "";
  };
}
