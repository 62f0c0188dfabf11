import { Kind, kindAt } from "./characters";
import type { LabelPiece, LabelRole } from "./pieces";
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

const inOrOut = new Set(["i", "udenfor", "indenfor", "uden", "inden"]);

/** The role of a label, by its words. */
export function roleOf(label: LabelPiece): LabelRole {
  return (label.role ??= findRole(label));
}

function findRole(label: LabelPiece): LabelRole {
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
  if (/^[qkh][1-4]$/.test(first) || words.some((word) => word.startsWith("årig")) || isAge(label))
    return "answer";
  if (inOrOut.has(first) && words.length > 1) return isComparison(label.text) ? "place" : "answer";
  if (words.some((word) => isPlaceWord(word)) && !(answerWords.has(first) && first !== "unge"))
    return "place";
  return answerWords.has(first) || /^\d/.test(label.text) ? "answer" : "name";
}

function isAge(label: LabelPiece): boolean {
  return label.words.includes("år") && /\d/.test(label.text);
}

/** True for the municipality, the country and other yardsticks. */
export function isComparison(text: string): boolean {
  const lower = text.toLowerCase();
  return comparisonStems.some((stem) => lower.includes(stem));
}

const mostLeadIns = 4;

/** A label without the conjunctions and prepositions that lead to it: "mens i kommunen" → "kommunen". */
export function bareName(label: LabelPiece): string {
  const role = roleOf(label);
  let text = label.text;
  if (label.words[0] === "i" && label.words[1] === "alt") return trimName(text);
  for (const word of label.words.slice(0, mostLeadIns)) {
    const leads =
      role === "answer" ? word === "og" || word === "samt" || word === "mens" : conjunctions.has(word);
    if (!leads) break;
    text = trimName(text).slice(word.length);
  }
  return trimName(text);
}

const trailing = new Set(["er", "på", "var", "med", "og", "samt", "mod", "til", "ligger", "lå", "udgør"]);

/** True for a name that begins and ends in a letter, digit or bracket, with no space after a slash and no verb behind it. */
function isTrim(text: string): boolean {
  const first = kindAt(text, 0);
  const last = kindAt(text, text.length - 1);
  if (first !== Kind.Letter || (last !== Kind.Letter && last !== Kind.Digit)) return false;
  return !text.includes("/ ") && !trailing.has(text.slice(text.lastIndexOf(" ") + 1));
}

/** Without stray punctuation at the ends, and one space at most after a slash. */
export function trimName(text: string): string {
  if (isTrim(text)) return text;
  return text
    .replace(/^[\s.,;:/&+]+/, "")
    .replace(/\/ /g, "/")
    .replace(/[\s,;:=]{1,9}$/, "")
    .replace(/(?: (?:er|på|var|med|og|samt|mod|til|ligger|lå|udgør)){1,3}$/, "");
}
