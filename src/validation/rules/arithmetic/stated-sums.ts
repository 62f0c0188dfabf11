import { sameThing } from "../../../analysis/danish-nouns";
import { countKind } from "./count-kinds";
import {
  countsIn,
  nounAfter,
  tellsOfMean,
  wordAt,
  type Count,
  type Piece,
  type Sentence,
} from "./count-sentences";
import { disjoint, isBare, isPlain, listsIn, sumOf, type CountList, type Disjoint } from "./count-lists";

/** Counts of a sentence that are said to make another, and do not. */
export interface StatedSum {
  /** `total`: "i alt 49"; `parts`: "12 møder: 5 og 6"; `share`: "14 unge, heraf 16". */
  readonly kind: "total" | "parts" | "share";
  readonly parts: readonly number[];
  readonly sum: number;
  readonly total: number;
  readonly certain: boolean;
}

/** Sums that are more than so many times apart count different things. */
const farApart = 2;

export function areFarApart(one: number, other: number): boolean {
  return Math.max(one, other) > farApart * Math.min(one, other);
}

/** The first sum of a text that is wrong. */
export function wrongSum(sentences: readonly Sentence[]): StatedSum | undefined {
  const earlier: number[] = [];
  for (const sentence of sentences) {
    const lists = tellsOfMean(sentence) ? [] : listsIn(sentence);
    for (const list of lists) {
      const found =
        totalAfter(sentence, list, lists, earlier) ??
        totalBefore(sentence, list) ??
        wholeBefore(sentence, list);
      if (found !== undefined) return found;
    }
    earlier.push(...countsIn(sentence).map(({ value }) => value));
  }
  return undefined;
}

/** "20 aktivitetsparate og 41 uddannelsesparate, i alt 49". */
function totalAfter(
  sentence: Sentence,
  list: CountList,
  lists: readonly CountList[],
  earlier: readonly number[],
): StatedSum | undefined {
  const at = totalAt(sentence, list.end);
  const total = at === undefined ? undefined : sentence[at];
  if (at === undefined || total?.kind !== "count" || list.items.length < 2 || !isPlain(list))
    return undefined;
  const before = lists
    .filter(({ start }) => start < at)
    .flatMap(({ items }) => items.map(({ count }) => count.value));
  if (isSuffixSum([...earlier, ...before], total.value)) return undefined;
  if (!countsTheSame(nounAfter(sentence, at), list)) return undefined;
  const sure = disjoint(list);
  if (!mayOverlap(list, total)) return statedSum("total", list, total, sure);
  if (sure !== "certain") return undefined;
  // Who came to one meeting may have come to the next; the members of two teams are hardly the same.
  if (!isBare(list)) return statedSum("total", list, total, sure);
  const groups = lists
    .filter(({ end }) => end <= list.start)
    .flatMap(({ items }) => items.map(({ noun }) => noun));
  return groups.some((noun) => countKind(noun) === "events")
    ? undefined
    : statedSum("total", list, total, "likely");
}

const totalWords =
  /^(?:dvs |altså |det vil sige |det giver )*(?:i alt|ialt|tilsammen|sammenlagt|samlet|totalt)$/;

/** Where the total of a list stands that ends at a place: after a sign and words such as "i alt". */
function totalAt(sentence: Sentence, end: number): number | undefined {
  const start = sentence[end]?.kind === "mark" ? end + 1 : end;
  let at = start;
  while (wordAt(sentence, at) !== "") at++;
  const words = sentence.slice(start, at).map((_, index) => wordAt(sentence, start + index));
  return start > end && totalWords.test(words.join(" ")) ? at : undefined;
}

/** "12 møder: 5 i Munkebo og 6 i Skovparken", "De øvrige 6 fordeler sig med 2, 2 og 1". */
function totalBefore(sentence: Sentence, list: CountList): StatedSum | undefined {
  const total = countBefore(sentence, list.start, distributed, [":", "("]);
  const rest = sentence
    .slice(list.end)
    .some((each) => (each.kind === "count" ? !each.definite : isNumber(each)));
  if (total === undefined || rest || list.items.length < 2 || !isPlain(list)) return undefined;
  const before = countsIn(sentence.slice(0, list.start)).map(({ value }) => value);
  // As many numbers as the count before them are the size of each: "3 hold: 10, 4 og 6".
  if (before.includes(sumOf(list)) || total.count.value === list.items.length) return undefined;
  if (!countsTheSame(total.noun, list)) return undefined;
  const sure = disjoint(list);
  const isInPlaces =
    sure === "likely" && countKind(total.noun) === "events" && list.items[0]?.words[0] === "i";
  if (sure === "unknown" || (sure === "likely" && !isInPlaces && mayOverlap(list, total.count)))
    return undefined;
  return statedSum("parts", list, total.count, sure);
}

