import type { Direction } from "./direction";
import type { Target } from "./reading";
import type { Quantity } from "./sentence";
import { lowerAt, type Token } from "./token";
import { words } from "./vocabulary";

/** A distance to go from the baseline or to keep from a yardstick, as opposed to a level to reach. */
export interface Change {
  readonly targets: readonly Target[];
  readonly direction: Direction | undefined;
  readonly reference: "baseline" | "comparison";
  readonly change: "percent" | "points";
}

const changeNouns = words(
  "reduktion stigning fald nedgang forbedring fremgang forøgelse vækst mindskelse nedbringelse",
);
const comparativeAfter = words("færre flere mindre lavere højere mere");
const byWords = words("med m");
const below = words("under lavere færre mindre");
const above = words("over højere flere mere");

/** "reduceres med 20 %", "en reduktion på 20 %", "5 procentpoint under kommunen", "5 % flere end i 2021", "halveres". */
export function changeOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  direction: Direction | undefined,
  comparison: boolean,
): Change | undefined {
  const [first] = quantities;
  if (first === undefined) return changeInOneWord(tokens, direction);
  const against = comparison && (first.points || first.unit === "percent");
  const signed = tokens[first.at]?.literal?.signed === true && first.unit === "percent";
  if (signed) return signedChange(first);
  const goes = direction === "up" || direction === "down";
  const moves = goes && (byWords.has(first.lead) || isSizeOfChange(tokens, first));
  const turned = goes && first.points;
  const compared = comparativeAfter.has(lowerAt(tokens, first.next));
  const side = sideOf(tokens, first);
  const beside = against && first.points && side !== undefined;
  if (!moves && !turned && !compared && !beside) return undefined;
  const target: Target = {
    value: first.value,
    unit: first.unit ?? "count",
    operator: first.operator ?? "min",
  };
  return {
    targets: [target],
    direction: direction ?? side,
    reference: against && !moves ? "comparison" : "baseline",
    change: first.unit === "percent" && !first.points ? "percent" : "points",
  };
}

/** "+3 procentpoint", "-5 %" in a target's place: how far to move. */
function signedChange(quantity: Quantity): Change {
  const target: Target = {
    value: Math.abs(quantity.value),
    unit: "percent",
    operator: quantity.operator ?? "min",
  };
  return {
    targets: [target],
    direction: quantity.value < 0 ? "down" : "up",
    reference: "baseline",
    change: quantity.points ? "points" : "percent",
  };
}

function changeInOneWord(tokens: readonly Token[], direction: Direction | undefined): Change | undefined {
  const verb = tokens.find((token) => token.lower === "halveres" || token.lower === "fordobles")?.lower;
  if (verb === undefined) return undefined;
  const target: Target = { value: verb === "halveres" ? 50 : 100, unit: "percent", operator: "min" };
  return { targets: [target], direction, reference: "baseline", change: "percent" };
}

/** "20 % reduktion", "en reduktion på 20 %", "en stigning i antallet på mindst 20 %". */
function isSizeOfChange(tokens: readonly Token[], quantity: Quantity): boolean {
  if (changeNouns.has(lowerAt(tokens, quantity.next)) || changeNouns.has(quantity.noun ?? "")) return true;
  return quantity.lead === "på" && tokens.slice(0, quantity.at).some((token) => changeNouns.has(token.lower));
}

/** "5 procentpoint under kommunen" is down, "over" is up. */
function sideOf(tokens: readonly Token[], quantity: Quantity): Direction | undefined {
  const after = lowerAt(tokens, quantity.next);
  if (below.has(after)) return "down";
  return above.has(after) ? "up" : undefined;
}
