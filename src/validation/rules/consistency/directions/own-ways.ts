import type { Direction } from "../../../../plan/model";
import { fold } from "../../../../plan/text";

const wayOfVerb: ReadonlyMap<string, Direction> = new Map([
  ...listed("up", "øges øge stiger stige vokser vokse højnes højne hæves hæve forøges forøge fordobles"),
  ...listed(
    "down",
    "falder falde reduceres reducere mindskes mindske nedbringes nedbringe sænkes sænke formindskes aftager halveres",
  ),
  ...listed("maintain", "fastholdes fastholde bevares opretholdes bibeholdes stabiliseres"),
]);

/** Words that tell a way where a text begins with them; elsewhere they mostly tell of something else. */
const wayOfBeginning: ReadonlyMap<string, Direction> = new Map([
  ...listed("up", "flere højere øget øgede stigende stigning"),
  ...listed("down", "færre lavere reduceret reducerede faldende fald reduktion nedbringelse"),
]);

const subordinators = new Set("der som at hvis når hvor hvordan hvorvidt".split(" "));
/** Of these the next word is the verb, but for an adverb. */
const relatives = new Set(["der", "som"]);
const adverbs = new Set(
  "ikke også altid aldrig ofte kun selv mindst jævnligt fortsat stadig både".split(" "),
);
const finiteVerbs = new Set(
  (
    "er var har havde bliver blev kan skal vil må får fik går gik føler oplever mener synes angiver svarer vurderer " +
    "ved tror deltager bor laver står kommer klarer modtager benytter bruger kender"
  ).split(" "),
);

/**
 * The ways in which a text itself says that its number should go: "Andelen, der oplever, at hærværket falder, stiger" is up,
 * since only the verb of the main clause counts. None where it says both up and down.
 */
export function ownWays(text: string): ReadonlySet<Direction> {
  const tokens = fold(text).match(/\p{L}+|\d+|[,.;:/]/gu) ?? [];
  const ways = new Set<Direction>();
  const beginning = wayOfBeginning.get(tokens[0] ?? "");
  if (beginning !== undefined && tokens[1] !== "end") ways.add(beginning);
  for (const way of mainVerbs(tokens)) ways.add(way);
  return ways.has("up") && ways.has("down") ? new Set() : ways;
}

function* mainVerbs(tokens: readonly string[]): Iterable<Direction> {
  let inClause = false;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const way = isOtherSense(tokens, index) ? undefined : wayOfVerb.get(token);
    if (way !== undefined && (!inClause || before === ",")) yield way;
    if (index > 0 && subordinators.has(token)) inClause = true;
    else if (
      way !== undefined ||
      finiteVerbs.has(token) ||
      endsRelative(tokens, index) ||
      /^[.;:]$/.test(token)
    )
      inClause = false;
  }
}

/** Whether the word is the verb right after "der" or "som". */
function endsRelative(tokens: readonly string[], index: number): boolean {
  let before = index - 1;
  while (adverbs.has(tokens[before] ?? "")) before -= 1;
  return relatives.has(tokens[before] ?? "") && !adverbs.has(tokens[index] ?? "");
}

/** "falder fra" is to drop out, "falder til" to settle in, "fastholdes i job" to keep one: none is a number's way. */
function isOtherSense(tokens: readonly string[], index: number): boolean {
  const [verb = "", next = "", after = ""] = tokens.slice(index);
  if (verb.startsWith("fald")) return /^(?:fra|til|ind|ud|i|sammen|hen)$/.test(next) && !isLevel(after);
  return verb.startsWith("fasthold") && next === "i";
}

function isLevel(token: string): boolean {
  return /^\d|^(?:under|højst|maks|max|ca|cirka|mindre)$/.test(token);
}

function listed(way: Direction, words: string): [string, Direction][] {
  return words.split(" ").map((word) => [word, way]);
}
