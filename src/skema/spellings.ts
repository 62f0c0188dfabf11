import { labelOf } from "../plan/label";
import { normalise } from "./rows";
import { compareLabels, matchThreshold } from "../plan/similarity";

/** A part or answer, however the cells spell it. */
export interface Spelling {
  /** The fullest of its spellings. */
  readonly shown: string;
  readonly all: readonly string[];
}

/**
 * Gathers the spellings of the same thing ("I boligomr.", "I boligområdet"), in the order in which they come. What stands
 * side by side in one cell is never the same thing.
 */
export function spellings(
  named: readonly { readonly text: string; readonly cell: string }[],
): readonly Spelling[] {
  const cells = new Map<string, Set<string>>();
  for (const { text, cell } of named) cells.set(text, (cells.get(text) ?? new Set()).add(cell));
  const found: { all: string[]; cells: Set<string> }[] = [];
  for (const [text, own] of cells) {
    const label = labelOf(text);
    const same = found.find(
      (each) =>
        ![...own].some((cell) => each.cells.has(cell)) &&
        each.all.some(
          (other) =>
            abbreviates(text, other) ||
            abbreviates(other, text) ||
            compareLabels(label, labelOf(other)) >= matchThreshold,
        ),
    );
    if (same === undefined) found.push({ all: [text], cells: new Set(own) });
    else {
      same.all.push(text);
      for (const cell of own) same.cells.add(cell);
    }
  }
  return found.map(({ all }) => ({ all, shown: fullest(all) }));
}

function fullest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), "");
}

const leastLetters = 3;

/** Whether a text is another, word by word, but for words that end early in a full stop ("boligomr."). */
function abbreviates(short: string, long: string): boolean {
  const [words, whole] = [short, long].map((text) => normalise(text).split(" "));
  return (
    words?.length === whole?.length &&
    (words ?? []).every((word, index) => {
      const other = whole?.[index] ?? "";
      const isShortened = word.endsWith(".") && word.length > leastLetters;
      return word === other || (isShortened && other.startsWith(word.slice(0, -1)));
    })
  );
}
