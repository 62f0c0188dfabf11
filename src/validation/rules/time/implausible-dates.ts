import { before, type DateContext, type Problem } from "./date-reader";
import { dayReaders } from "./day-readers";
import { yearReaders } from "./year-readers";

/** A date or span of years that cannot be meant as it stands. */
export interface ImplausibleDate extends Problem {
  /** As printed. */
  readonly text: string;
}

const readers = [...dayReaders, ...yearReaders];

/** Words before a number that make it something else than a date. */
const names =
  /(?:sag|sagsnr|journal|journalnr|(?<!\p{L})j|nr|nummer|tlf|telefon|mobil|cvr|ean|konto|matr|afd|afdeling|afdelingerne|kr|kroner|isbn|issn|version|(?<!\p{L})lov|bek|uge|uger|tabel|figur|bilag|kapitel|afsnit|punkt|pkt|side|(?<!\p{L})id|(?<!\p{L})kl|ref|§)[.:]* ?(?:nr\.? ?)?$/iu;

/** The dates of a text that cannot be; what merely looks like a date is left alone. */
export function implausibleDates(text: string, context: DateContext): ImplausibleDate[] {
  if (!/\d{3}|\d\.? ?\p{L}{3}/u.test(text)) return [];
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\u00A0\u202F]/g, " ");
  const taken: { readonly start: number; readonly end: number }[] = [];
  return readers.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].flatMap((match): ImplausibleDate[] => {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((other) => start < other.end && other.start < end)) return [];
      if (names.test(before(match))) return [];
      const problem = read(match, context);
      if (problem === undefined) return [];
      taken.push({ start, end });
      return [{ text: text.slice(start, end), ...problem }];
    }),
  );
}
