import { isDigit } from "./characters";
import { inferUnit } from "./context";
import { scanNumber } from "./number";
import type { CellReading, Figure, ReadingContext } from "./reading";
import { scanDate } from "./numeric-date";

/**
 * The short way for a cell that is one number and perhaps a percent sign: most cells of a table. Anything that needs
 * a second look (a sign, a suspicious size, a date) is left to the grammar.
 */
export function readBareNumber(raw: string, context: ReadingContext): CellReading | undefined {
  if (!isDigit(raw, 0)) return undefined;
  if (scanDate(raw, 0) !== undefined) return undefined;
  const { literal, end } = scanNumber(raw, 0, true);
  if (literal.problem !== undefined) return undefined;
  const { value, decimals } = literal;
  let after = end;
  if (raw.charCodeAt(after) === 32) after++;
  const percent = raw.charCodeAt(after) === 37;
  if (percent) after++;
  if (after !== raw.length) return undefined;
  if (percent && (context.unit === "grade" || literal.grouped)) return undefined;
  if (literal.amountMark === "dot" || (literal.amountMark === "comma" && percent)) return undefined;
  const unit = percent ? "percent" : literal.amountMark === "comma" ? "dkk" : undefined;
  if (isSuspicious(value, unit ?? context.unit)) return undefined;
  const inferred = unit === undefined ? inferUnit(context, value) : undefined;
  const figure: Figure = {
    value,
    unit: unit ?? inferred?.unit ?? "none",
    decimals,
    unitPrinted: unit !== undefined,
  };
  const guessed = inferred?.inferred === true;
  return {
    kind: "value",
    values: [figure],
    confidence: guessed ? 0.9 : 1,
    notes: guessed ? [{ code: "unit-inferred", text: figure.unit }] : [],
  };
}

function isSuspicious(value: number, unit: Figure["unit"] | undefined): boolean {
  return (
    (unit === "percent" && value > 100) ||
    (unit === "points" && value > 1000) ||
    (unit === "grade" && value > 12)
  );
}
