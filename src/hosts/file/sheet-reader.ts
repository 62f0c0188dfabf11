import { areaFromA1, contains, type Area } from "../../workbook/address";
import type { CellSnapshot, RowSnapshot } from "../../workbook/snapshot";
import { CellReader, type CellContext } from "./cell-reader";
import { attribute, isTrue, scan, XmlError, type Attributes } from "./xml/scan";

/** What the sheet's own part tells of it. */
export interface SheetContent {
  readonly rows: readonly RowSnapshot[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hyperlinks: readonly { readonly cell: string; readonly id?: string; readonly location?: string }[];
  readonly filtered: boolean;
  readonly protected: boolean;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Reads a worksheet's XML. @throws XmlError where it is damaged. */
export function readSheet(xml: string, context: CellContext): SheetContent {
  const reader = new SheetReader(context);
  scan(xml, reader);
  return reader.content();
}

class SheetReader {
  private readonly rows: { row: number; cells: CellSnapshot[] }[] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly hyperlinks: { cell: string; id?: string; location?: string }[] = [];
  private readonly cell: CellReader;
  private inCell = false;
  private row = -1;
  private cells: CellSnapshot[] = [];
  private sorted = true;
  private filterArea: Area | undefined;
  private inFilterColumn = false;
  private filterActive = false;
  private isProtected = false;
  private columnElements = 0;

  constructor(context: CellContext) {
    this.cell = new CellReader(context);
  }

  open(name: string, attributes: Attributes): void {
    if (this.inCell) this.cell.open(name, attributes);
    else if (name === "c") {
      this.inCell = true;
      this.cell.start(attributes);
    } else if (name === "row") this.startRow(attributes);
    else this.openOther(name, attributes);
  }

  text(text: string): void {
    if (this.inCell) this.cell.text(text);
  }

  close(name: string): void {
    if (this.inCell && name === "c") {
      this.inCell = false;
      const cell = this.cell.finish();
      if (cell === undefined) return;
      if ((this.cells.at(-1)?.column ?? -1) >= cell.column) this.sorted = false;
      this.cells.push(cell);
    } else if (this.inCell) this.cell.close(name);
    else if (name === "row" && this.cells.length > 0) this.rows.push({ row: this.row, cells: this.cells });
    else if (name === "filterColumn") this.inFilterColumn = false;
  }

  private startRow(attributes: Attributes): void {
    const number = attributes["r"];
    const row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!(Number.isInteger(row) && row >= 0 && row < lastRow)) throw new XmlError(`no row: ${number ?? ""}`);
    if (row <= this.row) this.sorted = false;
    this.row = row;
    this.cells = [];
    this.cell.startRow(row);
    if (isTrue(attributes["hidden"])) this.hiddenRows.push(row);
  }

  private openOther(name: string, attributes: Attributes): void {
    if (this.inFilterColumn) this.filterActive = true;
    switch (name) {
      case "mergeCell": {
        const area = areaFromA1(attributes["ref"] ?? "");
        if (area !== undefined) this.merges.push(area);
        break;
      }
      case "hyperlink":
        this.addHyperlink(attributes);
        break;
      case "col":
        this.addColumns(attributes);
        break;
      case "sheetProtection":
        this.isProtected = isTrue(attributes["sheet"]);
        break;
      case "autoFilter":
        this.filterArea ??= areaFromA1(attributes["ref"] ?? "");
        break;
      case "filterColumn":
        this.inFilterColumn = true;
    }
  }

  private addHyperlink(attributes: Attributes): void {
    const { ref: cell, location } = attributes;
    const id = attribute(attributes, "id");
    if (cell === undefined) return;
    this.hyperlinks.push({
      cell,
      ...(id !== undefined && { id }),
      ...(location !== undefined && { location }),
    });
  }

  private addColumns(attributes: Attributes): void {
    if (++this.columnElements > lastColumn) throw new XmlError("more column elements than columns");
    if (!isTrue(attributes["hidden"])) return;
    const last = Math.min(Number(attributes["max"]), lastColumn);
    for (let column = Math.max(1, Number(attributes["min"])); column <= last; column++) {
      this.hiddenColumns.add(column - 1);
    }
  }

  content(): SheetContent {
    const area = this.filterArea;
    return {
      rows: this.sorted ? this.rows : sortRows(this.rows),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: [...this.hiddenColumns],
      hyperlinks: this.hyperlinks,
      filtered:
        this.filterActive &&
        area !== undefined &&
        this.hiddenRows.some((row) => contains(area, row, area.left)),
      protected: this.isProtected,
    };
  }
}

/** Rows and cells in order, parts of one row joined; the last of several cells at one place stands. */
function sortRows(rows: readonly RowSnapshot[]): RowSnapshot[] {
  const byRow = new Map<number, Map<number, CellSnapshot>>();
  for (const { row, cells } of rows) {
    const byColumn = byRow.get(row) ?? new Map<number, CellSnapshot>();
    byRow.set(row, byColumn);
    for (const cell of cells) byColumn.set(cell.column, cell);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.column - b.column) }));
}
