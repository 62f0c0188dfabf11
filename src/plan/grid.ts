import { contains, toA1, type Area, type CellAddress } from "../workbook/address";
import { cellAt, isCellError, type CellSnapshot, type SheetSnapshot } from "../workbook/snapshot";

/** A sheet as a table reader sees it: texts by position, merged areas by row, some areas blanked out. */
export class Grid {
  readonly sheet: SheetSnapshot;
  readonly lastRow: number;
  private readonly cellsByRow: ReadonlyMap<number, readonly CellSnapshot[]>;
  private readonly mergesByRow = new Map<number, Area[]>();

  constructor(sheet: SheetSnapshot, blank: readonly Area[] = []) {
    this.sheet =
      blank.length === 0 ? sheet : { ...sheet, rows: sheet.rows.map((row) => without(row, blank)) };
    this.cellsByRow = new Map(this.sheet.rows.map((row) => [row.row, row.cells]));
    this.lastRow = sheet.rows.at(-1)?.row ?? -1;
    for (const merge of sheet.merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, this.lastRow); row += 1) {
        if (!this.cellsByRow.has(row)) continue;
        const merges = this.mergesByRow.get(row);
        if (merges === undefined) this.mergesByRow.set(row, [merge]);
        else merges.push(merge);
      }
    }
  }

  /** The cells of a row that hold anything, by column. */
  cells(row: number): readonly CellSnapshot[] {
    return this.cellsByRow.get(row) ?? [];
  }

  cell(row: number, column: number): CellSnapshot | undefined {
    return cellAt(this.sheet, row, column);
  }

  /** The cell's own text, trimmed; empty where it holds nothing. */
  text(row: number, column: number): string {
    return textOf(this.cell(row, column));
  }

  /** The text a reader sees at a position: that of the merged area it lies in, else its own. */
  seen(row: number, column: number): string {
    const merge = this.merge(row, column);
    return merge === undefined ? this.text(row, column) : this.text(merge.top, merge.left);
  }

  /** The merged area that covers a position. */
  merge(row: number, column: number): Area | undefined {
    return this.mergesByRow.get(row)?.find((merge) => contains(merge, row, column));
  }

  address(row: number, column: number): CellAddress {
    return { sheet: this.sheet.name, cell: toA1(row, column) };
  }
}

/** What a cell holds, as text with a decimal comma; empty for none. */
export function textOf(cell: CellSnapshot | undefined): string {
  if (cell === undefined || cell.value === null) return "";
  const { value } = cell;
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  return isCellError(value) ? value.error : "";
}

function without(row: SheetSnapshot["rows"][number], blank: readonly Area[]): SheetSnapshot["rows"][number] {
  const areas = blank.filter((area) => row.row >= area.top && row.row <= area.bottom);
  if (areas.length === 0) return row;
  const free = (cell: CellSnapshot) => !areas.some((area) => contains(area, row.row, cell.column));
  return { row: row.row, cells: row.cells.filter(free) };
}
