import { focusAreas, type FocusArea } from "./model";
import { editDistance, words } from "./text";

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
  const found = new Set<FocusArea>();
  const given = words(text);
  for (const word of given) {
    if (word === "alle") for (const area of focusAreas) if (area !== "overall") found.add(area);
    const area = focusAreas.find((each) => marks[each].some((mark) => begins(word, mark)));
    if (area !== undefined) found.add(area);
  }
  if (found.size === 0 && given.length > 1) return readFocusAreas(given.join(""));
  return focusAreas.filter((area) => found.has(area));
}

function begins(word: string, mark: string): boolean {
  if (word.startsWith(mark)) return true;
  return mark.length >= 7 && editDistance(word.slice(0, mark.length), mark, 1) <= 1;
}
