import type { LabelPiece } from "./pieces";
import {
  addressed,
  answerWords,
  averageWords,
  comparisonStems,
  conjunctions,
  countWords,
  highestWords,
  isPlaceWord,
  lowestWords,
  measureWords,
  questionWords,
  remarkWords,
  respondentWords,
  uncertaintyWords,
} from "./vocabulary";

/** What a label says about the figure beside it. */
export type LabelRole =
  | "measure"
  | "count"
  | "respondents"
  | "average"
  | "lowest"
  | "highest"
  | "subset"
  | "uncertainty"
  | "remark"
  | "question"
  | "answer"
  | "place"
  | "name";

const inOrOut = new Set(["i", "udenfor", "indenfor", "uden", "inden"]);

/** The role of a label, by its words. */
export function roleOf(label: LabelPiece): LabelRole {
  const { words } = label;
  const [first = "", second = ""] = words;
  if (
    label.end === "question" ||
    questionWords.has(first) ||
    (addressed.has(second) && words.length > 2 && label.end === "colon")
  ) {
    if (first !== "ja" && first !== "nej") return "question";
  }
  if (first === "heraf" || first === "hvoraf") return "subset";
  if (words.some((word) => uncertaintyWords.has(word))) return "uncertainty";
  if (respondentWords.has(first) && words.length <= 2) return first === "deltog" ? "name" : "respondents";
  if (countWords.has(first)) {
    if (words.some((word) => word !== first && respondentWords.has(word))) return "respondents";
    return words.some((word) => isPlaceWord(word)) ? "place" : "count";
  }
  if (remarkWords.has(first)) return "remark";
  if (averageWords.has(first)) return "average";
  if (words.length <= 2 && lowestWords.has(first)) return "lowest";
  if (words.length <= 2 && highestWords.has(first)) return "highest";
  if (measureWords.has(first) || (first === "i" && second === "alt")) return "measure";
  if (inOrOut.has(first) && words.length > 1 && !isComparison(label.text)) return "answer";
  if (words.some((word) => isPlaceWord(word)) && !(answerWords.has(first) && first !== "unge"))
    return "place";
  return answerWords.has(first) || /^\d/.test(label.text) ? "answer" : "name";
}

/** True for the municipality, the country and other yardsticks. */
export function isComparison(text: string): boolean {
  const lower = text.toLowerCase();
  return comparisonStems.some((stem) => lower.includes(stem));
}

/** A label without the conjunctions and prepositions that lead to it: "mens i kommunen" → "kommunen". */
export function bareName(label: LabelPiece): string {
  let text = label.text;
  for (const word of label.words) {
    if (!conjunctions.has(word) || (inOrOut.has(word) && roleOf(label) === "answer")) break;
    text = text.slice(word.length).trimStart();
  }
  return trimName(text);
}

/** Without stray punctuation at the ends, and one space at most after a slash. */
export function trimName(text: string): string {
  return text
    .replace(/^[\s.,;:/&+]+/, "")
    .replace(/\/ /g, "/")
    .replace(/[\s,;:=]{1,9}$/, "")
    .replace(/ (?:er|på|var|med)$/, "");
}
