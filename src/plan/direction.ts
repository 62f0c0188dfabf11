import type { Direction } from "./model";
import { fold, words } from "./text";
import { downWords, keepWords, upWords } from "./vocabulary";

const signs: ReadonlyMap<string, Direction> = new Map([
  ["↑", "up"],
  ["+", "up"],
  ["↓", "down"],
  ["-", "down"],
  ["→", "maintain"],
  ["=", "maintain"],
]);

/** Which way is better, as the Retning column says it: `op`, `ned`, `fasthold` and their like; undefined where it is none. */
export function readDirection(text: string): Direction | undefined {
  const sign = signs.get(fold(text));
  if (sign !== undefined) return sign;
  const given = words(text);
  if (given.some((word) => word === "fasthold" || keepWords.has(word))) return "maintain";
  const up = given.some((word) => word === "op" || word === "opad" || upWords.has(word));
  const down = given.some((word) => word === "ned" || word === "nedad" || downWords.has(word));
  if (up === down) return undefined;
  return up ? "up" : "down";
}
