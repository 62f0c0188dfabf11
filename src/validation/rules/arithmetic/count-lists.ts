import { countKind } from "./count-kinds";
import { nounAfter, wordAt, type Count, type Sentence } from "./count-sentences";

/** One count of a list, with the words up to the next: "41 uddannelsesparate". */
export interface ListedCount {
  readonly count: Count;
  readonly noun: string;
  readonly words: readonly string[];
}

/** Counts that stand side by side: "20 aktivitetsparate og 41 uddannelsesparate", "10, 4 og 6 børn". */
export interface CountList {
  readonly items: readonly ListedCount[];
  /** Where the first count stands, and where the list is over. */
  readonly start: number;
  readonly end: number;
}

const joiners = new Set(["og", "samt", "plus"]);

/** The lists of a sentence, single counts among them, in order. */
export function listsIn(sentence: Sentence): CountList[] {
  const lists: CountList[] = [];
  for (let at = 0; at < sentence.length;) {
    const list = sentence[at]?.kind === "count" ? listAt(sentence, at) : undefined;
    if (list !== undefined) lists.push(list);
    at = list?.end ?? at + 1;
  }
  return lists;
}

function listAt(sentence: Sentence, start: number): CountList {
  const items: ListedCount[] = [];
  for (let at = start; ;) {
    const count = sentence[at];
    if (count?.kind !== "count") return { items, start, end: at };
    const end = wordsEnd(sentence, at + 1);
    const words = sentence.slice(at + 1, end).flatMap((each) => (each.kind === "word" ? [each.text] : []));
    items.push({ count, noun: nounAfter(sentence, at), words });
    const next = afterJoiner(sentence, end);
    if (next === undefined) return { items, start, end };
    at = next;
  }
}

/** The words after a count, up to a sign, another number or the word that joins it to the next count. */
function wordsEnd(sentence: Sentence, from: number): number {
  let at = from;
  while (
    sentence[at]?.kind === "word" &&
    !(joiners.has(wordAt(sentence, at)) && sentence[at + 1]?.kind === "count")
  )
    at++;
  return at;
}

/** Where the next count of the list stands; undefined where the list is over. */
function afterJoiner(sentence: Sentence, at: number): number | undefined {
  const sign = sentence[at];
  const word = sign?.kind === "mark" && sign.text === "," ? at + 1 : at;
  const next = joiners.has(wordAt(sentence, word)) ? word + 1 : word;
  return next > at && sentence[next]?.kind === "count" ? next : undefined;
}

/** "10, 4 og 6 børn": numbers that share the last one's noun. */
export function isBare({ items }: Pick<CountList, "items">): boolean {
  return items.slice(0, -1).every(({ words }) => words.length === 0);
}

export function sumOf({ items }: Pick<CountList, "items">): number {
  return items.reduce((sum, { count }) => sum + count.value, 0);
}

/** How surely nobody and nothing is counted twice in a list. */
export type Disjoint = "certain" | "likely" | "unknown";

const contrasts = [
  "pige piger dreng drenge",
  "kvinde kvinder mand mænd",
  "mor mødre far fædre",
  "barn børn ung unge voksen voksne ældre forældre",
].map((family) => new Set(family.split(" ")));

/** So many letters at the end of two words show that they are kinds of one thing: "aktivitetsparate". */
const sameEnding = 5;

export function disjoint({ items }: Pick<CountList, "items">): Disjoint {
  const nouns = items.map(({ noun }) => noun);
  const first = nouns[0] ?? "";
  if (isBare({ items })) return "certain";
  const differ = new Set(nouns).size === nouns.length;
  const ending = first.slice(-sameEnding);
  if (differ && first.length > sameEnding && nouns.every((noun) => noun.endsWith(ending))) return "certain";
  if (differ && contrasts.some((family) => nouns.every((noun) => family.has(noun)))) return "certain";
  const lead = items[0]?.words[0] ?? "";
  const isSamePreposition =
    nouns.every((noun) => noun === "") && items.every(({ words }) => words[0] === lead);
  if (isSamePreposition || (differ && nouns.every((noun) => noun !== "" && countKind(noun) === "events")))
    return "likely";
  return "unknown";
}

/** Words after which a count is one of many alike, or more is to come: such a list has no plain sum. */
const unsafe = new Set(
  "hver hvert á à gange pr per og samt plus desuden yderligere ekstra cirka eller af ud".split(" "),
);

/** Whether the counts of a list can be added: exact, and nothing in its words that adds to them. */
export function isPlain({ items }: CountList): boolean {
  return items.every(
    ({ count, words }) => count.exact && !count.definite && !words.some((word) => unsafe.has(word)),
  );
}
