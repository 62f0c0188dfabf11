import { fold, withoutGluedFootnotes } from "./text";
import * as vocabulary from "./vocabulary";

const contentWeight = 1;
const genericWeight = 0.25;
const optionalWeight = 0.5;

/** Further words of a label are not weighed; its key still holds them. */
const mostWords = 80;

export interface Token {
  readonly text: string;
  readonly stem: string;
  readonly weight: number;
  /** Names a subject, whatever it weighs. */
  readonly content: boolean;
}

/** A label taken apart once, so that it can be compared many times. */
export interface Label {
  /** The same key: the same text, but for case, spaces, hyphens, punctuation and footnotes. */
  readonly key: string;
  readonly tokens: readonly Token[];
  /** The weight of all tokens. */
  readonly weight: number;
  readonly hasContent: boolean;
  readonly numbers: ReadonlySet<string>;
  /** A last number that may be a footnote. */
  readonly lastNumber: string | undefined;
  readonly measures: ReadonlySet<string>;
  readonly limit: "lower" | "upper" | undefined;
  readonly direction: "up" | "down" | undefined;
  /** The stems that a negation bears upon. */
  readonly negated: ReadonlySet<string>;
}

/** Takes a label apart into weighted words and the facts that must agree exactly. */
export function labelOf(text: string): Label {
  const allParts = partsOf(text);
  const parts = allParts.slice(0, mostWords);
  const aged = parts.some((part) => /^(?:år|årig|årige|års)$/.test(part.text));
  const numbers = new Set<string>();
  const tokens: Token[] = [];
  for (const part of parts) {
    if (part.number !== undefined) numbers.add(part.number);
    else tokens.push(tokenOf(part, aged));
  }
  const lastNumber = possibleFootnote(parts);
  if (lastNumber !== undefined && parts.filter((part) => part.number === lastNumber).length === 1) {
    numbers.delete(lastNumber);
  }
  return {
    key: allParts.map((part) => part.number ?? part.text).join(""),
    tokens,
    weight: tokens.reduce((sum, token) => sum + token.weight, 0),
    hasContent: tokens.some((token) => token.content),
    numbers,
    lastNumber,
    measures: measuresOf(text, tokens),
    limit: limitOf(text, parts),
    direction: directionOf(tokens),
    negated: negatedIn(parts),
  };
}

interface Part {
  readonly text: string;
  readonly number: string | undefined;
  readonly inParentheses: boolean;
  readonly alternative: boolean;
  readonly afterComma: boolean;
}

function partsOf(text: string): Part[] {
  const folded = withoutNumbering(text);
  const parts: Part[] = [];
  let depth = 0;
  let comma = false;
  for (const match of folded.matchAll(/\p{L}+|\d+(?:[.,]\d+)*|[(),;/]/gu)) {
    const found = match[0];
    if (found === "(") depth += 1;
    else if (found === ")") depth = Math.max(0, depth - 1);
    else if (found === "," || found === ";") comma = true;
    else if (found !== "/") {
      const number = /^\d/.test(found) ? plainNumber(found) : vocabulary.numberWords.get(found);
      const end = match.index + found.length;
      const alternative = folded[end] === "/" || folded[match.index - 1] === "/";
      parts.push({ text: found, number, inParentheses: depth > 0, alternative, afterComma: comma });
      comma = false;
    }
  }
  return once(parts);
}

/** A running number or an id before a label: "1)", "2.1 ", "LBF-3: ", "U2a ". */
const numbering =
  /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}(?:[):]|\.?\s+(?=\p{Lu}))|[A-Za-z]\)|(?:[Ll][Bb][Ff]|[Ii]ndikator|[Nn]r\.?)[ -]?\d{1,2}[:.)]?\s|[A-Za-z]{1,3}-?\d{1,2}[a-z]?[:.)]?\s+(?=\p{Lu}))\s*/u;

/** Drops a running number before the label, and footnotes behind its words and at its end. */
function withoutNumbering(text: string): string {
  const whole = text.normalize("NFC");
  const rest = whole.replace(numbering, "");
  const bare = /\p{L}/u.test(rest) ? rest : whole;
  return withoutGluedFootnotes(fold(bare)).replace(/(?<=[.)!?] ?)\d{1,2}[.)]?$/, "");
}

