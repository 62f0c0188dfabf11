import type { SheetDrawing } from "../../../workbook/patch";
import type { CellValue, RowSnapshot } from "../../../workbook/snapshot";
import { alignRows, type AlignedRow } from "./align";
import { rowLayout, type RowLayout } from "./row-layout";

/** How the rows of a sheet as it is become those of its drawing. */
export function layoutOf(rows: readonly RowSnapshot[], drawing: SheetDrawing): RowLayout {
  const kept = new Set(drawing.kept.map(({ from }) => `${from.row},${from.column}`));
  const votes = new Map<number, Map<number, number>>();
  for (const { from, to } of drawing.kept) {
    const row = votes.get(from.row) ?? new Map<number, number>();
    votes.set(from.row, row.set(to.row, (row.get(to.row) ?? 0) + 1));
  }
  const old = collect(
    rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ column }) => !kept.has(`${row},${column}`))
        .map(({ column, value, formula }) => ({ row, column, text: formula === undefined ? value : null })),
    ),
  );
  const drawn = collect(
    drawing.cells.map(({ row, column, value, formula }) => ({
      row,
      column,
      text: formula === undefined ? value : null,
    })),
  );
  const oldEnd = (rows.at(-1)?.row ?? -1) + 1;
  const newEnd = Math.max(drawn.length, ...drawing.kept.map(({ to }) => to.row + 1));
  const filled = new Set(rows.map(({ row }) => row));
  const pairs = alignRows(filledTo(old, oldEnd), filledTo(drawn, newEnd), votes);
  return rowLayout(pairs, oldEnd, newEnd, (row) => !filled.has(row));
}

const blank: AlignedRow = { title: "", texts: new Set() };

function collect(
  cells: readonly { readonly row: number; readonly column: number; readonly text: CellValue | null }[],
): (AlignedRow | undefined)[] {
  const rows: ({ title: string; titleColumn: number; texts: Set<string> } | undefined)[] = [];
  for (const { row, column, text } of cells) {
    if (text === null || text === "" || typeof text === "object") continue;
    const known = rows[row] ?? { title: "", titleColumn: Infinity, texts: new Set<string>() };
    rows[row] = known;
    known.texts.add(`${column} ${String(text)}`);
    if (column < known.titleColumn) Object.assign(known, { title: String(text), titleColumn: column });
  }
  return rows;
}

function filledTo(rows: readonly (AlignedRow | undefined)[], end: number): AlignedRow[] {
  return Array.from({ length: end }, (_, row) => rows[row] ?? blank);
}
