import { months } from "../../../cells/calendar";
import { before, behind, datePattern, yearProblem, type DateReader } from "./date-reader";
import { isSwapped } from "./mistyped-year";

/** The years of plans, surveys and school years; a number before or behind them is something else. */
const isPlanYear = (digits: string) => digits >= "1990" && digits <= "2060" && digits.length === 4;

/** The longest span that people write. */
const longestSpan = 15;

/** Words that make two years a comparison, which may name the later first. */
const comparing =
  /udvikling|forskel|ændring|differen|afvig|vækst|stigning|fald|sammenlign|inde(?:ks|x)|minus/i;
const counted =
  /^ ?(?:kr|kroner|mio|stk|boliger|lejemål|beboere|personer|borgere|deltagere|unge|børn|timer|gange|m2|pct|procent)(?!\p{L})/iu;

/** "2015-1018", "2025-2021". */
const yearSpan: DateReader = {
  pattern: datePattern(String.raw`(\d{3,5})( ?- ?)(\d{3,5})`),
  read: (match, context) => {
    const [, first = "", dash = "", last = ""] = match;
    if (counted.test(behind(match)) || isListed(match)) return undefined;
    if (isPlanYear(first) && isPlanYear(last)) {
      if (last >= first || comparing.test(before(match) + behind(match))) return undefined;
      return { problem: "backwards", meant: last + dash + first };
    }
    const within = (least: number) => ({ ...context, window: { least, most: least + longestSpan } });
    if (isPlanYear(first)) return yearProblem(last, within(Number(first) + 1), (year) => first + dash + year);
    if (!isPlanYear(last)) return undefined;
    return yearProblem(first, within(Number(last) - longestSpan - 1), (year) => year + dash + last);
  },
};

/** "2022 - 2021 - 2020" is a list of years. */
function isListed(match: RegExpExecArray): boolean {
  return /^ ?- ?\d/.test(behind(match)) || /\d ?- ?$/.test(before(match));
}

/** "skoleåret 2022/21". */
const schoolYear: DateReader = {
  pattern: datePattern(String.raw`(skoleår(?:et)? )((?:19|20)\d\d)/((?:19|20)?\d\d)`),
  read: ([, lead = "", first = "", last = ""]) => {
    const end = last.length === 2 ? first.slice(0, 2) + last : last;
    if (end >= first) return undefined;
    return { problem: "backwards", meant: `${lead}${end}/${first.slice(-last.length)}` };
  },
};

const leads =
  "år|året|årene|årstal|primo|medio|ultimo|halvår|halvåret|kvartal|kvartalet|skoleår|skoleåret|forår|foråret|sommeren|" +
  "efterår|efteråret|vinteren|udgangen af|slutningen af|begyndelsen af|starten af|løbet af";

/** "ultimo 2202": a word that a year follows, and digits that are none. */
const yearAfterWord: DateReader = {
  pattern: datePattern(String.raw`((?:\d\. )?(?:${leads}|${months.join("|")})\.? )(\d{4,5})`),
  read: (match, context) => {
    const [, lead = "", digits = ""] = match;
    // "over 18 år 1022" tells of an age.
    if (/\d[ -]?$/.test(before(match)) || !standsAlone(match)) return undefined;
    return yearProblem(digits, context, (year) => lead + year);
  },
};

/** "i 20222": the word alone proves little, so that only a digit too many or two swapped are seen. */
const yearAfterPreposition: DateReader = {
  pattern: datePattern(String.raw`((?:i|siden|inden|mod) )(\d{4,5})`),
  read: (match, context) => {
    const [, lead = "", digits = ""] = match;
    // Round hundreds are postal codes.
    const isSlip =
      /^(?:19|20)\d{3}$/.test(digits) || (!digits.endsWith("00") && isSwapped(digits, context.window));
    return isSlip && standsAlone(match) ? yearProblem(digits, context, (year) => lead + year) : undefined;
  },
};

/** What may stand behind a year, and not behind the number of something. */
const ends =
  /^(?:$|[.,;:)!?»"\]\n/]|-\p{L}| ?[-(]| (?:og|til|er|var|har|hvor|samt|med|fra|på|for|i|blev|som|der|at|eller|af|om|viser|skal)(?!\p{L}))/u;

function standsAlone(match: RegExpExecArray): boolean {
  return ends.test(behind(match));
}

/** The readers of years and spans of years. */
export const yearReaders: readonly DateReader[] = [yearSpan, schoolYear, yearAfterWord, yearAfterPreposition];
