import { columnLetters } from "../../workbook/address";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** What a formula consists of, as far as moving goes: texts, quoted names, brackets and words are single pieces. */
const piece = new RegExp(
  [
    /"[^"]*"|'[^']*'/,
    /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/,
    /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\u0080-\uFFFF])/,
    /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\u0080-\uFFFF])/,
    /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.!])/,
    /[\w.\u0080-\uFFFF\\]+/,
    /[^]/,
  ]
    .map((part) => part.source)
    .join("|"),
  "g",
);

/** The formula as Excel would fill it so many rows down and columns right: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(piece, (whole: string, ...groups: (string | undefined)[]) => {
    const [cd, column, rd, row, c1d, c1, c2d, c2, r1d, r1, r2d, r2] = groups;
    const moveColumn = (fixed: string | undefined, letters: string) => shiftColumn(fixed, letters, columns);
    const moveRow = (fixed: string | undefined, digits: string) => shiftRow(fixed, digits, rows);
    if (column !== undefined && row !== undefined) return join(moveColumn(cd, column), moveRow(rd, row), "");
    if (c1 !== undefined && c2 !== undefined) return join(moveColumn(c1d, c1), moveColumn(c2d, c2), ":");
    if (r1 !== undefined && r2 !== undefined) return join(moveRow(r1d, r1), moveRow(r2d, r2), ":");
    return whole;
  });
}

function join(first: string | undefined, second: string | undefined, separator: string): string {
  return first === undefined || second === undefined ? "#REF!" : first + separator + second;
}

function shiftColumn(fixed: string | undefined, letters: string, by: number): string | undefined {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  if (fixed === "$" || column > lastColumn) return `${fixed ?? ""}${letters}`;
  const moved = column + by;
  return moved < 1 || moved > lastColumn ? undefined : columnLetters(moved - 1);
}

function shiftRow(fixed: string | undefined, digits: string, by: number): string | undefined {
  const row = Number(digits);
  if (fixed === "$" || row < 1 || row > lastRow) return `${fixed ?? ""}${digits}`;
  const moved = row + by;
  return moved < 1 || moved > lastRow ? undefined : String(moved);
}
