import { measure, prefixOf, wholeAfter } from "./figures";
import { nameEnd } from "./names";
import { frequencyOf, singularHead, spelledNumber } from "./nouns";
import type { NoteCode, Operator, Unit } from "./reading";
import { timeAt } from "./time";
import type { Token } from "./tokenise";
import { comparatives, limits } from "./vocabulary";

/** A number in a sentence with what it counts. */
export interface Quantity {
  readonly value: number;
  /** Undefined where the sentence prints neither unit nor noun. */
  readonly unit: Unit | undefined;
  readonly points: boolean;
  readonly noun: string | undefined;
  readonly operator: Operator | undefined;
  readonly per: string | undefined;
  readonly total: number | undefined;
  readonly bracketed: boolean;
  /** "2 hold af 10 børn": it counts parts of the quantity before. */
  readonly part: boolean;
  /** The word before it ("med", "til", "fra", "på"). */
  readonly lead: string;
  /** What a colon before it names. */
  readonly label: string | undefined;
  readonly problem: NoteCode | undefined;
  readonly text: string;
  readonly at: number;
  readonly next: number;
}

const noNouns = new Set(
  (
    "har er af pr per i på om for til med ud og blev bliver været deltager afholdt gennemført etableret ved fra som der skal kan " +
    "ikke over under mod samt eller vil årligt ugentligt månedligt inden frem hver hvert efter siden lavere højere end mindre " +
    "flere færre mere år"
  ).split(" "),
);
const adjectives = new Set(
  "nye ny nyt åbne forskellige fælles store små lokale faste hele interne eksterne planlagte unikke aktive frivillige".split(
    " ",
  ),
);

function isAdjective(word: string): boolean {
  return adjectives.has(word) || frequencyOf(word) !== undefined || /(?:ende|iske|elle)$/.test(word);
}

function lowerAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.lower : "";
}

function skipStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "." ? at + 1 : at;
}

/** The noun after a number, past at most two adjectives. */
function nounAfter(tokens: readonly Token[], at: number): { noun: string; next: number } | undefined {
  let index = at;
  while (index < at + 2 && isAdjective(lowerAt(tokens, index))) index++;
  let word = lowerAt(tokens, index);
  if (word === "" && tokens[index]?.kind === "dash") word = lowerAt(tokens, ++index);
  if (word === "" || noNouns.has(word)) return undefined;
  return { noun: word, next: index + 1 };
}

const periodArticles = new Set(["om", "i"]);
const periods = new Set(["året", "ugen", "måneden", "dagen", "kvartalet", "halvåret"]);

/** The frequency at a token: "pr. år", "om ugen", "i hver gruppe", "hvert halvår", "årligt". */
function perAt(tokens: readonly Token[], at: number): string | undefined {
  const word = lowerAt(tokens, at);
  if (word === "") return undefined;
  const frequency = frequencyOf(word);
  if (frequency !== undefined) return frequency;
  const next = lowerAt(tokens, at + 1);
  if (word === "pr" || word === "per") {
    const noun = lowerAt(tokens, skipStop(tokens, at + 1));
    return noun === "" ? undefined : singularHead(noun);
  }
  if (word === "hver" || word === "hvert") return next === "" ? undefined : singularHead(next);
  return periodArticles.has(word) && periods.has(next) ? singularHead(next) : undefined;
}

/** The first frequency between two tokens, brackets left out. */
function perBetween(tokens: readonly Token[], from: number, to: number): string | undefined {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const kind = tokens[at]?.kind;
    if (kind === "open") depth++;
    else if (kind === "close") depth--;
    else if (depth === 0) {
      const per = perAt(tokens, at);
      if (per !== undefined) return per;
    }
  }
  return undefined;
}

const reach = 6;

/** The comparison before a number: "min.", "op til", "ikke over", "mere end", "mindst 8 ud af". */
function operatorBefore(
  tokens: readonly Token[],
  at: number,
): { operator: Operator | undefined; used: number } {
  const before = tokens.slice(Math.max(0, at - reach), at);
  const prefix = prefixOf(before);
  const words = before.filter((token) => token.kind !== "symbol" || token.text !== ".");
  const last = words.at(-1)?.lower ?? "";
  const previous = words.at(-2)?.lower ?? "";
  if (last === "til" && previous === "op") return { operator: "max", used: 2 };
  if (last === "=" && (previous === ">" || previous === "<"))
    return { operator: previous === ">" ? "min" : "max", used: 2 };
  if (last === "præcis" || last === "præcist" || last === "netop") return { operator: "exactly", used: 1 };
  if (prefix.limit !== undefined) {
    const [first = ""] = prefix.limit.split(" ");
    const operator = prefix.limit.endsWith(" end") ? comparatives.get(first) : limits.get(first);
    const earlier = words.at(-1 - prefix.limit.split(" ").length)?.lower;
    if (earlier === "ikke" && operator === "gt") return { operator: "max", used: prefix.used + 1 };
    if (earlier === "ikke" && operator === "lt") return { operator: "min", used: prefix.used + 1 };
    return { operator, used: prefix.used };
  }
  return { operator: prefix.approximate === undefined ? undefined : "approx", used: prefix.used };
}

