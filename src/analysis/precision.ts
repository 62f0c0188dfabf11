const mostDecimals = 10;
const significantDigits = 12;

/** How many decimals a number has as written: 25.1 → 1. At most 10: what lies beyond is noise of binary arithmetic. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const fraction = digits.split(".")[1] ?? "";
  return Math.min(mostDecimals, Math.max(0, fraction.length - Number(exponent)));
}

/** A number rounded to a number of decimals, halves away from zero, as on paper: (2.675, 2) → 2.68. */
export function roundTo(value: number, decimals: number): number {
  const shifted = shift(Math.abs(value), decimals);
  if (!Number.isFinite(shifted)) return value;
  const rounded = shift(Math.round(shifted), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A product or quotient at 12 significant digits; undefined where it is no finite number. */
export function withoutNoise(value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  return Number(value.toPrecision(significantDigits)) + 0;
}

/** A quotient at 12 significant digits; undefined where either is missing, or nothing is divided by. */
export function divide(numerator: number | undefined, denominator: number | undefined): number | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  return withoutNoise(numerator / denominator);
}

/**
 * A sum or difference as paper arithmetic gives it: rounded to the most decimals any of the inputs has, so that
 * 25.1 − 23.2 is 1.9. Undefined where an input is missing or the result is no finite number.
 */
export function addExactly(terms: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  let decimals = 0;
  for (const term of terms) {
    if (term === undefined) return undefined;
    total += term;
    decimals = Math.max(decimals, decimalsOf(term));
  }
  return Number.isFinite(total) ? roundTo(total, decimals) : undefined;
}

/** A figure as printed. */
export interface Printed {
  readonly value: number;
  /** Decimals as printed. */
  readonly decimals: number;
}

/** The value as printed: rounded to its printed decimals. */
export function asPrinted(figure: Printed): number {
  return roundTo(figure.value, figure.decimals);
}

/**
 * Compares two printed figures, each as printed: −1, 0 or 1. 90,196 printed as 90,2 equals 90,20; 28 and 28,3 differ, since
 * a spreadsheet shows 28,0 as 28 too.
 */
export function comparePrinted(one: Printed, other: Printed): -1 | 0 | 1 {
  return sign(asPrinted(one) - asPrinted(other));
}

/** Whether two figures of the same thing may be one: equal at the coarser of their precisions, as 92 % and 91,9 % are. */
export function mayBeSame(one: Printed, other: Printed): boolean {
  const decimals = Math.min(one.decimals, other.decimals);
  return roundTo(asPrinted(one), decimals) === roundTo(asPrinted(other), decimals);
}

/** −1, 0 or 1. */
export function sign(value: number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

function shift(value: number, places: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
