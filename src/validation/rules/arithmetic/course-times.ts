import { wordAt, type Sentence } from "./count-sentences";

const times = /^(?:gange?|aftener|kursusaftener|mødegange|lektioner|mødedage|kursusdage)$/;

/** "et hold for drenge på 5 gange", "begge på 8 gange", "hvert hold mødtes 8 gange". */
const courses =
  /(?:hold|holdet|forløb|forløbet|kursus|kurset|kurser|gruppe|gruppen|grupper)$|^(?:begge|hvert|hver|mødtes|mødes|afholdt|holdt)$/;

/** Sentences that tell of only a part of the course, or of what was not held. */
const partly =
  /^(?:fortsæt\p{L}*|yderligere|resten|rest|mangl\p{L}*|plan\p{L}*|aflys\p{L}*|ikke|ekstra|mere|indtil|foreløbig\p{L}*|sidste|første|deltog|deltaget)$/u;

/** How many times a text says that courses were held; the fewest. */
export function fewestTimes(sentences: readonly Sentence[]): number | undefined {
  const found = sentences.filter((sentence) => !isPartly(sentence)).flatMap(timesIn);
  return found.length === 0 ? undefined : Math.min(...found);
}

function isPartly(sentence: Sentence): boolean {
  return sentence.some(({ kind }, place) => kind === "half" || partly.test(wordAt(sentence, place)));
}

function timesIn(sentence: Sentence): number[] {
  return sentence.flatMap((each, place) => {
    if (each.kind !== "count" || !each.exact || !times.test(wordAt(sentence, place + 1))) return [];
    const isOfCourse = sentence.slice(0, place).some((_, before) => courses.test(wordAt(sentence, before)));
    return isOfCourse ? [each.value] : [];
  });
}
