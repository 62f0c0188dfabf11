import { textOf } from "../../../plan/grid";
import { isSkemaSheet } from "../../../plan/workbook";
import { contains, toA1, type CellAddress } from "../../../workbook/address";
import type { CellSnapshot, WorkbookSnapshot } from "../../../workbook/snapshot";
import { referenceReader, type Reference } from "../../formulas/references";

/** A cell whose formula is the mean of others. */
export interface AveragingCell {
  readonly at: CellAddress;
  readonly value: string;
  /** What stands leftmost in its row. */
  readonly label: string;
  readonly averaged: readonly AveragedCell[];
}

export interface AveragedCell {
  readonly at: CellAddress;
  readonly row: number;
  readonly cell: CellSnapshot;
  readonly label: string;
}

/** Ranges of more rows are whole columns: what stands so far below is looked at no more. */
const mostRows = 500;

type SheetRows = ReadonlyMap<string, ReadonlyMap<number, readonly CellSnapshot[]>>;

/** The cells that average others, skema sheets left out. */
export function* averagingCells(snapshot: WorkbookSnapshot): Iterable<AveragingCell> {
  const read = referenceReader(snapshot);
  const byRow: SheetRows = new Map(
    snapshot.sheets.map(({ name, rows }) => [name, new Map(rows.map(({ row, cells }) => [row, cells]))]),
  );
  for (const sheet of snapshot.sheets) {
    if (isSkemaSheet(sheet)) continue;
    for (const { row, cells } of sheet.rows) {
      for (const { column, value, formula } of cells) {
        const range = formula === undefined ? undefined : averagedRange(formula);
        if (range === undefined) continue;
        const at = { sheet: sheet.name, cell: toA1(row, column) };
        const averaged = read(range, at).flatMap((reference) => cellsIn(reference, byRow));
        const others = averaged.filter((each) => each.at.sheet !== at.sheet || each.at.cell !== at.cell);
        yield { at, value: textOf({ column, value }), label: labelOf(cells), averaged: others };
      }
    }
  }
}

/** "AVERAGE(B2:B5)", "SUBTOTAL(101,B2:B5)", "SUM(B2:B5)/COUNT(B2:B5)", "SUM(B2:B5)/4", as the whole formula or rounded. */
const averages = [
  /^(?:ROUND\()?AVERAGEA?\(([^()]*)\)(?:,-?\d+\))?$/i,
  /^(?:ROUND\()?SUBTOTAL\(10?1,([^()]*)\)(?:,-?\d+\))?$/i,
  /^(?:ROUND\()?SUM\(([^()]*)\)\/(?:COUNTA?\([^()]*\)|\d{1,3})(?:,-?\d+\))?$/i,
];

function averagedRange(formula: string): string | undefined {
  const plain = formula.replace(/^=/, "").replaceAll("_xlfn.", "").trim();
  return averages.map((pattern) => pattern.exec(plain)?.[1]).find((range) => range !== undefined);
}

function cellsIn({ sheet, area }: Reference, rows: SheetRows): AveragedCell[] {
  const bottom = Math.min(area.bottom, area.top + mostRows);
  const found: AveragedCell[] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    const cells = rows.get(sheet)?.get(row) ?? [];
    for (const cell of cells) {
      if (!contains(area, row, cell.column)) continue;
      found.push({ at: { sheet, cell: toA1(row, cell.column) }, row, cell, label: labelOf(cells) });
    }
  }
  return found;
}

function labelOf(cells: readonly CellSnapshot[]): string {
  return textOf(cells[0]);
}