/** A label that a merged or wrapped cell holds twice counts once. */
function once(parts: Part[]): Part[] {
  const half = parts.length / 2;
  if (half < 2 || !Number.isInteger(half)) return parts;
  const doubled = parts.slice(half).every((part, index) => part.text === parts[index]?.text);
  return doubled ? parts.slice(0, half) : parts;
}

function plainNumber(text: string): string {
  return /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll(".", "") : text;
}

function tokenOf(part: Part, aged: boolean): Token {
  const text = vocabulary.synonyms.get(part.text) ?? part.text;
  const bare =
    vocabulary.functionWords.has(text) ||
    vocabulary.upWords.has(text) ||
    vocabulary.downWords.has(text) ||
    vocabulary.keepWords.has(text) ||
    text.length === 1;
  const generic = vocabulary.genericWords.has(text);
  const content = !bare && !generic;
  let weight = bare ? 0 : generic ? genericWeight : contentWeight;
  if (content && (part.inParentheses || (aged && vocabulary.ageGroups.has(text)))) weight = genericWeight;
  else if (content && part.alternative) weight = optionalWeight;
  return { text, stem: stemOf(text), weight, content };
}

const endings = [
  "ernes",
  "erne",
  "enes",
  "ende",
  "edes",
  "eres",
  "ene",
  "ens",
  "ets",
  "ers",
  "ede",
  "er",
  "en",
  "et",
  "es",
  "e",
  "s",
];

/** A light Danish stem: the longest inflectional ending off, as long as four letters remain. */
export function stemOf(word: string): string {
  for (const ending of endings) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
    }
  }
  return word;
}

function possibleFootnote(parts: readonly Part[]): string | undefined {
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (last === undefined || before === undefined || before.number !== undefined) return undefined;
  return /^\d{1,2}$/.test(last.text) && !vocabulary.numberTakers.has(before.text) ? last.text : undefined;
}

function measuresOf(text: string, tokens: readonly Token[]): Set<string> {
  const measures = new Set<string>();
  for (const token of tokens) {
    const measure = vocabulary.measureWords.get(token.text);
    if (measure !== undefined) measures.add(measure);
  }
  if (text.includes("%")) measures.add("share");
  return measures;
}

function limitOf(text: string, parts: readonly Part[]): Label["limit"] {
  let lower = /\d ?\+|\+ ?\d/.test(text);
  let upper = false;
  for (const [index, part] of parts.entries()) {
    const beforeNumber = parts[index + 1]?.number !== undefined;
    if (vocabulary.lowerLimits.has(part.text) || (beforeNumber && isOneOf(part.text, "over mindst")))
      lower = true;
    if (vocabulary.upperLimits.has(part.text) || (beforeNumber && isOneOf(part.text, "under højst")))
      upper = true;
  }
  if (lower === upper) return undefined;
  return lower ? "lower" : "upper";
}

function isOneOf(word: string, list: string): boolean {
  return list.split(" ").includes(word);
}

function directionOf(tokens: readonly Token[]): Label["direction"] {
  const up = tokens.some((token) => vocabulary.upWords.has(token.text));
  const down = tokens.some((token) => vocabulary.downWords.has(token.text));
  if (up === down) return undefined;
  return up ? "up" : "down";
}

/** "ikke i uddannelse" negates uddannelse; "hverken …" all that follows it up to the next comma. */
function negatedIn(parts: readonly Part[]): Set<string> {
  const negated = new Set<string>();
  parts.forEach((part, index) => {
    const outside = part.text === "for" && isOneOf(parts[index - 1]?.text ?? "", "uden ude");
    if (!vocabulary.negations.has(part.text) && !outside) return;
    for (const next of parts.slice(index + 1)) {
      if (next.afterComma && negated.size > 0) break;
      if (next.number !== undefined || vocabulary.functionWords.has(next.text)) continue;
      negated.add(stemOf(vocabulary.synonyms.get(next.text) ?? next.text));
      if (part.text !== "hverken") break;
    }
  });
  return negated;
}
