import { columnLetters, fromA1, type Position } from "../../workbook/address";
import { formulaPieces } from "./pieces";

/** The formula with its references as distances: equal for formulas that were filled down or to the right. */
export function relativeShape(formula: string, home: Position): string {
  return withReferences(formula, ({ row, column, fixedRow, fixedColumn }) => {
    const rows = fixedRow ? `R${row}` : `r${row - home.row}`;
    return rows + (fixedColumn ? `C${column}` : `c${column - home.column}`);
  });
}

const offSheet = "#REF!";

/** The formula as Excel would fill it from one cell into another; undefined where it would leave the sheet. */
export function filledFormula(formula: string, from: Position, to: Position): string | undefined {
  const filled = withReferences(formula, (reference) => {
    const row = reference.row + (reference.fixedRow ? 0 : to.row - from.row);
    const column = reference.column + (reference.fixedColumn ? 0 : to.column - from.column);
    if (row < 0 || column < 0) return offSheet;
    const letters = (reference.fixedColumn ? "$" : "") + columnLetters(column);
    return `${letters}${reference.fixedRow ? "$" : ""}${row + 1}`;
  });
  return filled.includes(offSheet) ? undefined : filled;
}

interface Reference extends Position {
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function withReferences(formula: string, written: (reference: Reference) => string): string {
  const pieces = formulaPieces(formula);
  return pieces
    .map(({ kind, text }, index) => {
      const place = kind === "word" ? fromA1(text) : undefined;
      const next = pieces[index + 1]?.text;
      if (place === undefined || next === "(" || next === "!") return text;
      return written({ ...place, fixedColumn: text.startsWith("$"), fixedRow: text.includes("$", 1) });
    })
    .join("");
}
