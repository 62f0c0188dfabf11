import type { Measurement } from "../plan/model";
import { squeeze, words } from "../plan/text";
import { downWords, upWords } from "../plan/vocabulary";

/** What sets a figure apart within its row, as an Opgørelse would write it: `scope / category`. */
export function choiceOf({ figure }: Measurement): string {
  return [figure.scope, figure.category].filter((part) => part !== undefined && part !== "").join(" / ");
}

/** The different choices among figures, in their order. */
export function choicesOf(figures: readonly Measurement[]): string[] {
  return [...new Set(figures.map(choiceOf).filter((choice) => choice !== ""))];
}

/** The labels that only one of two lists has. */
export function differing(one: readonly string[], other: readonly string[]): string[] {
  const lacking = (labels: readonly string[], from: readonly string[]): string[] => {
    const present = new Set(from.map(squeeze));
    return labels.filter((label) => !present.has(squeeze(label)));
  };
  return [...lacking(one, other), ...lacking(other, one)];
}

/** Which way a goal's words say is better, as in "fastholdes/reduceres"; undefined where they say neither or both. */
export function goalSays(texts: readonly string[]): "up" | "down" | undefined {
  const said = texts.flatMap(words);
  const up = said.some((word) => upWords.has(word));
  if (up === said.some((word) => downWords.has(word))) return undefined;
  return up ? "up" : "down";
}
