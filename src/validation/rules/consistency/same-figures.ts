import type { Measurement } from "../../../plan/model";
import { editDistance, words } from "../../../plan/text";
import { nameInCell } from "./figure-gap";

type Figures = ReadonlyMap<string, Measurement>;

/**
 * The figures of two cells that are of the same thing: by name, and of what is left those whose names are surely two
 * spellings of one, as "Bolgsels. Kolding afd. 2" and "Boligselskabet Kolding afd. 2".
 */
export function sameFigures(one: Figures, other: Figures): [Measurement, Measurement][] {
  const pairs = [...one].flatMap(([key, own]): [Measurement, Measurement][] => {
    const same = other.get(key);
    return same === undefined ? [] : [[own, same]];
  });
  const left = [...one].flatMap(([key, own]) => (other.has(key) ? [] : [own]));
  const right = [...other].flatMap(([key, own]) => (one.has(key) ? [] : [own]));
  for (const own of left) {
    const alike = right.filter((each) => areAlike(own, each));
    const [only] = alike;
    if (only === undefined || alike.length > 1) continue;
    if (left.filter((each) => areAlike(each, only)).length === 1) pairs.push([own, only]);
  }
  return pairs;
}

function areAlike(one: Measurement, other: Measurement): boolean {
  if (one.side !== other.side || isAnswer(one) !== isAnswer(other)) return false;
  const [name, second] = [nameInCell(one), nameInCell(other)];
  if (name === "" || second === "" || numbersIn(name) !== numbersIn(second)) return false;
  if (isMisspelt(words(name), words(second))) return true;
  if (isAnswer(one)) return false;
  return numbersIn(name) === "" ? isShortened(words(name), words(second)) : sharesWord(name, second);
}

function isAnswer({ figure }: Measurement): boolean {
  return figure.category !== undefined;
}

function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).join(" ");
}

/** Of shorter words one letter may be all that sets two names apart. */
const misspellableLetters = 6;

function isMisspelt(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((word, index) => {
    const second = other[index] ?? "";
    return word === second || (word.length >= misspellableLetters && editDistance(word, second, 1) <= 1);
  });
}

/** "Skovvejen/-parken" is "Skovparken/Skovvejen": the same words, of which some have lost their beginning. */
function isShortened(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || one.length !== other.length) return false;
  const ends = (words: readonly string[], word: string) => words.some((each) => each.endsWith(word));
  return one.every((word) => ends(other, word)) || other.every((word) => ends(one, word));
}

const tellingLetters = 4;

function sharesWord(one: string, other: string): boolean {
  const known = new Set(words(other));
  return words(one).some((word) => word.length >= tellingLetters && known.has(word));
}
