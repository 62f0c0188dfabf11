import type { ReadingNote } from "../cells/reading";
import type { DataTable, SourcedReading, SourcedTarget } from "../plan/model";
import type { CellAddress } from "../workbook/address";
import type { RuleContext } from "./context";

/** A cell that should hold figures, with what it is about. */
export interface DataCell {
  readonly id: string;
  readonly column: string;
  readonly cell: SourcedReading;
}

/** Every cell that should hold a figure: the plan's baselines, departments and budget, and the matched rows. */
export function* dataCells({ plan, matchedRows }: RuleContext): Iterable<DataCell> {
  for (const { id, baselineArea, baselineComparison, baselineYear } of plan.indicators) {
    yield { id, column: "Baseline boligområde", cell: baselineArea };
    yield { id, column: "Baseline kommune", cell: baselineComparison };
    yield { id, column: "Baseline år", cell: baselineYear };
  }
  for (const { label, lbf, local, total } of plan.budget) {
    yield { id: label.text, column: "Landsbyggefonden", cell: lbf };
    yield { id: label.text, column: "Lokal medfinansiering", cell: local };
    yield { id: label.text, column: "I alt", cell: total };
  }
  for (const { department, dwellings, residents } of plan.departments) {
    yield { id: department.text, column: "Boliger", cell: dwellings };
    yield { id: department.text, column: "Beboere", cell: residents };
  }
  for (const { row, indicator } of matchedRows) {
    for (const cell of row.cells) {
      if (cell.column.role.kind !== "source") yield { id: indicator.id, column: cell.column.header, cell };
    }
  }
}

/** What a data table is called where a finding is about it. */
export function tableName({ title, sheet }: DataTable): string {
  return title?.text ?? sheet;
}

/** A cell that may hold figures among other things, and what was noted when it was read. */
export interface ReadCell {
  readonly id: string;
  readonly column: string;
  readonly at: CellAddress;
  readonly raw: string;
  readonly notes: readonly ReadingNote[];
  /** Whether the cell stands in a table that is free in its form. */
  readonly isFree: boolean;
}

/** Every cell that should hold a figure, and those that may: targets, results and the tables of others' data. */
export function* allCells(context: RuleContext): Iterable<ReadCell> {
  for (const { id, column, cell } of dataCells(context)) yield readCell(id, column, cell);
  const { indicators, criteria, statuses } = context.plan;
  for (const { id, target } of [...indicators, ...criteria]) {
    if (target !== undefined) yield readCell(id, "Måltal", target);
  }
  for (const { criterionId, result } of statuses) {
    if (result !== undefined) yield readCell(criterionId, "Resultat", result);
  }
  for (const table of context.dataTables) {
    for (const cell of table.rows.flatMap(({ cells }) => cells)) {
      yield { ...readCell(tableName(table), cell.column.header, cell), isFree: true };
    }
  }
}

function readCell(
  id: string,
  column: string,
  { at, raw, reading }: SourcedReading | SourcedTarget,
): ReadCell {
  return { id, column, at, raw, notes: reading.notes, isFree: false };
}
