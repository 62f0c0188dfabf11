import type { Token } from "./token";
import { isMoneyWord } from "./units";
import { approximately, comparatives, limits } from "./vocabulary";

export interface Prefix {
  readonly used: number;
  readonly money: boolean;
  readonly approximate: string | undefined;
  readonly limit: string | undefined;
  readonly minus: boolean;
  readonly span: boolean;
  readonly margin: boolean;
  /** "af" leads to it. */
  readonly ofWhole: boolean;
}

const noPrefix: Prefix = {
  used: 0,
  money: false,
  approximate: undefined,
  limit: undefined,
  minus: false,
  span: false,
  margin: false,
  ofWhole: false,
};

/** What stands before a number and belongs to it, read backwards from the label's end. */
export function prefixOf(label: readonly Token[]): Prefix {
  if (label.length === 0) return noPrefix;
  let used = 0;
  const seen = { money: false, minus: false, span: false, margin: false };
  let approximate: string | undefined;
  let limit: string | undefined;
  for (;;) {
    const stop = label.at(-1 - used)?.text === "." ? 1 : 0;
    const token = label.at(-1 - used - stop);
    if (token === undefined) break;
    const { lower } = token;
    const end = label.at(-2 - used - stop);
    if (isMoneyWord(token)) seen.money = true;
    else if (approximately.has(lower)) approximate = lower;
    else if (limits.has(lower)) limit = lower;
    else if (lower === "end" && comparatives.has(end?.lower ?? "")) {
      limit = `${end?.lower ?? ""} end`;
      used += 1;
    } else if (lower === "minus") seen.minus = true;
    else if (lower === "±" || (lower === "-" && end?.lower === "/")) seen.margin = true;
    else if (lower === "mellem" || lower === "imellem" || lower === "fra") {
      seen.span = true;
      break;
    } else break;
    used += 1 + stop;
  }
  return { used, approximate, limit, ofWhole: label.at(-1 - used)?.lower === "af", ...seen };
}
