import { grouped } from "../../../../plan/grouped";
import { holdsFigure, isTotal, type FigureCell } from "../figure-tables";
import { relativeShape } from "../../../formulas/shape";

/** Fewer formulas do not tell that a line is computed. */
const fewestFormulas = 3;
/** Below this part of formulas among the others a line is one of typed numbers. */
const partOfFormulas = 0.8;

/** A column, or a row, of which most figures are computed. */
export interface ComputedLine {
  readonly kind: "column" | "row";
  readonly formulas: readonly FigureCell[];
  /** The figures that are typed. */
  readonly typed: readonly FigureCell[];
  /** One of the formulas that are the same but for their place; undefined where they differ, or nothing is typed. */
  readonly pattern: { readonly shape: string; readonly cell: FigureCell } | undefined;
}

/** The computed columns of a table; its rows of totals are left out. */
export function computedColumns(cells: readonly FigureCell[]): ComputedLine[] {
  const columns = grouped(cells, ({ column }) => column);
  return [...columns.values()].flatMap((column) =>
    computedLine(
      "column",
      column.filter(({ label }) => !isTotal(label)),
    ),
  );
}

/** The computed rows of a table; its columns of totals are left out. */
export function computedRows(cells: readonly FigureCell[]): ComputedLine[] {
  const rows = grouped(cells, ({ row }) => row);
  return [...rows.values()].flatMap((row) =>
    computedLine(
      "row",
      row.filter(({ header }) => !isTotal(header)),
    ),
  );
}

function computedLine(kind: ComputedLine["kind"], cells: readonly FigureCell[]): ComputedLine[] {
  const formulas = cells.filter(({ cell }) => cell.formula !== undefined && cell.value !== "");
  const typed = cells.filter((each) => each.cell.formula === undefined && holdsFigure(each));
  if (formulas.length < fewestFormulas) return [];
  if (formulas.length < partOfFormulas * (formulas.length + typed.length - 1)) return [];
  return [{ kind, formulas, typed, pattern: typed.length === 0 ? undefined : patternOf(formulas) }];
}

function patternOf(formulas: readonly FigureCell[]): ComputedLine["pattern"] {
  const shapes = grouped(formulas, (each) => relativeShape(each.cell.formula ?? "", each));
  for (const [shape, [first, ...others]] of shapes) {
    if (first !== undefined && others.length + 1 >= partOfFormulas * formulas.length)
      return { shape, cell: first };
  }
  return undefined;
}
