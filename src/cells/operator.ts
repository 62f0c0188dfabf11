import { prefixOf } from "./number-prefix";
import type { Operator } from "./reading";
import type { Token } from "./token";
import { comparatives, limits } from "./vocabulary";

/** How many words before a number are looked at. */
const reach = 6;

/** The comparison before a number: "min.", "op til", "ikke over", "mere end", "mindst 8 ud af". */
export function operatorBefore(
  tokens: readonly Token[],
  at: number,
): { operator: Operator | undefined; used: number } {
  const before = tokens.slice(Math.max(0, at - reach), at);
  const prefix = prefixOf(before);
  const words = before.filter((token) => token.kind !== "symbol" || token.text !== ".");
  const last = words.at(-1)?.lower ?? "";
  const previous = words.at(-2)?.lower ?? "";
  if (last === "til" && previous === "op") return { operator: "max", used: 2 };
  if (last === "=" && (previous === ">" || previous === "<"))
    return { operator: previous === ">" ? "min" : "max", used: 2 };
  if (last === "præcis" || last === "præcist" || last === "netop") return { operator: "exactly", used: 1 };
  if (prefix.limit !== undefined) {
    const [first = ""] = prefix.limit.split(" ");
    const operator = prefix.limit.endsWith(" end") ? comparatives.get(first) : limits.get(first);
    const earlier = words.at(-1 - prefix.limit.split(" ").length)?.lower;
    if (earlier === "ikke" && operator === "gt") return { operator: "max", used: prefix.used + 1 };
    if (earlier === "ikke" && operator === "lt") return { operator: "min", used: prefix.used + 1 };
    return { operator, used: prefix.used };
  }
  return { operator: prefix.approximate === undefined ? undefined : "approx", used: prefix.used };
}
