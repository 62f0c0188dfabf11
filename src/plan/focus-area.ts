import { focusAreas, type FocusArea } from "./model";
import { editDistance, letters, words } from "./text";

/** The focus areas as plans name them. */
export const focusAreaNames: Readonly<Record<FocusArea, string>> = {
  overall: "Overordnet",
  education: "Uddannelse og livschancer",
  employment: "Beskæftigelse",
  crime: "Kriminalitetsforebyggelse",
  cohesion: "Sammenhængskraft og medborgerskab",
};

/** The beginnings of words that name a focus area. */
const marks: Readonly<Record<FocusArea, readonly string[]>> = {
  overall: ["overordne", "tværgående"],
  education: ["uddannelse", "livschance"],
  employment: ["beskæftigelse", "arbejdsmarked", "job"],
  crime: ["kriminalitet", "kriminalpræventi", "tryghed"],
  cohesion: ["sammenhæng", "medborgerskab"],
};

/** The focus areas a text names, each once, in the order of the agreement; `alle` names the four. Empty: none. */
export function readFocusAreas(text: string): FocusArea[] {
  const given = words(text);
  if (given.includes("alle")) return focusAreas.filter((area) => area !== "overall");
  const found = areasNamedBy(given);
  return found.length > 0 ? found : areasNamedBy([letters(text)]);
}

function areasNamedBy(given: readonly string[]): FocusArea[] {
  return focusAreas.filter((area) => given.some((word) => marks[area].some((mark) => begins(word, mark))));
}

function begins(word: string, mark: string): boolean {
  if (word.startsWith(mark)) return true;
  return mark.length >= 7 && editDistance(word.slice(0, mark.length), mark, 1) <= 1;
}
