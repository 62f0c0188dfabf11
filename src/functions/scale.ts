import type { Unit } from "../cells";
import type { Printed } from "../analysis";
import { decimalsOf, divide, withoutNoise } from "../analysis/precision";
import type { Messages } from "../messages";
import type { CellFigure } from "./figure";
import { Refusal, wrong } from "./value";

/** Figures in one unit, percent in percents; in the order given, undefined where there is none. */
export interface Aligned {
  readonly unit: Unit;
  readonly values: readonly (Printed | undefined)[];
}

/** A number up to 1 beside percentages is a share as Excel holds it; above this it can only be in percents. */
export const mostUnclear = 2;

/**
 * Brings figures into one unit. A number without unit takes that of the others; among percentages it is a share as Excel
 * holds it (0,87 is 87 %), above 2 it is in percents (87), and between 1 and 2 it is refused, for it can be both.
 * Figures of different units are refused. `unit` is the unit where it is known beforehand.
 */
export function align(
  figures: readonly (CellFigure | undefined)[],
  messages: Messages,
  unit: Unit = "none",
): Aligned | Refusal {
  const printed = figures.flatMap((figure) => (figure === undefined || !hasUnit(figure) ? [] : figure.unit));
  const common = unit === "none" ? (printed[0] ?? "none") : unit;
  const other = printed.find((each) => each !== common);
  if (other !== undefined) return wrong(messages.functions.errors.unitsDiffer({ unit: common, other }));
  const values: (Printed | undefined)[] = [];
  for (const figure of figures) {
    const value = figure === undefined || common !== "percent" ? figure : asPercent(figure, unit, messages);
    if (value instanceof Refusal) return value;
    values.push(value);
  }
  return { unit: common, values };
}

function hasUnit({ unit, unitPrinted, native }: CellFigure): boolean {
  return native !== true && unit !== "none" && !(unit === "year" && !unitPrinted);
}

function asPercent(figure: CellFigure, known: Unit, messages: Messages): Printed | Refusal {
  const { value, decimals, unit, native } = figure;
  if (native !== true) {
    if (unit === "percent" || known === "percent") return { value, decimals };
    return wrong(messages.functions.errors.percentMissing({ value }));
  }
  const share = inPercents(value, messages);
  return share instanceof Refusal ? share : { value: share, decimals: decimalsOf(share) };
}

/** A bare number that is known to be a percentage, in percents; refused where it can be both a share of 1 and percents. */
export function inPercents(value: number, { functions: { errors } }: Messages): number | Refusal {
  const size = Math.abs(value);
  if (size > mostUnclear) return value;
  return size > 1 ? wrong(errors.scaleUnclear({ value })) : (withoutNoise(value * 100) ?? value);
}

/** A figure in the scale Excel counts in: 87 percent is 0.87. */
export function toExcel(value: number, unit: Unit): number {
  return unit === "percent" ? (divide(value, 100) ?? value) : value;
}
