import type { Messages } from "../messages";
import { passedOn } from "./refusals";
import { CellFault, isBlank, missing, type Answer, type Cell, type Grid, type Value } from "./value";

/**
 * What a function does: its arguments as ranges, one per declared parameter and in their order (a single cell is one by
 * one, an argument left out holds null), and the sentences to refuse with. Never throws.
 */
export type Run = (inputs: readonly Grid<Cell>[], messages: Messages) => Grid<Answer>;

/** The answer for one cell of each argument. */
export type PerCell = (messages: Messages, ...values: Value[]) => Answer;

/**
 * A function that answers cell by cell. A single cell, row or column is repeated beside a larger range, as Excel does.
 * Where one of the first `needed` arguments is blank the answer is blank; an error that comes in is passed on.
 */
export function perCell(needed: number, compute: PerCell): Run {
  return (inputs, messages) => spread(inputs, needed, messages, (...values) => compute(messages, ...values));
}

/** The same for a function whose first `tables` arguments are taken whole: `prepare` reads them once. */
export function perCellOf(
  tables: number,
  needed: number,
  prepare: (messages: Messages, ...tables: Grid<Cell>[]) => (...values: Value[]) => Answer,
): Run {
  return (inputs, messages) =>
    spread(inputs.slice(tables), needed, messages, prepare(messages, ...inputs.slice(0, tables)));
}

/** Answers cell by cell over ranges that are repeated to the size of the largest. */
export function spread(
  inputs: readonly Grid<Cell>[],
  needed: number,
  messages: Messages,
  compute: (...values: Value[]) => Answer,
): Grid<Answer> {
  const { errors } = messages.functions;
  const rows = Math.max(1, ...inputs.map((input) => input.length));
  const columns = Math.max(1, ...inputs.map((input) => input[0]?.length ?? 0));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const values: Value[] = [];
      for (const input of inputs) {
        const value = valueAt(input, row, column);
        if (value === undefined) return missing(errors.rangesDiffer());
        if (value instanceof CellFault) return passedOn(value, messages);
        values.push(value);
      }
      return values.slice(0, needed).some(isBlank) ? "" : compute(...values);
    }),
  );
}

/** The cell at a position; a single row or column stands for all of them. */
function valueAt(input: Grid<Cell>, row: number, column: number): Cell | undefined {
  const cells = input.length === 1 ? input[0] : input[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}
