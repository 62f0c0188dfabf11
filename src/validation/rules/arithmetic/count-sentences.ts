/** A number in running text that counts something: no year, date, age, share, amount or name. */
export interface Count {
  readonly kind: "count";
  readonly value: number;
  /** False after "ca.", "mindst", "over". */
  readonly exact: boolean;
  /** "de 49", "de fire kvarterer": spoken of before, or known. */
  readonly definite: boolean;
}

/** A piece of a sentence. `other` stands for a number that counts nothing. */
export type Piece =
  | Count
  | { readonly kind: "half"; readonly half: 1 | 2 }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "mark"; readonly text: string }
  | { readonly kind: "other" };

export type Sentence = readonly Piece[];

const abbreviations =
  "kr pr ca bl a eks fx inkl ekskl afd nr stk min maks max hhv mv osv pt evt jf vedr gns pct tlf kl dvs f d".split(
    " ",
  );

/** A full stop ends a sentence before a capital or a number, but for an abbreviation's. */
const sentenceEnd = new RegExp(
  String.raw`\n+|(?<=[!?;])\s+|(?<!(?<!\p{L})(?:${abbreviations.map(inEitherCase).join("|")}))\.\s+(?=[\p{Lu}\d»"(])`,
  "u",
);

function inEitherCase(word: string): string {
  return `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
}

const months = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
const named = "afd|afdeling|afdelingerne|uge|nr|nummer|tabel|bilag|side|klasse|zone|fase|modul|trin|kl|model";
const numeral = String.raw`\d+(?:[.,]\d+)*`;
const spelled = ["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];
const number = spelled.join("|");

const patterns: readonly (readonly [Piece["kind"], string])[] = [
  [
    "half",
    String.raw`(?:[12]\.? ?|første |andet )halvår(?:et)?|h[12](?![\p{L}\d])|(?:for|efter)år(?:et)?(?!\p{L})`,
  ],
  [
    "other",
    String.raw`(?:kr\.?|§) ?${numeral}|${numeral} ?(?:%|pct|procent|kr(?!\p{L})|kroner|mio|mia|tkr|t\.kr)`,
  ],
  ["other", String.raw`(?:${named})\.? ?\d+(?:[.:]\d\d)?[a-z]?(?!\p{L})(?:(?:,| og) \d+(?!\d| \p{L}))*`],
  [
    "other",
    String.raw`${numeral} ?(?:[-–/+x×]|til(?= )) ?${numeral}(?:[-/]\d+)?(?: ?-?årige?| år)?|(?:${number})-(?:${number})(?!\p{L})|\d+ ?-?årige?|\d+ års?(?!\p{L})`,
  ],
  ["other", String.raw`\d{1,2}\. ?(?:${months})|\d{1,2}[.:]\d{2}(?!\d)|\d{1,2}\.(?=-|\s?\p{Ll})|\d+,\d+`],
  ["other", String.raw`(?:19|20)\d\d(?!\d|\.\d)`],
  ["count", String.raw`\d{1,3}(?:\.\d{3})+(?!\d)|\d+|(?:${number}|én|ét|een)(?!\p{L})`],
  ["word", String.raw`\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*`],
  ["mark", String.raw`[,:;()=]|[-–—](?= )`],
];

const piece = new RegExp(patterns.map(([, pattern]) => `(${pattern})`).join("|"), "giu");

const approximate = new Set(
  "ca cirka omkring omtrent godt knap næsten over under mindst min højst max maks op end mellem mere".split(
    " ",
  ),
);
const definite = new Set("de disse alle begge øvrige resterende samtlige".split(" "));

/** The sentences of a text in pieces. */
export function sentencesOf(text: string): Sentence[] {
  const plain = text.normalize("NFC").replaceAll("\u00ad", "").replaceAll("\u00a0", " ");
  return plain.split(sentenceEnd).map(piecesOf);
}

function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of sentence.matchAll(piece)) {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const at = groups.findIndex((group) => group !== undefined);
    const kind = patterns[at]?.[0];
    if (kind !== undefined) pieces.push(pieceOf(kind, match[0].toLowerCase(), wordBefore(pieces)));
  }
  return pieces;
}

function wordBefore(pieces: readonly Piece[]): string {
  const last = pieces.at(-1);
  return last?.kind === "word" ? last.text : "";
}

function pieceOf(kind: Piece["kind"], text: string, before: string): Piece {
  if (kind === "half") return { kind, half: /^(?:2|andet|h2|efter)/.test(text) ? 2 : 1 };
  if (kind === "count")
    return { kind, value: numberOf(text), exact: !approximate.has(before), definite: definite.has(before) };
  return kind === "other" ? { kind } : { kind, text };
}

function numberOf(text: string): number {
  const place = spelled.indexOf(text);
  if (place >= 0) return place + 2;
  return /^\d/.test(text) ? Number(text.replaceAll(".", "")) : 1;
}

/** The counts of a sentence in order. */
export function countsIn(sentence: Sentence): Count[] {
  return sentence.filter((each): each is Count => each.kind === "count");
}

/** Whether a sentence tells of means, whose parts are rounded. */
export function tellsOfMean(sentence: Sentence): boolean {
  return sentence.some((each) => each.kind === "word" && /^(?:gennemsnit|snit$|gns)/.test(each.text));
}

/** The word at a place; empty where there is none. */
export function wordAt(sentence: Sentence, place: number): string {
  const found = sentence[place];
  return found?.kind === "word" ? found.text : "";
}

const noNouns = new Set(
  (
    "i på fra til om med for hos ved af og samt er var blev har der som lå ligger kom kommet ud under over efter inden " +
    "hver hvert pr per alt gik deltog mødte skulle måtte kunne fordeler fordelt heraf hvoraf"
  ).split(" "),
);

/** What a count counts: the word after it, where that can be a noun. */
export function nounAfter(sentence: Sentence, place: number): string {
  const word = wordAt(sentence, place + 1);
  return noNouns.has(word) ? "" : word;
}
