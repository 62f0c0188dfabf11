import { readCell } from "../cells";
import { da } from "../messages/da";
import { figuresOf, notesOf, type CellFigure } from "./figure";
import { toExcel } from "./scale";
import { unitOf } from "./unit-word";
import type { Run } from "./run";
import { isBlank, Refusal, type Answer, type Cell } from "./value";

/**
 * Every figure of a range, one row each, below a row of headers: where it stands in the range, the number as Excel counts
 * it, unit, whose it is, which answer, its count, the whole, its year, and remarks. A cell without a figure has one row
 * that says why; a blank cell has none. The second argument leaves the headers out where it is FALSE.
 */
export const readAll: Run = ([cells = [], options = []]) => {
  const rows = cells.flatMap((row, down) =>
    row.flatMap((cell, across) => rowsOf(cell).map((answers) => [down + 1, across + 1, ...answers])),
  );
  const shown = options[0]?.[0] === false ? rows : [da.functions.readingColumns, ...rows];
  return shown.length > 0 ? shown : [[""]];
};

function rowsOf(cell: Cell): readonly (readonly Answer[])[] {
  if (isBlank(cell)) return [];
  const figures = figuresOf(cell, da);
  if (figures instanceof Refusal) return [["", "", "", "", "", "", "", figures.sentence]];
  const remarks = typeof cell === "string" ? notesOf(readCell(cell), da).join("; ") : "";
  return figures.map((figure) => rowOf(figure, remarks));
}

function rowOf(figure: CellFigure, remarks: string): readonly Answer[] {
  const { value, unit, scope = "", category, n = "", total = "", year = "" } = figure;
  const answer = category === "procentpoint" ? "" : (category ?? "");
  return [toExcel(value, unit), unitOf(figure), scope, answer, n, total, year, remarks];
}
