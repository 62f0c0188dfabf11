import type { CellReading, Figure, ReadingContext, ReadingNote } from "./reading";
import { inferUnit } from "./context";
import { isoText } from "./calendar";
import { mostDecimals } from "./number";

const millisecondsPerDay = 86_400_000;
const excelEpoch = Date.UTC(1899, 11, 30);

/** A number format without its quoted texts, escapes and bracketed colours and locales. */
function formatCodes(format: string): string {
  let codes = "";
  for (let index = 0; index < format.length; index++) {
    const character = format.charAt(index);
    if (character === "\\" || character === "_" || character === "*") index++;
    else if (character === '"' || character === "[") {
      const end = format.indexOf(character === '"' ? '"' : "]", index + 1);
      index = end < 0 ? format.length : end;
    } else codes += character;
  }
  return codes.toLowerCase();
}

function isDateFormat(codes: string): boolean {
  return codes !== "general" && codes !== "standard" && !/[0#?]/.test(codes) && /[dmyåh]/.test(codes);
}

/** The ISO date of an Excel serial number; undefined outside 1900-9999. */
function serialDate(serial: number): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  const date = new Date(excelEpoch + Math.floor(serial) * millisecondsPerDay);
  return isoText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Decimals of a number as its shortest text has them. */
function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const point = mantissa.indexOf(".");
  const decimals = (point < 0 ? 0 : mantissa.length - point - 1) - Number(exponent);
  return Math.min(Math.max(0, decimals), mostDecimals);
}

/** The number times 100 as decimal text would give it: 0.07 is 7, not 7.000000000000001. */
function hundredfold(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + 2}`);
}

function notANumber(value: number): CellReading {
  const note: ReadingNote = { code: "malformed-number", text: String(value) };
  return { kind: "text", values: [], confidence: 0.2, notes: [note] };
}

/**
 * Reads a cell that holds a number: under a format with % it is a fraction (0.902 is 90.2 percent), under a date
 * format a date, else a figure in the unit of the context.
 */
export function readNumber(value: number, context: ReadingContext): CellReading {
  const notes: ReadingNote[] = [];
  if (!Number.isFinite(value)) return notANumber(value);
  const codes = formatCodes(context.format ?? "");
  const date = isDateFormat(codes) ? serialDate(value) : undefined;
  if (date !== undefined) return { kind: "date", values: [], date, confidence: 1, notes };
  const percent = codes.includes("%");
  const unit = percent ? undefined : inferUnit(context, value);
  const amount = percent ? hundredfold(value) : value;
  if (!Number.isFinite(amount)) return notANumber(value);
  if (unit?.inferred === true) notes.push({ code: "unit-inferred", text: unit.unit });
  const shown = /\.(0*)/.exec(codes)?.[1]?.length ?? 0;
  const grade = percent && context.unit === "grade";
  const figure: Figure = {
    value: amount === 0 ? 0 : amount,
    unit: percent ? (grade ? "grade" : "percent") : (unit?.unit ?? "none"),
    decimals: codes === "" || codes === "general" ? decimalsOf(amount) : Math.min(shown, mostDecimals),
    unitPrinted: percent && !grade,
  };
  if (grade) notes.push({ code: "unit-dropped", text: "%" });
  return { kind: "value", values: [figure], confidence: grade ? 0.5 : 1, notes };
}
