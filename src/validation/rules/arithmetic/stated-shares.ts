import type { Figure } from "../../../cells/reading";
import { danishNumber } from "./printed";

/** A share with the count and the total that it is said to come from. */
export interface StatedShare {
  readonly share: { readonly value: number; readonly decimals: number };
  readonly n: number;
  readonly total: number;
}

const number = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)`;
const percent = String.raw`(\d+(?:,\d+)?) ?(?:%|pct\.?|procent)(?!point)`;
const outOf = String.raw`${number} (?:ud )?af (?:de |i alt )?${number}`;
const words = String.raw`(?: [\p{L}/ -]{0,60}?)?`;
const meaning = String.raw`(?:svarende til|hvilket (?:svarer til|er|giver)|dvs\.?|altså|=)`;

/** "12 ud af 40 unge (35 %)"; a bracket that holds more may speak of another year. */
const bracketed = new RegExp(String.raw`(?<![\d.,])${outOf}${words} ?\((?:${meaning} )?${percent} ?\)`, "gu");

/** "12 af 40 unge, svarende til 35 %". */
const explained = new RegExp(String.raw`(?<![\d.,])${outOf}${words},? ${meaning} ${percent}`, "gu");

/** "35 % af de unge (12 ud af 40)". */
const shareFirst = new RegExp(String.raw`(?<![\d.,])${percent}[^\d().:;]{0,60}\((?:antal:? )?${outOf}`, "gu");

/** The shares that a text states together with what they come from. */
export function statedShares(text: string): StatedShare[] {
  // Few texts state any: the patterns are for those alone.
  if (!/\saf\s/i.test(text)) return [];
  const plain = text.replaceAll(/\s+/g, " ").toLowerCase();
  return [
    ...[bracketed, explained].flatMap((pattern) =>
      Array.from(plain.matchAll(pattern), ([, n, total, share]) => statedShare(share, n, total)),
    ),
    ...Array.from(plain.matchAll(shareFirst), ([, share, n, total]) => statedShare(share, n, total)),
  ].flatMap((stated) => stated ?? []);
}

function statedShare(share = "", n = "", total = ""): StatedShare | undefined {
  const [printed, count, whole] = [share, n, total].map(danishNumber);
  if (printed === undefined || count === undefined || whole === undefined) return undefined;
  return whole.value > 0 ? { share: printed, n: count.value, total: whole.value } : undefined;
}

/** The share of a figure that holds its count and total. */
export function shareOf({ value, unit, n, total, decimals }: Figure): StatedShare[] {
  if (unit !== "percent" || n === undefined || total === undefined || total <= 0) return [];
  return [{ share: { value, decimals }, n, total }];
}
