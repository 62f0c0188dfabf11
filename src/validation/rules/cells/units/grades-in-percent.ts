import type { Figure } from "../../../../cells/reading";
import { grouped } from "../../../../plan/grouped";
import type { DataCell, DataRow, DataTable, SourcedReading } from "../../../../plan/model";
import type { RuleContext } from "../../../context";
import { tableName } from "../../../readings";
import { isGrade, namesShareOrChange } from "./expected-unit";
import type { SlipGroup } from "../slip-groups";

/** A cell whose words promise a grade. */
export interface PromisedGrade extends SourcedReading {
  readonly id: string;
  readonly header: string;
  readonly promise: string;
}

/** The rows, or columns, of grades outside the plan's indicators whose figures have percent signs, all on the scale. */
export function gradesInPercent(context: RuleContext): SlipGroup<PromisedGrade>[] {
  const lines = [...unmatchedRows(context), ...context.dataTables.flatMap(linesOf)];
  return lines.flatMap((line) => {
    const [first, ...others] = line.filter(({ reading }) => reading.values.some(isPercent));
    const figures = line.flatMap(({ reading }) => reading.values.filter(isPercent));
    return first !== undefined && figures.every(isOnScale) ? [{ first, others }] : [];
  });
}

function unmatchedRows({ tables, indicator }: RuleContext): PromisedGrade[][] {
  return tables
    .flatMap(({ rows }) => rows)
    .flatMap(({ match, label, cells }) => {
      if (label === undefined || !isGrade(label.text)) return [];
      if (match !== undefined && indicator(match.indicatorId) !== undefined) return [];
      const { text } = label;
      return [cells.map((cell) => ({ ...cell, id: text, header: cell.column.header, promise: text }))];
    });
}

function linesOf(table: DataTable): PromisedGrade[][] {
  const grades = table.rows.flatMap((row) => row.cells.flatMap((cell) => promisedIn(table, row, cell)));
  return [...grouped(grades, ({ line }) => line).values()];
}

/** By the row's label or the table's title the row is one of grades, else by its header the column. */
function promisedIn(
  table: DataTable,
  row: DataRow,
  cell: DataCell,
): (PromisedGrade & { readonly line: string })[] {
  const title = table.title?.text ?? "";
  const { header, column } = cell.column;
  const said = [row.label, title, header];
  const promise = said.find(isGrade);
  if (promise === undefined || said.some(namesShareOrChange)) return [];
  const line = promise === header ? `column ${column}` : `row ${row.row}`;
  return [{ ...cell, id: tableName(table), header, promise, line }];
}

function isPercent({ unit, unitPrinted }: Figure): boolean {
  return unit === "percent" && unitPrinted;
}

function isOnScale({ value }: Figure): boolean {
  return value >= -3 && value <= 12;
}
