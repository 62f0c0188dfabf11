import { nounAfter, wordAt, type Sentence } from "./count-sentences";

/** Counts that a sentence says are part of a whole: "13 i uddannelse og 6 i job af 44". */
export interface StatedPart {
  readonly parts: readonly number[];
  readonly sum: number;
  readonly whole: number;
  /** What the whole counts; empty where the sentence does not say. */
  readonly wholeNoun: string;
  /** The words beside the counts. */
  readonly words: readonly string[];
}

export interface SharesInWords {
  /** Every whole that is stated, each once. */
  readonly wholes: readonly number[];
  readonly parts: readonly StatedPart[];
  /** Every share that counts standing next to each other can make of a whole, or leave of it, in percent. */
  readonly possible: readonly number[];
}

/** Longer texts hold too many counts to tell which are meant. */
const mostCounts = 12;

/** The shares that the counts of a text can make. */
export function sharesIn(sentences: readonly Sentence[]): SharesInWords {
  const placed = sentences.map(placedCounts);
  const counts = placed.flatMap((each) => each.filter(isPart)).map(({ value }) => value);
  if (counts.length > mostCounts) return { wholes: [], parts: [], possible: [] };
  const wholes = new Set(
    placed.flatMap((each) => each.filter((count) => !isPart(count))).map(({ value }) => value),
  );
  const possible = [...wholes].flatMap((whole) =>
    consecutiveSums(counts).flatMap((sum) => [(100 * sum) / whole, 100 - (100 * sum) / whole]),
  );
  const parts = sentences.flatMap((sentence, index) => statedPart(sentence, placed[index] ?? []) ?? []);
  return { wholes: [...wholes], parts, possible };
}

interface PlacedCount {
  readonly value: number;
  readonly place: number;
  /** `of`: the whole that others are a part of; `whole`: stated as one; else a part. */
  readonly role: "of" | "whole" | "part";
}

function placedCounts(sentence: Sentence): PlacedCount[] {
  return sentence.flatMap((each, place) =>
    each.kind === "count" && each.exact ? [{ value: each.value, place, role: roleOf(sentence, place) }] : [],
  );
}

function isPart({ role }: PlacedCount): boolean {
  return role === "part";
}

/** "15 ud af 20" is that one part; of "13 i uddannelse og 6 i job af 44" all before and after are. */
function statedPart(sentence: Sentence, placed: readonly PlacedCount[]): StatedPart | undefined {
  const whole = placed.find(({ role }) => role === "of");
  if (whole === undefined || isOfAnotherTime(sentence)) return undefined;
  const before = placed.findLast(
    (count) => isPart(count) && isDirectlyBefore(sentence, count.place, whole.place),
  );
  const parts = (before === undefined ? placed.filter(isPart) : [before]).map(({ value }) => value);
  const sum = sumOf(parts);
  if (parts.length === 0 || sum > whole.value) return undefined;
  const words = sentence.flatMap((each, place) =>
    each.kind === "word" && place !== whole.place + 1 ? [each.text] : [],
  );
  return { parts, sum, whole: whole.value, wholeNoun: nounAfter(sentence, whole.place), words };
}

function isDirectlyBefore(sentence: Sentence, part: number, whole: number): boolean {
  const between = sentence.slice(part + 1, whole);
  return part < whole && between.every((each) => each.kind === "word" && /^(?:ud|af|de)$/.test(each.text));
}

const otherTimes = /^(?:op)?start(?:en)?$|^(?:tidligere|sidste|forrige|før|oprindeligt|modsat|mod)$/;

/** Whether a sentence tells of a start, another year, or anything else in numbers. */
function isOfAnotherTime(sentence: Sentence): boolean {
  return sentence.some(
    ({ kind }, place) => kind === "other" || kind === "half" || otherTimes.test(wordAt(sentence, place)),
  );
}

function roleOf(sentence: Sentence, place: number): PlacedCount["role"] {
  const article = /^(?:de|alle|disse)$/.test(wordAt(sentence, place - 1)) ? 1 : 0;
  const isMadeOf = /(?:hold|gruppe|grupper|forløb|kurser|kursus)$/.test(
    wordAt(sentence, place - 2 - article),
  );
  if (wordAt(sentence, place - 1 - article) === "af") return isMadeOf ? "part" : "of";
  if (wordAt(sentence, place - 1) === "alt" && wordAt(sentence, place - 2) === "i") return "whole";
  const [verb, subject] = [wordAt(sentence, place - 1), wordAt(sentence, place - 2)];
  const isGroup = /^(?:var|er|på|består|bestod|udgør|udgjorde|omfatter|omfattede)$/.test(verb);
  return isGroup && /gruppen?$/.test(subject) ? "whole" : "part";
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function consecutiveSums(values: readonly number[]): number[] {
  return values.flatMap((_, start) =>
    values.slice(start).map((__, length) => sumOf(values.slice(start, start + length + 1))),
  );
}
