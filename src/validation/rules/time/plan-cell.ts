import { excelTableName, type PlanTableName, type planTables } from "../../../plan/tables";
import { letters } from "../../../plan/text";
import { fromA1, toA1, type CellAddress } from "../../../workbook/address";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";

/** The cell of a plan table's column in the row of another cell of it; that cell itself where the column is not there. */
export function cellInRowOf<Table extends PlanTableName>(
  own: CellAddress,
  table: Table,
  column: (typeof planTables)[Table]["columns"][number],
  { sheets }: WorkbookSnapshot,
): CellAddress {
  const name = excelTableName(table).toLowerCase();
  const found = sheets
    .find((sheet) => sheet.name === own.sheet)
    ?.tables.find((each) => each.name.toLowerCase() === name);
  const index =
    found?.columns.findIndex((header) => letters(header.split("(")[0] ?? "") === letters(column)) ?? -1;
  const row = fromA1(own.cell)?.row;
  if (found === undefined || index === -1 || row === undefined) return own;
  return { sheet: own.sheet, cell: toA1(row, found.area.left + index) };
}
