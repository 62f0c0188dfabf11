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
  if (other !== undefined) return wrong(messages.verdicts.reasons["units-differ"]({ unit: common, other }));
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

function asPercent(figure: CellFigure, known: Unit, { functions: { errors } }: Messages): Printed | Refusal {
  const { value, decimals, unit, native } = figure;
  if (native !== true) {
    if (unit === "percent" || known === "percent") return { value, decimals };
    return wrong(errors.percentMissing({ value }));
  }
  const size = Math.abs(value);
  if (size > mostUnclear) return { value, decimals };
  if (size > 1) return wrong(errors.scaleUnclear({ value }));
  return { value: withoutNoise(value * 100) ?? value, decimals: Math.max(0, decimalsOf(value) - 2) };
}

/** A figure in the scale Excel counts in: 87 percent is 0.87. */
export function toExcel(value: number, unit: Unit): number {
  return unit === "percent" ? (divide(value, 100) ?? value) : value;
}