function isNumber({ kind }: Piece): boolean {
  return kind === "other" || kind === "half";
}

const distributed = /^(?:.* )?fordel(?:er|t|te|es)(?: sig)? (?:på|med)$/;
const ofWhich = /^(?:.* )?(?:heraf|hvoraf|deraf)(?: er| var| har)?$/;

/** "14 unge, heraf 8 piger og 9 drenge": parts of it, not all, so that only too many are wrong. */
function wholeBefore(sentence: Sentence, list: CountList): StatedSum | undefined {
  const whole = countBefore(sentence, list.start, ofWhich, []);
  if (whole === undefined || !isPlain(list) || !countsTheSame(whole.noun, list)) return undefined;
  const most = Math.max(...countsIn(sentence.slice(0, list.start)).map(({ value }) => value));
  const sure = disjoint(list);
  const single = list.items.find(({ count }) => count.value > most);
  if (single !== undefined) return statedSum("share", { ...list, items: [single] }, whole.count, "likely");
  return sumOf(list) > most && sure === "certain" ? statedSum("share", list, whole.count, sure) : undefined;
}

/** The count that a list belongs to, where only its noun and some words, or a sign, stand between. */
function countBefore(
  sentence: Sentence,
  start: number,
  words: RegExp,
  signs: readonly string[],
): { count: Count; noun: string } | undefined {
  const at = sentence.slice(0, start).findLastIndex(({ kind }) => kind === "count");
  const count = sentence[at];
  if (count?.kind !== "count" || !count.exact) return undefined;
  const between = sentence.slice(at + 1, start);
  if (between.some(isNumber)) return undefined;
  const last = between.at(-1);
  const told = between.map((each) => (each.kind === "word" ? each.text : "")).filter((text) => text !== "");
  const noun = nounAfter(sentence, at);
  // "Hold 8: 5 og 6 børn": a number without a noun before a colon is a name.
  const isSigned = noun !== "" && last?.kind === "mark" && signs.includes(last.text);
  return isSigned || words.test(told.join(" ")) ? { count, noun } : undefined;
}

/** Whether a total can count what the list counts: the same noun, persons and persons, events and events, or no noun. */
function countsTheSame(noun: string, { items }: CountList): boolean {
  const nouns = items.map((item) => item.noun).filter((each) => each !== "");
  if (noun === "" || nouns.length === 0) return true;
  if (nouns.some((each) => sameThing(each, noun))) return true;
  const kind = countKind(noun);
  if (kind === "persons") return nouns.every(mayBePersons);
  return kind === "events" && nouns.every((each) => countKind(each) === "events");
}

/** "aktivitetsparate", "ledige": no plural of a thing. */
function mayBePersons(noun: string): boolean {
  const kind = countKind(noun);
  return kind === "persons" || (kind === "running" && noun.endsWith("e"));
}

/** A person may be in two of the parts: in a job and in school. */
function mayOverlap(list: CountList, { value }: Count): boolean {
  return sumOf(list) > value && list.items.every(({ noun }) => noun === "" || countKind(noun) !== "events");
}

function isSuffixSum(values: readonly number[], total: number): boolean {
  let sum = 0;
  return values.toReversed().some((value) => (sum += value) === total);
}

function statedSum(
  kind: StatedSum["kind"],
  list: CountList,
  total: Count,
  sure: Disjoint,
): StatedSum | undefined {
  const sum = sumOf(list);
  if (sum === total.value || !total.exact) return undefined;
  if (kind !== "share" && areFarApart(sum, total.value)) return undefined;
  return {
    kind,
    parts: list.items.map(({ count }) => count.value),
    sum,
    total: total.value,
    certain: sure === "certain",
  };
}
