import { measure, wholeAfter } from "./measure";
import { frequencyAt } from "./frequency";
import { fractionAt, frequencyOf, spelledNumber } from "./nouns";
import { operatorBefore } from "./operator";
import type { NoteCode, Operator, Unit } from "./reading";
import { lowerAt, type Token } from "./token";
import { identifiers } from "./vocabulary";

/** A number in a sentence with what it counts. */
export interface Quantity {
  readonly value: number;
  readonly decimals: number;
  /** Undefined where the sentence prints neither unit nor noun. */
  readonly unit: Unit | undefined;
  readonly points: boolean;
  readonly noun: string | undefined;
  readonly operator: Operator | undefined;
  readonly per: string | undefined;
  /** The part and the whole of a share: "60 % (12 ud af 20)". */
  readonly n: number | undefined;
  readonly total: number | undefined;
  /** The far end of "8-12". */
  readonly upTo: number | undefined;
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

/** A quantity before it is known how often it is to happen. */
export interface Found extends Omit<Quantity, "per"> {
  /** A frequency right after the number: "2 årlige møder". */
  readonly ownPer: string | undefined;
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

/** A dash that joins, as opposed to one that parts: "3 -møder", not "0 - aflyst". */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  return dash?.kind === "dash" && !(dash.spaced && tokens[at + 1]?.spaced === true);
}

/** "3 Zone B: 4": the next label, not what is counted. */
function isNameOfPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.text !== token.lower && identifiers.has(token.lower);
}

/** The noun after a number, past at most two adjectives. */
function nounAfter(tokens: readonly Token[], at: number): { noun: string; next: number } | undefined {
  let index = at;
  while (index < at + 2 && isAdjective(lowerAt(tokens, index))) index++;
  let word = lowerAt(tokens, index);
  if (word === "" && isHyphen(tokens, index)) word = lowerAt(tokens, ++index);
  if (word === "" || noNouns.has(word) || isNameOfPlace(tokens, index)) return undefined;
  return { noun: word, next: index + 1 };
}

/** The label of "Zone 1: 30 %": the words between the last break and the colon. */
function labelBefore(tokens: readonly Token[], from: number, at: number): string | undefined {
  const colon = tokens[at - 1]?.text === ":" ? at - 1 : -1;
  if (colon <= from) return undefined;
  const parted = [".", ",", "/"].includes(tokens[from]?.text ?? "");
  return tokens
    .slice(parted ? from + 1 : from, colon)
    .map((token) => (token.spaced ? ` ${token.text}` : token.text))
    .join("")
    .trim();
}

/** The quantity that begins at a number token. */
export function quantityAt(
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
    decimals: measured.decimals,
    unit: measured.unit,
    points: measured.points,
    noun: found?.noun,
    operator,
    ownPer: adjective,
    n: undefined,
    total: whole?.total,
    upTo: undefined,
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

const surveys = new Set(["måles", "opgøres", "evalueres", "rapporteres", "revideres"]);

/** "en gang om måneden"; not "måles en gang om året". */
function isOnceEvery(tokens: readonly Token[], at: number, found: { noun: string; next: number }): boolean {
  if (found.noun !== "gang" || surveys.has(lowerAt(tokens, at - 1))) return false;
  return frequencyAt(tokens, found.next) !== undefined;
}

/** "to kurser", "mindst én gang": a number word counts where a comparison or a noun stands by it. */
export function spelledAt(tokens: readonly Token[], at: number, depth: number): Found | undefined {
  const fraction = fractionAt(tokens, at);
  if (fraction !== undefined)
    return depth > 0 ? undefined : spelledQuantity(tokens, at, fraction.percent, "percent", fraction.next);
  const value = spelledNumber(lowerAt(tokens, at));
  if (value === undefined) return undefined;
  const found = nounAfter(tokens, at + 1);
  if (found === undefined || ["de", "disse", "begge"].includes(lowerAt(tokens, at - 1))) return undefined;
  const accented = ["én", "ét", "een"].includes(lowerAt(tokens, at));
  const counts = value >= 2 || accented || isOnceEvery(tokens, at, found);
  const quantity = spelledQuantity(tokens, at, value, "count", found.next);
  if (quantity.operator === undefined && (!counts || depth > 0)) return undefined;
  return {
    ...quantity,
    noun: found.noun,
    ownPer: frequencyOf(lowerAt(tokens, at + 1)),
    bracketed: depth > 0,
  };
}

function spelledQuantity(
  tokens: readonly Token[],
  at: number,
  value: number,
  unit: Unit,
  next: number,
): Found {
  const { operator, used } = operatorBefore(tokens, at);
  return {
    value,
    decimals: 0,
    unit,
    points: false,
    noun: undefined,
    operator,
    ownPer: undefined,
    n: undefined,
    total: undefined,
    upTo: undefined,
    bracketed: false,
    part: lowerAt(tokens, at - 1) === "af",
    lead: lowerAt(tokens, at - 1 - used) || lowerAt(tokens, at - 1),
    label: undefined,
    problem: undefined,
    text: tokens[at]?.text ?? "",
    at,
    next,
  };
}
