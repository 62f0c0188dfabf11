import type { Figure } from "../../../cells/reading";
import type { DataRow, DataTable, SourcedReading } from "../../../plan/model";
import { toA1, type CellAddress } from "../../../workbook/address";
import { lineKind, type LineKind } from "./line-kinds";

/** A column or a row of a table, with every cell of its other lines in order. */
export interface TableLine {
  readonly title: string;
  readonly kind: LineKind;
  /** The column's header, or where the row begins. */
  readonly at: CellAddress;
  readonly entries: readonly TableEntry[];
}

export interface TableEntry {
  /** What the cell's other line is named. */
  readonly label: string;
  readonly kind: LineKind;
  /** Undefined where nothing stands. */
  readonly cell: SourcedReading | undefined;
}

/** The columns of figures, each with its cell in every row. */
export function columnLines({ columns, rows }: DataTable): TableLine[] {
  const byRow = rows.map((row) => ({
    label: row.label,
    kind: kindOfRow(row),
    cells: new Map(row.cells.map((cell) => [cell.column, cell])),
  }));
  return columns
    .filter(({ kind }) => kind === "figures")
    .map((column) => ({
      title: column.header,
      kind: lineKind(column.header),
      at: column.at,
      entries: byRow.map(({ label, kind, cells }) => ({ label, kind, cell: cells.get(column) })),
    }));
}

/** The rows, each with its cell in every column of figures. */
export function rowLines({ sheet, area, columns, rows }: DataTable): TableLine[] {
  const figures = columns
    .filter(({ kind }) => kind === "figures")
    .map((column) => ({ column, label: column.header, kind: lineKind(column.header) }));
  return rows.map((row) => {
    const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
    return {
      title: row.label,
      kind: kindOfRow(row),
      at: { sheet, cell: toA1(row.row, area.left) },
      entries: figures.map(({ column, label, kind }) => ({ label, kind, cell: cells.get(column) })),
    };
  });
}

/** Of several labels, such as a quarter and "I alt", the one that makes the row anything but plain. */
export function kindOfRow({ labels }: DataRow): LineKind {
  return labels.map(({ text }) => lineKind(text)).find((kind) => kind !== "plain") ?? "plain";
}

/** The figure of a cell that holds one and nothing else. */
export function onlyFigure(cell: SourcedReading | undefined): Figure | undefined {
  if (cell?.reading.kind !== "value" || cell.reading.values.length !== 1) return undefined;
  return cell.reading.values[0];
}

/** Whether a cell says nothing, or only that there is nothing to say. */
export function isBlank(cell: SourcedReading | undefined): boolean {
  return cell === undefined || cell.reading.kind === "empty" || cell.reading.kind === "unavailable";
}
