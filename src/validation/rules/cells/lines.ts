import type { CellAddress } from "../../../workbook/address";

/** A key for the row of a sheet that a cell stands in. */
export function rowKey({ sheet, cell }: CellAddress): string {
  return `${cell.replace(/^\D+/, "")}!${sheet}`;
}

/** A key for the column of a sheet that a cell stands in. */
export function columnKey({ sheet, cell }: CellAddress): string {
  return `${cell.replace(/\d+$/, "")}!${sheet}`;
}