interface Found extends Omit<Quantity, "per"> {
  readonly ownPer: string | undefined;
}

/** The label of "Zone 1: 30 %": the words between the last break and the colon. */
function labelBefore(tokens: readonly Token[], from: number, at: number): string | undefined {
  const colon = tokens[at - 1]?.text === ":" ? at - 1 : -1;
  if (colon <= from) return undefined;
  return tokens
    .slice(tokens[from]?.text === "." ? from + 1 : from, colon)
    .map((token) => (token.spaced ? ` ${token.text}` : token.text))
    .join("")
    .trim();
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  lineStart: number,
  depth: number,
): Found | undefined {
  const measured = measure(tokens, at, false);
  const token = tokens[at];
  if (token === undefined || measured === undefined) return undefined;
  const { operator, used } = operatorBefore(tokens, at);
  const stops = tokens.slice(Math.max(0, at - used - 1), at).filter((before) => before.text === ".").length;
  const whole = wholeAfter(tokens, measured.next, true);
  const next = whole?.next ?? measured.next;
  const found =
    measured.unit === "percent" ||
    (measured.unit !== undefined && measured.unit !== "count" && measured.noun === undefined)
      ? undefined
      : nounAfter(tokens, next);
  const adjective = frequencyOf(lowerAt(tokens, next));
  return {
    value: measured.value,
    unit: measured.unit,
    points: measured.points,
    noun: found?.noun,
    operator,
    ownPer: adjective,
    total: whole?.total,
    bracketed: depth > 0,
    part: lowerAt(tokens, at - 1 - used - stops) === "af" || lowerAt(tokens, at - 1 - used) === "af",
    lead: lowerAt(tokens, at - 1 - used) || lowerAt(tokens, at - 1 - used - stops),
    label: labelBefore(tokens, lineStart, at),
    problem: token.literal?.problem,
    text: token.text,
    at,
    next: found?.next ?? next,
  };
}

/** "to kurser", "mindst én gang": a number word counts where a comparison or a noun stands by it. */
function spelledAt(tokens: readonly Token[], at: number, depth: number): Found | undefined {
  const value = spelledNumber(lowerAt(tokens, at));
  if (value === undefined) return undefined;
  const { operator } = operatorBefore(tokens, at);
  const accented = ["én", "ét", "een"].includes(lowerAt(tokens, at));
  const found = nounAfter(tokens, at + 1);
  if (operator === undefined && ((value < 2 && !accented) || depth > 0)) return undefined;
  if (found === undefined || ["de", "disse", "begge"].includes(lowerAt(tokens, at - 1))) return undefined;
  return {
    value,
    unit: "count",
    points: false,
    noun: found.noun,
    operator,
    ownPer: frequencyOf(lowerAt(tokens, at + 1)),
    total: undefined,
    bracketed: depth > 0,
    part: lowerAt(tokens, at - 1) === "af",
    lead: lowerAt(tokens, at - 1),
    label: undefined,
    problem: undefined,
    text: tokens[at]?.text ?? "",
    at,
    next: found.next,
  };
}

function collect(tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  let depth = 0;
  let lineStart = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "open") depth++;
    else if (token.kind === "close") depth = Math.max(0, depth - 1);
    else if (token.kind === "newline" || token.text === ";") lineStart = at + 1;
    const time = timeAt(tokens, at);
    const name = token.kind === "number" ? nameEnd(tokens, at) : -1;
    if (time !== undefined && (token.kind !== "word" || time.period !== undefined || time.form === "part")) {
      at = time.next;
      continue;
    }
    if (name >= 0) {
      at = name;
      continue;
    }
    const labelFrom = Math.max(lineStart, found.at(-1)?.next ?? 0);
    const quantity =
      token.kind === "number"
        ? quantityAt(tokens, at, labelFrom, depth)
        : token.kind === "word"
          ? spelledAt(tokens, at, depth)
          : undefined;
    if (quantity !== undefined) found.push(quantity);
    at = quantity === undefined ? at + 1 : Math.max(at + 1, quantity.next);
  }
  return found;
}

/** The quantities of a sentence in order, without ages, years, department numbers and "de 4 områder". */
export function quantitiesOf(tokens: readonly Token[]): readonly Quantity[] {
  const found = collect(tokens);
  const [first] = found;
  return found.map((quantity, index): Quantity => {
    const { ownPer, ...rest } = quantity;
    const until = found[index + 1]?.at ?? tokens.length;
    const before = found[index - 1];
    const times = quantity.noun === "gange" || quantity.noun === "gang";
    if (before?.noun !== undefined && !quantity.bracketed && quantity.part) {
      return { ...rest, per: singularHead(before.noun) };
    }
    const follows = ownPer ?? perBetween(tokens, quantity.next, until);
    if (before?.noun !== undefined && quantity.bracketed && times) {
      return { ...rest, per: follows ?? singularHead(before.noun) };
    }
    if (follows !== undefined) return { ...rest, per: follows };
    if (quantity === first && found.slice(1).every((other) => other.part)) {
      const last = found.at(-1);
      const per =
        perBetween(tokens, last === undefined ? 0 : last.next, tokens.length) ??
        perBetween(tokens, 0, quantity.at);
      return { ...rest, per };
    }
    return { ...rest, per: undefined };
  });
}
