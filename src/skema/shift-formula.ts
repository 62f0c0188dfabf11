import { columnLetters, fromA1 } from "../workbook/address";

/** Where the rows and columns of a sheet have gone; undefined where they are no more. */
export interface Shift {
  row(row: number): number | undefined;
  column(column: number): number | undefined;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;
const gone = "#REF!";
const wordCharacter = /[\p{L}\p{N}_.$\\?]/u;

/**
 * A formula (English, A1) with its references to its own sheet moved along. A range keeps what is left of it; a reference
 * to a cell that is gone becomes `#REF!`, as in Excel. Texts, names and references to other sheets are untouched.
 */
export function shiftFormula(formula: string, sheet: string, shift: Shift): string {
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const start = at;
    const character = formula.charAt(at);
    if (character === '"') {
      at = endOfQuoted(formula, at, '"');
      result += formula.slice(start, at);
    } else if (character === "[") {
      at = endOfBrackets(formula, at);
      result += formula.slice(start, at);
    } else if (character === "'" || wordCharacter.test(character)) {
      const token = readReference(formula, at, sheet, shift);
      result += token.text;
      at = token.end;
    } else {
      result += character;
      at += 1;
    }
  }
  return result;
}

/** A word, or a sheet and the reference after it, or a range. */
function readReference(
  formula: string,
  start: number,
  sheet: string,
  shift: Shift,
): { text: string; end: number } {
  const word = readName(formula, start);
  const isRangeOfSheets = formula[word.end] === ":" && formula[readName(formula, word.end + 1).end] === "!";
  if (isRangeOfSheets) {
    const end = endOfWord(formula, readName(formula, word.end + 1).end + 1);
    return { text: formula.slice(start, endOfRange(formula, end)), end: endOfRange(formula, end) };
  }
  if (formula[word.end] === "!") {
    const from = word.end + 1;
    const end = endOfRange(formula, endOfWord(formula, from));
    const isOwn = word.name.toLocaleLowerCase("da") === sheet.toLocaleLowerCase("da");
    const reference = formula.slice(from, end);
    return { text: formula.slice(start, from) + (isOwn ? shifted(reference, shift) : reference), end };
  }
  if (formula.charAt(start) === "'" || formula[word.end] === "(") {
    return { text: formula.slice(start, word.end), end: word.end };
  }
  const end = endOfRange(formula, word.end);
  const text = formula.slice(start, end);
  return { text: formula[end] === "(" ? text : shifted(text, shift), end };
}

function readName(formula: string, start: number): { name: string; end: number } {
  if (formula.charAt(start) === "'") {
    const end = endOfQuoted(formula, start, "'");
    return { name: formula.slice(start + 1, end - 1).replaceAll("''", "'"), end };
  }
  const end = endOfWord(formula, start);
  return { name: formula.slice(start, end), end };
}

function endOfRange(formula: string, end: number): number {
  return formula[end] === ":" ? Math.max(endOfWord(formula, end + 1), end) : end;
}

function endOfWord(formula: string, start: number): number {
  let end = start;
  while (end < formula.length && wordCharacter.test(formula.charAt(end))) end += 1;
  return end;
}

function endOfQuoted(formula: string, start: number, quote: string): number {
  let end = start + 1;
  while (end < formula.length) {
    if (formula[end] !== quote) end += 1;
    else if (formula[end + 1] === quote) end += 2;
    else return end + 1;
  }
  return end;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "[") depth += 1;
    if (formula[at] === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

/** A reference `B2`, `B2:C9`, `B:C` or `2:9`; what is none comes back unchanged. */
function shifted(text: string, shift: Shift): string {
  const parts = text.split(":").map(parsePart);
  const [first, second] = parts;
  if (first === undefined || parts.length > 2 || parts.includes(undefined)) return text;
  if (second === undefined) return isWhole(first) ? movedCell(first, shift) : text;
  if (kindOf(first) !== kindOf(second)) return text;
  const rows = span(first.row, second.row, (row) => shift.row(row));
  const columns = span(first.column, second.column, (column) => shift.column(column));
  if (rows === "gone" || columns === "gone") return gone;
  const write = (part: Part, end: 0 | 1) => written(part, rows?.[end], columns?.[end]);
  return `${write(first, 0)}:${write(second, 1)}`;
}

interface Part {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

function parsePart(text: string): Part | undefined {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(text);
  const [, first = "", letters = "", second = "", digits = ""] = match ?? [];
  if (match === null || (letters === "" && digits === "")) return undefined;
  const column = letters === "" ? undefined : fromA1(`${letters}1`)?.column;
  const row = digits === "" ? undefined : Number(digits) - 1;
  if ((row !== undefined && (row < 0 || row > lastRow)) || (column ?? 0) > lastColumn) return undefined;
  const fixed = {
    column: letters !== "" && first === "$",
    row: second === "$" || (letters === "" && first === "$"),
  };
  return { row, column, fixedRow: fixed.row, fixedColumn: fixed.column };
}

function isWhole(part: Part): boolean {
  return part.row !== undefined && part.column !== undefined;
}

function kindOf(part: Part): string {
  return `${part.row === undefined}${part.column === undefined}`;
}

function movedCell(part: Part, shift: Shift): string {
  const row = shift.row(part.row ?? 0);
  const column = shift.column(part.column ?? 0);
  return row === undefined || column === undefined ? gone : written(part, row, column);
}

function written(part: Part, row: number | undefined, column: number | undefined): string {
  const letters = column === undefined ? "" : (part.fixedColumn ? "$" : "") + columnLetters(column);
  return letters + (row === undefined ? "" : (part.fixedRow ? "$" : "") + String(row + 1));
}

/** Both ends moved; an end that is gone gives way to the nearest line inside that is left. */
function span(
  first: number | undefined,
  second: number | undefined,
  move: (line: number) => number | undefined,
): readonly [number, number] | undefined | "gone" {
  if (first === undefined || second === undefined) return undefined;
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  const start = nearest(low, high, 1, move);
  const end = nearest(high, low, -1, move);
  if (start === undefined || end === undefined) return "gone";
  return [Math.min(start, end), Math.max(start, end)];
}

function nearest(
  from: number,
  to: number,
  step: 1 | -1,
  move: (line: number) => number | undefined,
): number | undefined {
  for (let line = from; step * (to - line) >= 0; line += step) {
    const moved = move(line);
    if (moved !== undefined) return moved;
  }
  return undefined;
}
