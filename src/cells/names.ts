import { identifiers, listJoiners } from "./vocabulary";
import type { Token } from "./token";
import { isMoneyWord, powerAt, unitAt, unitWord } from "./units";

const definite = new Set("alle de øvrige andre disse samtlige begge resterende".split(" "));
const ageLimits = new Set("over under fra mellem alderen til i op ned og mindst fyldt omkring".split(" "));

function word(token: Token | undefined): string {
  return token?.kind === "word" ? token.lower : "";
}

/** The word before an index, past the stop of an abbreviation. */
export function wordBefore(tokens: readonly Token[], at: number): string {
  const back = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
  return word(tokens[back]);
}

function isBareNumber(tokens: readonly Token[], at: number): boolean {
  const literal = tokens[at]?.literal;
  if (literal === undefined || literal.grouped) return false;
  // "afd. 110 kr. 500": the kroner belong to the number after them.
  if (
    isMoneyWord(tokens[at + 1]) &&
    tokens[tokens[at + 2]?.text === "." ? at + 3 : at + 2]?.kind === "number"
  )
    return true;
  return unitAt(tokens, at + 1) === undefined && powerAt(tokens, at + 1) === undefined;
}

function isClock(tokens: readonly Token[], at: number): boolean {
  const colon = tokens[at + 1];
  const minutes = tokens[at + 2];
  if (colon?.spaced !== false || minutes?.spaced !== false || minutes.literal?.integerDigits !== 2)
    return false;
  return (
    minutes.literal.value < 60 && (tokens[at]?.literal?.value ?? 99) < 25 && isBareNumber(tokens, at + 2)
  );
}

/** "18-29-årige", "0 til 18 år", "1,5-5 årige", "over 18 år": end of the age, or -1. */
export function ageEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  let span = false;
  const sign = tokens[next];
  if (
    (sign?.kind === "dash" || ["til", "og", "/"].includes(sign?.lower ?? "")) &&
    tokens[next + 1]?.kind === "number"
  ) {
    next += 2;
    span = true;
  }
  if (tokens[next]?.text === "+") next++;
  if (tokens[next]?.kind === "dash") next++;
  const noun = word(tokens[next]);
  if (noun.startsWith("årig")) return next + 1;
  if (noun !== "år" && noun !== "års") return -1;
  const followed = tokens[next + 1];
  const labelling =
    followed?.text === ":" || (followed?.kind === "word" && unitWord(followed.lower) === undefined);
  return span || noun === "års" || labelling || ageLimits.has(wordBefore(tokens, at)) ? next + 1 : -1;
}

/** "9. klasse", "9.-klasse", "1. gang": end of the ordinal's stop, or -1. */
function ordinalEnd(tokens: readonly Token[], at: number): number {
  const stop = tokens[at + 1];
  const literal = tokens[at]?.literal;
  if (
    stop?.text !== "." ||
    stop.spaced ||
    literal === undefined ||
    literal.decimals > 0 ||
    literal.integerDigits > 2
  )
    return -1;
  const after = tokens[at + 2];
  if (after?.kind === "dash")
    return tokens[at + 3]?.kind === "word" || tokens[at + 3]?.kind === "number" ? at + 3 : -1;
  if (after?.kind !== "word") return -1;
  return after.text === after.lower || !after.spaced ? at + 2 : -1;
}

/** The numbers of "afd. 109 og 110", "afdeling 15, 21 og 35": end of the list. */
function listEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (;;) {
    const joiner = tokens[next];
    if (joiner === undefined || !listJoiners.has(joiner.lower)) return next;
    if (!isBareNumber(tokens, next + 1)) return next;
    next += 2;
  }
}

/** "Covid-19": digits that a hyphen joins to a word. */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  if (hyphen?.kind !== "dash" || hyphen.spaced || tokens[at]?.spaced !== false) return false;
  return tokens[at - 2]?.kind === "word";
}

/**
 * Where the number at an index is part of a name (an age, a class, a department, a table), the index after it;
 * else -1.
 */
export function nameEnd(tokens: readonly Token[], at: number): number {
  const age = ageEnd(tokens, at);
  if (age >= 0) return age;
  const ordinal = ordinalEnd(tokens, at);
  if (ordinal >= 0) return ordinal;
  if (!isBareNumber(tokens, at)) return -1;
  const before = wordBefore(tokens, at);
  if (identifiers.has(before)) return listEnd(tokens, at);
  if (isHyphenated(tokens, at)) return at + 1;
  const after = tokens[at + 1];
  // "18+" is an age, "12:30" a time of day.
  if (after?.text === "+" && !after.spaced && tokens[at + 2]?.kind !== "number") return at + 2;
  if (after?.text === ":" && isClock(tokens, at)) return at + 3;
  if (after?.kind === "word" && definite.has(before)) return at + 1;
  if (after?.kind === "word" && !after.spaced) return at + 2;
  return -1;
}
