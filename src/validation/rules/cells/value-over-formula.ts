import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { relatedTo } from "./slip-groups";
import { computedColumns, computedRows, type ComputedLine } from "./formulas/computed-lines";
import { figureTables, type FigureCell, type FigureTable } from "./figure-tables";
import { formulaPieces, type FormulaPiece } from "../../formulas/pieces";
import { filledFormula } from "../../formulas/shape";

/** A number typed where the other figures of the column or the row are formulas, once per column or row. */
export const rule: Rule<"value-over-formula"> = {
  id: "value-over-formula",
  *check(context) {
    for (const table of figureTables(context)) yield* inTable(table);
  },
};

function* inTable(table: FigureTable): Iterable<Observation<"value-over-formula">> {
  const columns = computedColumns(table.cells);
  const computedIn = new Set(columns.flatMap(({ formulas }) => formulas.map(({ row }) => row)));
  const told = new Set<FigureCell>();
  for (const line of columns) {
    const isOverwritten =
      columns.length > 1
        ? // A row that is typed throughout has another source.
          (cell: FigureCell) => computedIn.has(cell.row)
        : () => isOwnComputation(line, table);
    yield* inLine(line, table, isOverwritten, told);
  }
  for (const line of computedRows(table.cells)) {
    yield* inLine(line, table, () => isOwnComputation(line, { kind: "indicators" }), told);
  }
}

/** Whether the formulas are one and the same, among indicators one that links to no other sheet's own source. */
function isOwnComputation({ pattern }: ComputedLine, { kind }: Pick<FigureTable, "kind">): boolean {
  return pattern !== undefined && (kind !== "indicators" || !pattern.shape.includes("!"));
}

function* inLine(
  line: ComputedLine,
  { name }: FigureTable,
  isOverwritten: (cell: FigureCell) => boolean,
  told: Set<FigureCell>,
): Iterable<Observation<"value-over-formula">> {
  const found = line.typed.filter((cell) => !told.has(cell) && !isSeed(cell, line) && isOverwritten(cell));
  const [first, ...others] = found;
  if (first === undefined) return;
  for (const cell of found) told.add(cell);
  const formula = formulaAt(first, line);
  yield {
    severity: "warning",
    at: first.at,
    params: {
      text: first.raw,
      line: line.kind,
      formulas: line.formulas.length,
      cells: found.length,
      ...(formula === undefined ? {} : { formula }),
    },
    subject: subjectOf(name, first.header, first.raw),
    ...relatedTo(others),
  };
}

const ownColumnAbove = /(?<!!)r-\d+c0(?!\d)/;

/** A typed number that the formulas start from, or the newest one behind them. */
function isSeed(cell: FigureCell, { kind, formulas, pattern }: ComputedLine): boolean {
  const place = (each: FigureCell) => (kind === "column" ? each.row : each.column);
  const isFirst = formulas.every((each) => place(each) > place(cell));
  if (kind === "column") return isFirst && ownColumnAbove.test(pattern?.shape ?? "");
  return isFirst || formulas.every((each) => place(each) < place(cell));
}

/** The formula that would stand in the cell, where it reads the same in every language. */
function formulaAt(cell: FigureCell, { pattern }: ComputedLine): string | undefined {
  const model = pattern?.cell;
  if (model?.cell.formula === undefined) return undefined;
  const filled = filledFormula(model.cell.formula, model, cell);
  return filled !== undefined && formulaPieces(filled).every(isPlain) ? filled : undefined;
}

function isPlain({ text }: FormulaPiece): boolean {
  return /^(?:SUM|\$?[A-Z]{1,3}\$?\d+|\d{1,3}|[-+*/():])$/.test(text);
}
