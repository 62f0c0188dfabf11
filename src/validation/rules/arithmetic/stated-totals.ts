import { nounAfter, wordAt, type Sentence } from "./count-sentences";
import { listsIn } from "./count-lists";

/** "i alt 13 børn", "13 børn i alt". */
export interface StatedTotal {
  readonly value: number;
  readonly noun: string;
}

/** So many words may stand between a count and its "i alt": "13 glade børn i alt". */
const reach = 3;

/** The totals that a text states; one without a noun counts what the list before it does. */
export function totalsIn(sentences: readonly Sentence[]): StatedTotal[] {
  return sentences.flatMap((sentence) => {
    const lists = listsIn(sentence);
    return sentence.flatMap((count, place): StatedTotal[] => {
      if (
        count.kind !== "count" ||
        !count.exact ||
        !(isAfterTotal(sentence, place) || isBeforeTotal(sentence, place))
      )
        return [];
      const listed = lists.findLast(({ end }) => end <= place)?.items.at(-1)?.noun ?? "";
      return [{ value: count.value, noun: nounAfter(sentence, place) || listed }];
    });
  });
}

function isAfterTotal(sentence: Sentence, place: number): boolean {
  return wordAt(sentence, place - 2) === "i" && wordAt(sentence, place - 1) === "alt";
}

function isBeforeTotal(sentence: Sentence, place: number): boolean {
  for (let at = place + 1; at <= place + reach && wordAt(sentence, at) !== ""; at++) {
    if (wordAt(sentence, at) === "i" && wordAt(sentence, at + 1) === "alt")
      return sentence[at + 2]?.kind !== "count";
  }
  return false;
}
