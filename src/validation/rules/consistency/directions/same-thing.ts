import { labelOf } from "../../../../plan/label";
import { compareLabels, matchThreshold } from "../../../../plan/similarity";
import { fold } from "../../../../plan/text";
import { downWords, keepWords, upWords } from "../../../../plan/vocabulary";

/** Whether a goal and an indicator speak of the same thing, whichever way they want it to go and by when. */
export function isSameThing(goal: string, indicator: string): boolean {
  return compareLabels(labelOf(withoutWay(goal)), labelOf(withoutWay(indicator))) >= matchThreshold;
}

function withoutWay(text: string): string {
  return fold(text)
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, " ")
    .replace(/\p{L}+/gu, (word) =>
      upWords.has(word) || downWords.has(word) || keepWords.has(word) ? " " : word,
    )
    .replace(/(?:^|\s)\/+(?=\s|$)/g, " ");
}
