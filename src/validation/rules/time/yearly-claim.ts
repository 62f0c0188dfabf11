import { fold } from "../../../plan/text";

/** What a text is looked at for. */
export interface ClaimQuestion {
  /** The year of the status. */
  readonly year: number;
  /** Free words tell of customs too ("to møder om året"): there only what covers the whole year counts. */
  readonly isNarrative: boolean;
  /** Whether the sentence is known to be the full year's, so that it needs no number beside the claim. */
  readonly isFullYears: boolean;
}

/** The words in which a text says something of a whole year, as written in lower case; undefined where it does not. */
export function yearlyClaim(text: string, question: ClaimQuestion): string | undefined {
  for (const clause of clausesOf(text)) {
    if (isQuotation(clause) || namesOtherPeriod(clause.text, question.year)) continue;
    const claim = claimIn(clause.text, question);
    if (claim !== undefined) return claim.replaceAll(shortened, ".");
  }
  return undefined;
}

function claimIn(clause: string, { year, isNarrative, isFullYears }: ClaimQuestion): string | undefined {
  const claim = wholeYear(clause, year) ?? tooManyWeeks(clause);
  if (claim !== undefined || isNarrative) return claim;
  return isFullYears || hasNumber(clause) ? yearlyRate(clause) : undefined;
}

interface Clause {
  readonly text: string;
  readonly isBracketed: boolean;
}

/** Stands for a full stop that ends no sentence. */
const shortened = "\u2024";
/** Abbreviations, and numbers before a word. */
const abbreviations =
  /(?<!\p{L})(pr|min|maks|max|ca|dvs|afd|nr|evt|kl|gns|bl\.a|f\.eks)\.|(?<=(?<!\d)\d{1,2})\.(?= ?\p{Ll})/gu;

function clausesOf(text: string): Clause[] {
  const plain = fold(text.replaceAll("\n", "; ")).replace(abbreviations, `$1${shortened}`);
  let depth = 0;
  return plain.split(/([()])/).flatMap((part): Clause[] => {
    if (part === "(" || part === ")") {
      depth = Math.max(0, depth + (part === "(" ? 1 : -1));
      return [];
    }
    const isBracketed = depth > 0;
    return part.split(/[.!?;:] |, | - /).map((clause) => ({ text: clause.trim(), isBracketed }));
  });
}

/** Words that tell of what was agreed, expected or left over, not of what was done. */
const quoting =
  /(?<!\p{L})(?:mål|målet|måltal|måltallet|målsætning(?:en)?|succeskriteri\p{L}*|krav|kravet|mindst|min|minimum|højst|maks|max|skal|bør|vil|forvent\p{L}*|planl\p{L}*|aftalt|ud af|af de|af det|af årets|svare[rn]?(?:de)?|normalt|plejer|tilbage|resten|resterende)(?!\p{L})|\d ?\/ ?\d/u;

function isQuotation({ text, isBracketed }: Clause): boolean {
  return isBracketed || quoting.test(text);
}

function namesOtherPeriod(clause: string, year: number): boolean {
  if (/halvår|(?<!\p{L})(?:sidste|forrige|tidligere|næste) år/u.test(clause)) return true;
  return (clause.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).some((named) => Number(named) !== year);
}

/** "i hele 2023", "i hele året" beside a number. */
function wholeYear(clause: string, year: number): string | undefined {
  const claim = new RegExp(
    `(?<!\\p{L})(?:(?:i|for|gennem|over) hele (?:året|${year})|${year} som helhed)(?!\\p{L})`,
    "u",
  );
  const found = claim.exec(clause)?.[0];
  return found !== undefined && hasNumber(clause.replace(found, "")) ? found : undefined;
}

/** Half a year has so many weeks. */
const weeksOfHalf = 26;

function tooManyWeeks(clause: string): string | undefined {
  const found = /(?<!\p{L})i (\d{2}) uger(?: om året)?(?!\p{L})/u.exec(clause);
  return Number(found?.[1]) > weeksOfHalf ? found?.[0] : undefined;
}

function yearlyRate(clause: string): string | undefined {
  const rate =
    /(?<!\p{L})(?:om året|(?:pr\u2024?|per) år|på årsbasis|årligt(?! tilbage))(?!\p{L})|(?<![\d.,])\d+ (?:\p{L}+ )?årlige?(?!\p{L})/u;
  return rate.exec(clause)?.[0];
}

const numberWords = /(?<!\p{L})(?:én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?!\p{L})/u;

/** A number that is no year and no age. */
function hasNumber(clause: string): boolean {
  const rest = clause.replace(/\d+ ?(?:- ?\d+)? ?-? ?årige?|(?<!\d)(?:19|20)\d\d(?!\d)/g, "");
  return /\d/.test(rest) || numberWords.test(rest);
}
