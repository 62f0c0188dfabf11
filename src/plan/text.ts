/** The same labels, headers and scopes are compared over and over; what is longer is not worth keeping. */
const remembered = new Map<string, string>();
const mostRemembered = 20_000;
const longestRemembered = 200;

/** Text as it is compared: NFC, lower case, plain hyphens and spaces, no soft hyphens, markup or superscripts. */
export function fold(text: string): string {
  if (text.length > longestRemembered) return folded(text);
  let known = remembered.get(text);
  if (known === undefined) {
    known = folded(text);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, known);
  }
  return known;
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .replace(/<\/?[A-Za-z][^<>]{0,40}>/g, " ")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\u00B9\u00B2\u00B3\u2070-\u2079\u2080-\u2089]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The words and numbers of a text, in order; a footnote digit glued to a word is left out. */
export function words(text: string): string[] {
  return withoutGluedFootnotes(fold(text)).match(/\p{L}+|\d+(?:[.,]\d+)*/gu) ?? [];
}

/** The letters alone: a word broken by a hyphen, a space or a line break is whole again. */
export function letters(text: string): string {
  return fold(text).replace(/\P{L}/gu, "");
}

/** Letters and digits alone. */
export function squeeze(text: string): string {
  if (text === "") return "";
  return withoutGluedFootnotes(fold(text)).replace(/[^\p{L}\d]/gu, "");
}

/** "uddannelse4" → "uddannelse": four letters before it tell a footnote from a name such as "H1". */
export function withoutGluedFootnotes(folded: string): string {
  return /\d/.test(folded) ? folded.replace(/(?<=\p{L}{4})\d{1,2}(?![\d\p{L}])/gu, "") : folded;
}

/** Optimal string alignment distance (insertions, deletions, substitutions, swaps), or `limit + 1` where it is greater. */
export function editDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0;
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (same ? 0 : 1),
      );
      if (row > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? limit) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[right.length] ?? limit + 1, limit + 1);
}
