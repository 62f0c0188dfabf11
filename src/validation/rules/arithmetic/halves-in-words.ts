import { nounAfter, tellsOfMean, wordAt, type Sentence } from "./count-sentences";

/** Counts that a text gives for each half of the year. */
export interface HalvesInWords {
  readonly first: number;
  readonly second: number;
  /** What they count, where the text says it. */
  readonly noun: string;
}

interface HalfCount {
  readonly half: 1 | 2;
  readonly value: number;
  readonly noun: string;
}

/** "6 i 1. halvår og 8 i 2. halvår", "I 1. halvår var der 6 møder"; undefined where a half is told of in any other way. */
export function halvesIn(sentences: readonly Sentence[]): HalvesInWords | undefined {
  const counts: HalfCount[] = [];
  for (const sentence of sentences) {
    if (!sentence.some(({ kind }) => kind === "half") || isCancelled(sentence)) continue;
    const told = halfCounts(sentence);
    if (told === undefined) return undefined;
    counts.push(...told);
  }
  const [first, ...moreFirst] = counts.filter(({ half }) => half === 1);
  const [second, ...moreSecond] = counts.filter(({ half }) => half === 2);
  if (first === undefined || second === undefined || moreFirst.length + moreSecond.length > 0)
    return undefined;
  return { first: first.value, second: second.value, noun: first.noun === "" ? second.noun : first.noun };
}

function isCancelled(sentence: Sentence): boolean {
  return sentence.some((_, place) => wordAt(sentence, place).startsWith("aflys"));
}

/** Each count with its half, which stands before all of them or after; undefined where they do not alternate. */
function halfCounts(sentence: Sentence): HalfCount[] | undefined {
  const telling = sentence.flatMap((each, place) =>
    each.kind === "count" || each.kind === "half" ? [place] : [],
  );
  const pairs = Array.from({ length: telling.length / 2 }, (_, index) =>
    telling.slice(2 * index, 2 * index + 2),
  );
  const counts = pairs.map(([one = 0, other = 0]) => {
    const [count, half] = sentence[one]?.kind === "count" ? [one, other] : [other, one];
    return halfCount(sentence, count, half);
  });
  const halfFirst = new Set(pairs.map(([one = 0]) => sentence[one]?.kind));
  const known = counts.filter((count) => count !== undefined);
  const isUneven = telling.length % 2 > 0 || halfFirst.size > 1 || known.length < counts.length;
  return isUneven || hasDoubts(sentence) ? undefined : known;
}

function halfCount(sentence: Sentence, at: number, halfAt: number): HalfCount | undefined {
  const [count, half] = [sentence[at], sentence[halfAt]];
  if (count?.kind !== "count" || half?.kind !== "half" || !count.exact || count.definite) return undefined;
  return { half: half.half, value: count.value, noun: nounAfter(sentence, at) };
}

/** More than what was held, less, or who came to it. */
const doubts =
  /^(?:ikke|ingen|planlagte?|forvent\p{L}*|yderligere|ekstra|desuden|mere|delt\p{L}*|kom|kommet|mødte|fremmød\p{L}*|tilmeld\p{L}*)$/u;

function hasDoubts(sentence: Sentence): boolean {
  return tellsOfMean(sentence) || sentence.some((_, place) => doubts.test(wordAt(sentence, place)));
}
