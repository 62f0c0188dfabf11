import { monthNumber, months } from "../../../cells/calendar";
import { isCalendarDate } from "../../../cells/numeric-date";
import { datePattern, yearProblem, type DateReader, type Problem } from "./date-reader";
import { isWritableYear } from "./mistyped-year";

/** Beyond this a number in the place of a day or a month is no slip, but something else. */
const mostMistyped = 39;

const isoDate: DateReader = {
  pattern: datePattern(String.raw`((?:19|20)\d\d)-(\d\d)-(\d\d)`),
  read: ([, year = "", month, day]) =>
    Number(month) > 12 ? { problem: "month" } : dayProblem(year, Number(month), Number(day)),
};

const numericDate: DateReader = {
  pattern: datePattern(String.raw`(\d{1,2})([/.-])(\d{1,2})( ?- ?|[/.]| )(\d{3,5})`),
  read: ([, day = "", first = "", month = "", second = "", year = ""], context) => {
    // "1.30-2022" is no date; "31/13 2022" may be two numbers.
    if (first !== "/" && first !== second) return undefined;
    const [d, m, isParted] = [Number(day), Number(month), second !== " "];
    const written = (other: string) => day + first + month + second + other;
    if (!isWritableYear(year))
      return isParted && isCalendarDate(undefined, m, d) ? yearProblem(year, context, written) : undefined;
    if (m <= 12) return dayProblem(year, m, d);
    if (!isParted || d > 31 || m > mostMistyped) return undefined;
    const isSwapped = isCalendarDate(Number(year), d, m);
    return { problem: "month", ...(isSwapped ? { meant: month + first + day + second + year } : {}) };
  },
};

/** "1/12020" for 1/1-2020. */
const missingSeparator: DateReader = {
  pattern: datePattern(String.raw`(\d{1,2})/(\d{1,2})((?:19|20)\d\d)`),
  read: ([, day = "", month = "", year = ""]) =>
    isCalendarDate(Number(year), Number(month), Number(day))
      ? { problem: "separator", meant: `${day}/${month}-${year}` }
      : undefined,
};

const writtenDate: DateReader = {
  pattern: datePattern(String.raw`(\d{1,2})(?:\. ?| )(${months.join("|")})(?!\p{L})(?: ((?:19|20)\d\d))?`),
  read: ([, day, month = "", year]) => dayProblem(year, monthNumber(month.toLowerCase()) ?? 0, Number(day)),
};

function dayProblem(year: string | undefined, month: number, day: number): Problem | undefined {
  if (month < 1 || month > 12 || day < 1 || day > mostMistyped) return undefined;
  return isCalendarDate(year === undefined ? undefined : Number(year), month, day)
    ? undefined
    : { problem: "day" };
}

/** The readers of dates with a day and a month. */
export const dayReaders: readonly DateReader[] = [isoDate, numericDate, missingSeparator, writtenDate];
