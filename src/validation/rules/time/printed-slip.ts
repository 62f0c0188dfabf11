import type { Figure } from "../../../cells/reading";

/** The figures that one slip of the hand would have turned into this one: two digits swapped, or the first left out. */
export function meantFigures({ value, decimals }: Figure): number[] {
  const digits = Math.abs(value).toFixed(decimals).replace(".", "");
  const swapped = Array.from({ length: digits.length - 1 }, (_, index) => {
    const [one, other] = [digits.charAt(index), digits.charAt(index + 1)];
    return digits.slice(0, index) + other + one + digits.slice(index + 2);
  });
  const completed = Array.from({ length: 9 }, (_, index) => String(index + 1) + digits);
  return [...swapped, ...completed]
    .map((text) => Number(text) / 10 ** decimals)
    .filter((meant) => meant !== Math.abs(value));
}
