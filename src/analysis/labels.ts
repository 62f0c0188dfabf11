import type { Measurement } from "../plan/model";

/** A label for comparison: letters and digits alone, small, so that hyphens, spaces and line breaks do not matter. */
export function labelKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether a label is one of the wanted; an absent label is none. */
export function isLabelled(label: string | undefined, wanted: ReadonlySet<string>): boolean {
  return label !== undefined && wanted.has(labelKey(label));
}

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
    const present = new Set(from.map(labelKey));
    return labels.filter((label) => !present.has(labelKey(label)));
  };
  return [...lacking(one, other), ...lacking(other, one)];
}

const upwards = ["stig", "øg", "flere", "højere", "forbedr", "større", "styrk"];
const downwards = ["reducer", "fald", "mindsk", "sænk", "lavere", "færre", "nedbring", "begræns"];

/** Which way a goal's words say is better, as in "fastholdes/reduceres"; undefined where they say neither or both. */
export function goalSays(texts: readonly string[]): "up" | "down" | undefined {
  const words = texts.flatMap((text) =>
    text
      .normalize("NFC")
      .toLowerCase()
      .split(/[^\p{L}]/u),
  );
  const says = (stems: readonly string[]): boolean =>
    words.some((word) => stems.some((stem) => word.startsWith(stem)));
  const up = says(upwards);
  if (up === says(downwards)) return undefined;
  return up ? "up" : "down";
}
