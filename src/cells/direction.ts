import { fractionAt } from "./nouns";
import { isComparison } from "./labels";
import type { CriterionReading } from "./reading";
import { yearOf } from "./year";
import type { Token } from "./token";
import { words } from "./vocabulary";

const upward = words(
  "øges øge øget stiger stige stigning højnes højne hæves hæve forbedres forbedre forbedring forbedret styrkes vokser vokse løftes fremmes flere højere " +
    "bedre opad fordobles fremgang forøgelse forøges forøge vækst",
);
const downward = words(
  "falder falde fald faldende reduceres reducere reduktion reduceret mindskes mindske nedbringes nedbringe sænkes sænke færre lavere begrænses nedad " +
    "halveres formindskes mindre nedgang mindskelse nedbringelse",
);
const steady = words(
  "fastholdes fastholde bevares bevare opretholdes opretholde bibeholdes uændret stabil stabilt stabiliseres konstant fastholdt",
);

export type Direction = NonNullable<CriterionReading["direction"]>;

/** The way the sentence wants the number to go. "Flere end 8" is a limit, "er fastholdt i job" a result. */
export function directionOf(tokens: readonly Token[]): Direction | undefined {
  let found: Direction | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    for (const word of token.lower.split("/")) {
      if (steady.has(word) && word !== "fastholdt") return "maintain";
      if (isLimit(tokens, at)) continue;
      if (upward.has(word)) found ??= "up";
      else if (downward.has(word)) found ??= "down";
    }
  }
  return found;
}

/** "flere end 8", "flere end halvdelen": a limit; "lavere end i 2021" is none. */
function isLimit(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== "end") return false;
  if (fractionAt(tokens, at + 2) !== undefined) return true;
  const number = tokens[at + 2]?.kind === "number" ? tokens[at + 2] : tokens[at + 3];
  return number?.kind === "number" && yearOf(number) === undefined;
}

/** True where the sentence measures against the municipality or another yardstick. */
export function namesComparison(tokens: readonly Token[]): boolean {
  const level = tokens.some(
    (token) =>
      ["niveau", "niveauet", "som", "end", "gennemsnit", "gennemsnittet", "under", "over", "mod"].includes(
        token.lower,
      ) ||
      token.lower.endsWith("gennemsnit") ||
      token.lower.endsWith("gennemsnittet"),
  );
  return level && tokens.some((token) => token.kind === "word" && isComparison(token.lower));
}
