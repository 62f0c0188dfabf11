import { ageEnd } from "./names";
import type { Unit } from "./reading";
import type { Token } from "./token";
import { isPlainCount, perThousand, powerAt, unitAt, unitWord } from "./units";

export interface Measured {
  readonly value: number;
  readonly decimals: number;
  readonly unit: Unit | undefined;
  readonly points: boolean;
  readonly noun: string | undefined;
  readonly next: number;
}

/** Value × 10^power, as Number would read it in one go. */
function scaled(value: number, power: number): number {
  return power === 0 ? value : Number(`${String(value)}e${power}`);
}

const noNouns = new Set(
  "heraf hvoraf samt plus mod til per ved med for fra som der har ligger ift efter ved under over end".split(
    " ",
  ),
);

function isNoun(word: string): boolean {
  return word.length > 2 && !noNouns.has(word);
}

/** A number with its multiplier, unit and noun. */
export function measure(tokens: readonly Token[], at: number, money: boolean): Measured | undefined {
  const literal = tokens[at]?.literal;
  if (literal === undefined) return undefined;
  let next = at + 1;
  let unit: Unit | undefined = money || literal.amountMark !== undefined ? "dkk" : undefined;
  let power = 0;
  const multiplier = powerAt(tokens, next);
  if (multiplier !== undefined) {
    power = multiplier.power;
    unit ??= multiplier.unit;
    next = multiplier.next;
  }
  let points = false;
  let noun: string | undefined;
  const printed = unitAt(tokens, next);
  if (printed !== undefined && !(money && printed.unit !== "dkk")) {
    unit = printed.unit;
    points = printed.points;
    next = printed.next;
  } else if (unit === undefined) {
    const token = tokens[next];
    if (token?.kind === "word" && token.text === token.lower && token.spaced && isNoun(token.lower)) {
      if (isPlainCount(token.lower)) {
        unit = "count";
        next++;
      } else {
        noun = token.lower;
        const rate = perThousand(tokens, next + 1);
        unit = rate < 0 ? unitWord(noun) : "per_1000";
        if (rate >= 0) next = rate;
      }
    }
  }
  return {
    value: scaled(literal.value, power),
    decimals: Math.max(0, literal.decimals - power),
    unit,
    points,
    noun,
    next,
  };
}

/** "9 ud af 20", "9 af 20", "9 ud af de 20 unge", "45/52": the whole after the part. */
export function wholeAfter(
  tokens: readonly Token[],
  at: number,
  slash: boolean,
): { total: number; next: number } | undefined {
  let next = at;
  if (tokens[next]?.kind === "word" && tokens[next + 1]?.lower === "ud") next++;
  if (tokens[next]?.lower === "ud") next++;
  if (tokens[next]?.lower === "af") {
    next++;
    while (["de", "i", "alt", "samlet", "set", "ialt"].includes(tokens[next]?.lower ?? "")) next++;
  } else if (slash && next === at && tokens[next]?.text === "/") next++;
  else return undefined;
  const literal = tokens[next]?.literal;
  if (literal === undefined || literal.decimals > 0 || literal.problem !== undefined) return undefined;
  if (unitAt(tokens, next + 1)?.unit === "percent" || ageEnd(tokens, next) >= 0) return undefined;
  return { total: literal.value, next: next + 1 };
}
