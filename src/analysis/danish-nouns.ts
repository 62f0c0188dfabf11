const endings: ReadonlySet<string> = new Set([
  "",
  "e",
  "r",
  "s",
  "n",
  "t",
  "er",
  "en",
  "et",
  "ne",
  "us",
  "ene",
  "rne",
  "erne",
]);
const shortestStem = 3;
const longestWord = 60;

/**
 * Whether two Danish labels count the same thing: they share a word, however inflected ("kurser", "kursus"), or one's
 * word ends in the other's ("netværksgrupper", "grupper").
 */
export function sameThing(one: string, other: string): boolean {
  const others = wordsOf(other);
  return wordsOf(one).some((word) => others.some((each) => sameHead(word, each) || sameHead(each, word)));
}

/** The words of a text, small, hyphens taken as spaces. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("\u00ad", "")
    .split(/[^\p{L}]/u)
    .filter((word) => word === "år" || (word.length >= shortestStem && word.length <= longestWord));
}

/** Whether a word, or the last part of it, is another but for its ending. */
function sameHead(word: string, head: string): boolean {
  if (sameStem(word, head)) return true;
  for (let start = 1; word.length - start > shortestStem; start++) {
    if (sameStem(word.slice(start), head)) return true;
  }
  return false;
}

function sameStem(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const whole = shared === one.length && shared === other.length;
  return (
    whole || (shared >= shortestStem && endings.has(one.slice(shared)) && endings.has(other.slice(shared)))
  );
}
