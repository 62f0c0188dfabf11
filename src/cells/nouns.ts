import { lowerAt, type Token } from "./token";

/** Plural heads and their singular; a compound ends in one of them ("forældrekurser", "temaforløb"). */
const heads: readonly (readonly [string, string])[] = [
  ["kurser", "kursus"],
  ["kursus", "kursus"],
  ["grupper", "gruppe"],
  ["gruppe", "gruppe"],
  ["forløb", "forløb"],
  ["hold", "hold"],
  ["møder", "møde"],
  ["møde", "møde"],
  ["aftener", "aften"],
  ["aften", "aften"],
  ["arrangementer", "arrangement"],
  ["arrangement", "arrangement"],
  ["projekter", "projekt"],
  ["projekt", "projekt"],
  ["seminarer", "seminar"],
  ["aktiviteter", "aktivitet"],
  ["aktivitet", "aktivitet"],
  ["familier", "familie"],
  ["familie", "familie"],
  ["områder", "område"],
  ["område", "område"],
  ["afdelinger", "afdeling"],
  ["afdeling", "afdeling"],
  ["klasser", "klasse"],
  ["klasse", "klasse"],
  ["skoler", "skole"],
  ["skole", "skole"],
  ["vandringer", "vandring"],
  ["caféer", "café"],
  ["workshops", "workshop"],
  ["halvår", "halvår"],
  ["kvartaler", "kvartal"],
  ["kvartal", "kvartal"],
  ["kvartalet", "kvartal"],
  ["halvåret", "halvår"],
  ["måneder", "måned"],
  ["måned", "måned"],
  ["måneden", "måned"],
  ["md", "måned"],
  ["mdr", "måned"],
  ["kvt", "kvartal"],
  ["kv", "kvartal"],
  ["uger", "uge"],
  ["uge", "uge"],
  ["ugen", "uge"],
  ["dage", "dag"],
  ["dag", "dag"],
  ["dagen", "dag"],
  ["gange", "gang"],
  ["gang", "gang"],
  ["året", "år"],
  ["år", "år"],
  ["unge", "ung"],
  ["børn", "barn"],
  ["beboere", "beboer"],
  ["deltagere", "deltager"],
  ["elever", "elev"],
  ["borgere", "borger"],
  ["personer", "person"],
];

const byHead = new Map(heads);

/** The singular of a noun that is printed in the singular, definite or not: "året" → "år", "boligområde" as it is. */
export function singularOf(noun: string): string {
  return byHead.get(noun) ?? noun;
}

/** The singular of a noun's head: "temaforløb" → "forløb", "forældrekurser" → "kursus". */
export function singularHead(noun: string): string {
  const whole = byHead.get(noun);
  if (whole !== undefined) return whole;
  for (const [plural, singular] of heads) {
    if (plural.length > 3 && noun.endsWith(plural)) return singular;
  }
  return noun.endsWith("er")
    ? noun.slice(0, -2)
    : noun.endsWith("e") && noun.length > 4
      ? noun.slice(0, -1)
      : noun;
}

const frequencies = new Map<string, string>([
  ["årligt", "år"],
  ["årlige", "år"],
  ["årlig", "år"],
  ["halvårligt", "halvår"],
  ["halvårlige", "halvår"],
  ["halvårlig", "halvår"],
  ["kvartalsvis", "kvartal"],
  ["kvartalsvise", "kvartal"],
  ["kvartalsvist", "kvartal"],
  ["månedligt", "måned"],
  ["månedlige", "måned"],
  ["månedlig", "måned"],
  ["ugentligt", "uge"],
  ["ugentlige", "uge"],
  ["ugentlig", "uge"],
  ["dagligt", "dag"],
  ["daglige", "dag"],
  ["daglig", "dag"],
]);

/** "årligt" → "år", "ugentlige" → "uge". */
export function frequencyOf(word: string): string | undefined {
  return frequencies.get(word);
}

const small = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];
const spelled = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ["et", 1],
  ["én", 1],
  ["ét", 1],
  ["een", 1],
]);

/** A number word up to twelve. */
export function spelledNumber(word: string): number | undefined {
  return spelled.get(word);
}

/** Fractions that are whole percentages, with the words before them. */
const fractions: readonly (readonly [string, readonly string[], number])[] = [
  ["halvdelen", [], 50],
  ["fjerdedel", ["en"], 25],
  ["fjerdedele", ["tre"], 75],
  ["femtedel", ["en"], 20],
];

/** "halvdelen af deltagerne", "tre fjerdedele": a share in words. */
export function fractionAt(
  tokens: readonly Token[],
  at: number,
): { percent: number; next: number } | undefined {
  for (const [word, before, percent] of fractions) {
    const last = at + before.length;
    if (
      lowerAt(tokens, last) === word &&
      before.every((other, index) => lowerAt(tokens, at + index) === other)
    )
      return { percent, next: last + 1 };
  }
  return undefined;
}
