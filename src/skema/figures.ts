import type { Point } from "../analysis/model";
import type { Unit } from "../cells/reading";

/** A number as a cell holds it, with the format it is shown in. */
export interface CellFigure {
  readonly value: number;
  readonly format: string;
}

const mostDecimals = 4;
const exact = 10;

/** A figure in its unit as a cell: percents become fractions under a % format with the decimals printed. */
export function cellFigure(value: number, unit: Unit, decimals: number, prefix = ""): CellFigure {
  const places = Math.min(Math.max(decimals, 0), mostDecimals);
  const lead = prefix === "" ? "" : `"${prefix} "`;
  if (unit === "percent") return { value: round(value / 100), format: `${lead}${digits(places, false)}%` };
  const number = digits(places, unit !== "year");
  return { value: round(value), format: `${lead}${number}${unit === "dkk" ? ' "kr."' : ""}` };
}

/** The same for a figure of the analysis. */
export function pointFigure(point: Point): CellFigure {
  return cellFigure(point.value, point.unit, point.decimals);
}

/** The format of a difference: with its sign, in percentage points for percents, else in the unit. */
export function differenceFormat(unit: Unit, decimals: number): string {
  const places = Math.min(Math.max(decimals, unit === "percent" ? 1 : 0), mostDecimals);
  const suffix = unit === "percent" ? '" procentpoint"' : unit === "dkk" ? '" kr."' : "";
  const number = digits(places, unit !== "percent") + suffix;
  return `+${number};-${number};${number}`;
}

/** The share format of attainment and fulfilment. */
export const shareFormat = "0%";

/** Decimals a number needs, at most two: for a target, which is a level and not a measurement. */
export function decimalsOf(value: number): number {
  return [0, 1].find((places) => Math.abs(value - Number(value.toFixed(places))) < 1e-9) ?? 2;
}

/** Rid of the noise of binary fractions, as the formulas are by ROUND. */
export function round(value: number): number {
  return Number(value.toFixed(exact)) + 0;
}

/** Factor from the cell's scale to the unit of a difference: fractions to percentage points. */
export function differenceScale(unit: Unit): number {
  return unit === "percent" ? 100 : 1;
}

function digits(places: number, thousands: boolean): string {
  return (thousands ? "#,##0" : "0") + (places > 0 ? `.${"0".repeat(places)}` : "");
}
