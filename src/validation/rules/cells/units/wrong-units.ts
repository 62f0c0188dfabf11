import type { Figure, Unit } from "../../../../cells/reading";
import type { Indicator } from "../../../../plan/model";
import type { CellFigures } from "../../../figures";
import { isGrade, lbfUnit } from "./expected-unit";

/** A cell that prints another unit than is expected. */
export interface WrongUnit extends CellFigures {
  readonly printed: Unit;
}

/** The cells that print a unit which cannot be meant. */
export function wrongUnits(cells: readonly CellFigures[], expected: Unit): WrongUnit[] {
  return cells.flatMap((cell): WrongUnit[] => {
    const printed = printedUnits(cell).find((candidate) => contradicts(candidate, expected));
    return printed === undefined ? [] : [{ ...cell, printed }];
  });
}

/** Fewer cells do not tell that it is the plan that is wrong … */
const fewestWrong = 3;
/** … nor does a smaller part of the indicator's cells. */
const partOfCells = 0.8;

/** The unit that nearly all cells print, where neither LBF nor the words confirm the plan's. */
export function planIsWrong(
  wrong: readonly WrongUnit[],
  cells: readonly CellFigures[],
  indicator: Indicator,
): Unit | undefined {
  const [printed, ...others] = new Set(wrong.map((each) => each.printed));
  if (others.length > 0 || wrong.length < fewestWrong || wrong.length < partOfCells * cells.length)
    return undefined;
  return lbfUnit(indicator) !== undefined || isGrade(indicator.label.text) ? undefined : printed;
}

/** The units a cell prints; a percent sign on a grade is one that the reader has seen and left out. */
function printedUnits({ cell, figures }: CellFigures): Unit[] {
  const dropped = cell.reading.notes.some(({ code }) => code === "unit-dropped");
  return [...(dropped ? ["percent" as const] : []), ...figures.flatMap(printedUnit)];
}

function printedUnit({ unit, unitPrinted }: Figure): Unit[] {
  return unitPrinted ? [unit] : [];
}

const counted: readonly Unit[] = ["count", "full_year_persons", "pe", "dwellings", "points"];

/** Whether a unit cannot be meant where another is expected; persons may be printed as a plain number. */
export function contradicts(printed: Unit, expected: Unit): boolean {
  if (printed === expected || printed === "none") return false;
  return !(counted.includes(printed) && counted.includes(expected));
}
