import type { Figure } from "../../../cells/reading";

/** Three digits or more as printed: two such figures are hardly the same by chance. */
export function hasThreeDigits({ value, decimals }: Pick<Figure, "value" | "decimals">): boolean {
  return Math.abs(value) * 10 ** decimals >= 100;
}
