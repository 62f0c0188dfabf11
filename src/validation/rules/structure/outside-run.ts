import type { CellAddress } from "../../../workbook/address";
import type { Severity } from "../../finding";

/** A row that stands below its table. */
export interface OutsideRow {
  readonly at: CellAddress;
  /** What tells which row it is. */
  readonly text: string;
  /** The indicator it is, where no row of the table is. */
  readonly indicatorId?: string;
}

/** Rows below one table that follow each other. */
export interface OutsideRun {
  readonly kind: "plan" | "indicators";
  readonly table: string;
  /** The table's last row, as the sheet numbers it. */
  readonly last: number;
  readonly severity: Severity;
  readonly rows: readonly OutsideRow[];
}
