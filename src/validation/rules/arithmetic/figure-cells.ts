import type { SourcedReading } from "../../../plan/model";
import type { RuleContext } from "../../context";
import { dataCells, type DataCell } from "../../readings";

/** Every cell that should hold a figure: the plan's, those of all rows of the indicator sheets, and the data tables'. */
export function* figureCells(context: RuleContext): Iterable<DataCell> {
  yield* dataCells(context);
  for (const { rows } of context.tables) {
    for (const { row, label, match, cells } of rows) {
      if (match !== undefined && context.indicator(match.indicatorId) !== undefined) continue;
      for (const cell of cells) {
        if (cell.column.role.kind === "source" || cell.column.role.kind === "baseline-year") continue;
        yield { id: label?.text ?? String(row + 1), column: cell.column.header, cell };
      }
    }
  }
  for (const table of context.dataTables) {
    for (const { label, cells } of table.rows) {
      for (const cell of cells) yield { id: label, column: cell.column.header, cell };
    }
  }
}

/** Whether a cell says that its numbers are not exact: "ca. 35 %". */
export function isApproximate({ reading }: Pick<SourcedReading, "reading">): boolean {
  return reading.notes.some(({ code }) => code === "approximate" || code === "inequality");
}
