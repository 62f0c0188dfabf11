import type { Area } from "../../../src/workbook/address";
import type { Sheet } from "./sheet";

/** The state of a table; its column names stand in its header cells while these are shown. */
export class Table {
  showHeaders = true;
  showTotals = false;
  showFilterButton = true;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  style = "TableStyleMedium2";
  filtered = false;
  deleted = false;
  columns: string[] = [];

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    /** Header row and totals row included, where shown. */
    public area: Area,
  ) {}

  /** The area between the header row and the totals row. */
  body(): Area {
    const top = this.area.top + (this.showHeaders ? 1 : 0);
    return { ...this.area, top, bottom: Math.max(top, this.area.bottom - (this.showTotals ? 1 : 0)) };
  }
}
