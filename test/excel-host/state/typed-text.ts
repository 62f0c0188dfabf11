import type { Entry } from "./entry";

const errors = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const longMonths = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** A text as Excel understands it when it is typed, in US English: a number, percentage, date, time, truth value, error or text. */
export function typedText(text: string): Entry {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errors.has(upper)) return { value: { error: upper } };
  return (
    number(trimmed) ??
    percentage(trimmed) ??
    fraction(trimmed) ??
    time(trimmed) ??
    date(trimmed) ?? { value: text }
  );
}

const digits = /^([+-]?)(\()?([+-]?)\$?(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?(\))?$/;

function plainNumber(text: string): number | undefined {
  const match = digits.exec(text);
  if (match === null) return undefined;
  const [, outer = "", open, inner = "", whole = "", decimals = "", exponent, close] = match;
  if (whole === "" && decimals === "") return undefined;
  if ((open === undefined) !== (close === undefined) || (outer !== "" && inner !== "")) return undefined;
  const size = Number(`${whole.replaceAll(",", "") || "0"}.${decimals || "0"}e${exponent ?? "0"}`);
  if (!Number.isFinite(size)) return undefined;
  return open !== undefined || outer === "-" || inner === "-" ? 0 - size : size;
}

function number(text: string): Entry | undefined {
  const value = plainNumber(text);
  if (value === undefined) return undefined;
  if (text.includes("$")) return { value, numberFormat: text.includes(".") ? "$#,##0.00" : "$#,##0" };
  if (/e/i.test(text)) return { value, numberFormat: "0.00E+00" };
  if (text.includes(",")) return { value, numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  return { value };
}

function percentage(text: string): Entry | undefined {
  if (!text.endsWith("%") && !text.startsWith("%")) return undefined;
  const bare = text.endsWith("%") ? text.slice(0, -1).trimEnd() : text.slice(1).trimStart();
  const value = plainNumber(bare);
  if (value === undefined) return undefined;
  return { value: Number((value / 100).toPrecision(15)), numberFormat: bare.includes(".") ? "0.00%" : "0%" };
}

function fraction(text: string): Entry | undefined {
  const match = /^(-?)(\d{1,9}) (\d{1,4})\/(\d{1,4})$/.exec(text);
  if (match === null || Number(match[4]) === 0) return undefined;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === "-" ? -size : size, numberFormat: "# ?/?" };
}

function time(text: string): Entry | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?([AP])M?)?$/i.exec(text);
  if (match === null) return undefined;
  const [, hour = "", minute = "", second = "0", half] = match;
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  if (Number(hour) > 23) return undefined;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === "P" ? 12 : 0);
  const value = (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  return { value, numberFormat: half === undefined ? "h:mm" : "h:mm AM/PM" };
}

function date(text: string): Entry | undefined {
  const parts = text.split(/[-/]|, ?| /);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const month = parts.findIndex((part) => monthOf(part) !== undefined);
  return month === -1 ? numericDate(parts, text) : namedDate(parts, month);
}

function numericDate(parts: readonly string[], text: string): Entry | undefined {
  if (!/^[\d/-]+$/.test(text) || parts.some((part) => part === "" || part.length > 4)) return undefined;
  const [first = 0, second = 0, third] = parts.map(Number);
  if (third !== undefined) {
    const isYearFirst = parts[0]?.length === 4;
    return isYearFirst
      ? serial(first, second, third, "m/d/yyyy")
      : serial(fullYear(third), first, second, "m/d/yyyy");
  }
  if (parts[1]?.length === 4) return serial(second, first, 1, "mmm-yy");
  if (parts[0]?.length === 4) return serial(first, second, 1, "mmm-yy");
  return parts.every((part) => part.length <= 2) ? serial(thisYear(), first, second, "d-mmm") : undefined;
}

function namedDate(parts: readonly string[], at: number): Entry | undefined {
  const month = monthOf(parts[at] ?? "") ?? 0;
  const others = parts.filter((_, index) => index !== at);
  if (others.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  const [first = 0, second] = others.map(Number);
  if (second !== undefined) return serial(fullYear(second), month, first, "d-mmm-yy");
  if (at === 0 && (first > 31 || first === 0)) return serial(fullYear(first), month, 1, "mmm-yy");
  return serial(thisYear(), month, first, "d-mmm");
}

function monthOf(part: string): number | undefined {
  const lower = part.toLowerCase();
  const index = Math.max(months.indexOf(lower), longMonths.indexOf(lower));
  return index === -1 ? undefined : index + 1;
}

/** Two digits are a year from 1930 to 2029. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** A date without a year is one of the year the model is set in, so that tests do not depend on the day they run. */
function thisYear(): number {
  return 2025;
}

function serial(year: number, month: number, day: number, numberFormat: string): Entry | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  const days = moment.getTime() / 86_400_000 + 25_569;
  if (year < 1900 || year > 9999) return undefined;
  return { value: days < 61 ? days - 1 : days, numberFormat };
}
