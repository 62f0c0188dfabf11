import type { CellValue } from "../../src/workbook/snapshot";
import type { Chance } from "./fault";

/** Numerals that are data: not years, ages, department numbers, nor the "66" of "Alle 66 hhp". */
const numeral =
  /(?<![\d.,-])(?<!(?:afd\.?|afdeling|alle|tabel|hold|\u00a0) ?)(?!(?:19|20)\d\d(?![\d.,]))\d[\d.]*(?:,\d+)?(?![\d-]|\.\d|,\d|[. ]?(?:klasse|årig))/gi;

/** A value with one of its numerals changed at random; undefined where nothing can be changed. */
export function withNumeral(
  value: CellValue | null,
  chance: Chance,
  change: (numeral: string, chance: Chance) => string | undefined,
): CellValue | undefined {
  if (typeof value === "number") {
    const changed = change(String(value).replace(".", ","), chance);
    return changed === undefined ? undefined : Number(changed.replaceAll(".", "").replace(",", "."));
  }
  if (typeof value !== "string") return undefined;
  const found = chance.pick([...value.matchAll(numeral)]);
  if (found === undefined) return undefined;
  const [text] = found;
  const changed = change(text, chance);
  if (changed === undefined || changed === text) return undefined;
  return value.slice(0, found.index) + changed + value.slice(found.index + text.length);
}

/** 1.234 → 134: a digit is lost. */
export function dropDigit(text: string, chance: Chance): string | undefined {
  const whole = wholeDigits(text);
  if (whole.length < 2) return undefined;
  const at = Math.floor(chance.number() * whole.length);
  const kept = whole.slice(0, at) + whole.slice(at + 1);
  return kept.startsWith("0") && kept.length > 1 ? undefined : regrouped(kept, text);
}

/** 518 → 5188: a digit is typed twice. */
export function doubleDigit(text: string, chance: Chance): string | undefined {
  const whole = wholeDigits(text);
  const at = Math.floor(chance.number() * whole.length);
  return whole.startsWith("0") ? undefined : regrouped(whole.slice(0, at + 1) + whole.slice(at), text);
}

/** 45,3 → 54,3: two digits change places. */
export function swapDigits(text: string, chance: Chance): string | undefined {
  const whole = wholeDigits(text);
  if (whole.length < 2) return undefined;
  const at = Math.floor(chance.number() * (whole.length - 1));
  const [first = "", second = ""] = [whole[at], whole[at + 1]];
  if (first === second || (at === 0 && second === "0")) return undefined;
  return regrouped(whole.slice(0, at) + second + first + whole.slice(at + 2), text);
}

/** 45,3 → 4,53 or 453: the comma slips one place. */
export function shiftDecimal(text: string, chance: Chance): string | undefined {
  const [whole = "", decimals = ""] = text.replaceAll(".", "").split(",");
  if (decimals === "" || whole === "0") return undefined;
  if (chance.number() < 0.5)
    return `${whole}${decimals.slice(0, 1)}${decimals.length > 1 ? `,${decimals.slice(1)}` : ""}`;
  return whole.length < 2 ? `0,${whole}${decimals}` : `${whole.slice(0, -1)},${whole.slice(-1)}${decimals}`;
}

/** 518 → 5183: a footnote's digit is glued to the end. */
export function glueFootnote(text: string, chance: Chance): string | undefined {
  if (text.includes(",") || wholeDigits(text).length < 2) return undefined;
  return `${text}${1 + Math.floor(chance.number() * 9)}`;
}

function wholeDigits(text: string): string {
  return (text.split(",")[0] ?? "").replaceAll(".", "");
}

/** The digits with thousands' dots where the text had them, and its decimals. */
function regrouped(digits: string, like: string): string {
  const decimals = like.split(",")[1];
  const dotted = like.includes(".") ? digits.replace(/\B(?=(\d{3})+$)/g, ".") : digits;
  return decimals === undefined ? dotted : `${dotted},${decimals}`;
}
