import { columnLetters, type Area } from "../../../src/workbook/address";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** A part of a formula; a reference says where it points. */
export interface FormulaPiece {
  readonly text: string;
  readonly reference?: FormulaReference;
}

export interface FormulaReference {
  /** The sheet it names; undefined where it means the formula's own. */
  readonly sheet?: string;
  readonly prefix: string;
  readonly area: Area;
  readonly kind: "cells" | "columns" | "rows";
  /** Whether the top left and the bottom right are fixed (`$`). */
  readonly fixed: readonly [Fixed, Fixed];
  readonly single: boolean;
}

interface Fixed {
  readonly row: boolean;
  readonly column: boolean;
}

const sheetPrefix = String.raw`(?:'(?:[^']|'')*'!|[A-Za-z_\u0080-\uFFFF][\w.\u0080-\uFFFF]*!)?`;
const cell = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const ends = String.raw`(?![\w.(!\u0080-\uFFFF\[])`;

const piece = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\](?:[\w.\u0080-\uFFFF]*![$\w:]*)?`,
    `(${sheetPrefix})${cell}(?::${cell})?${ends}`,
    String.raw`(${sheetPrefix})(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${ends}`,
    String.raw`(${sheetPrefix})(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})${ends}`,
    String.raw`'(?:[^']|'')*'!?`,
    String.raw`[\w.\\\u0080-\uFFFF]+!?`,
    "[^]",
  ].join("|"),
  "g",
);

/** The formula in pieces, in order; together they are the formula. */
export function formulaPieces(formula: string): FormulaPiece[] {
  return Array.from(formula.matchAll(piece), (match) => {
    const reference = cellsOf(match) ?? columnsOf(match) ?? rowsOf(match);
    return reference === undefined ? { text: match[0] } : { text: match[0], reference };
  });
}

/** The formula with each reference as `change` has it: a text in its place, or undefined for no change. */
export function withReferences(
  formula: string,
  change: (reference: FormulaReference, text: string) => string | undefined,
): string {
  if (!/\d|:/.test(formula)) return formula;
  return formulaPieces(formula)
    .map(({ text, reference }) => (reference === undefined ? text : (change(reference, text) ?? text)))
    .join("");
}

/** The reference written for another area. */
export function writtenReference(
  { prefix, kind, fixed: [start, end], single }: FormulaReference,
  area: Area,
): string {
  const column = (fixed: boolean, index: number) => `${fixed ? "$" : ""}${columnLetters(index)}`;
  const row = (fixed: boolean, index: number) => `${fixed ? "$" : ""}${index + 1}`;
  if (kind === "columns")
    return `${prefix}${column(start.column, area.left)}:${column(end.column, area.right)}`;
  if (kind === "rows") return `${prefix}${row(start.row, area.top)}:${row(end.row, area.bottom)}`;
  const first = column(start.column, area.left) + row(start.row, area.top);
  return prefix + (single ? first : `${first}:${column(end.column, area.right)}${row(end.row, area.bottom)}`);
}

/** A sheet name as a formula writes it before `!`; quoted where it must be. */
export function sheetPrefixOf(name: string): string {
  const plain = /^[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

function cellsOf(match: RegExpExecArray): FormulaReference | undefined {
  const [, prefix = "", c1d, c1, r1d, r1, c2d = c1d, c2 = c1, r2d = r1d, r2 = r1] = match;
  if (c1 === undefined || r1 === undefined || c2 === undefined) return undefined;
  const first = { row: Number(r1) - 1, column: columnIndex(c1) };
  const second = { row: Number(r2) - 1, column: columnIndex(c2) };
  const area = {
    top: Math.min(first.row, second.row),
    bottom: Math.max(first.row, second.row),
    left: Math.min(first.column, second.column),
    right: Math.max(first.column, second.column),
  };
  if (area.right > lastColumn || area.bottom > lastRow) return undefined;
  const fixed = [
    { row: r1d === "$", column: c1d === "$" },
    { row: r2d === "$", column: c2d === "$" },
  ] as const;
  return { ...sheetOf(prefix), prefix, area, kind: "cells", fixed, single: match[7] === undefined };
}

function columnsOf(match: RegExpExecArray): FormulaReference | undefined {
  const [prefix = "", fixedFirst, first, fixedSecond, second] = match.slice(10, 15);
  if (first === undefined || second === undefined) return undefined;
  const area = { top: 0, bottom: lastRow, left: columnIndex(first), right: columnIndex(second) };
  if (area.right > lastColumn || area.left > area.right) return undefined;
  const fixed = [
    { row: false, column: fixedFirst === "$" },
    { row: false, column: fixedSecond === "$" },
  ] as const;
  return { ...sheetOf(prefix), prefix, area, kind: "columns", fixed, single: false };
}

function rowsOf(match: RegExpExecArray): FormulaReference | undefined {
  const [prefix = "", fixedFirst, first, fixedSecond, second] = match.slice(15, 20);
  if (first === undefined || second === undefined) return undefined;
  const area = { top: Number(first) - 1, bottom: Number(second) - 1, left: 0, right: lastColumn };
  if (area.bottom > lastRow || area.top > area.bottom) return undefined;
  const fixed = [
    { row: fixedFirst === "$", column: false },
    { row: fixedSecond === "$", column: false },
  ] as const;
  return { ...sheetOf(prefix), prefix, area, kind: "rows", fixed, single: false };
}

function sheetOf(prefix: string): { readonly sheet?: string } {
  if (prefix === "") return {};
  const name = prefix.slice(0, -1);
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name };
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A reference with the sheet's name and everything fixed: `Sheet1!$A$1:$B$2`. */
export function fixedReference(sheet: string, area: Area): string {
  const end = { row: true, column: true };
  const single = area.top === area.bottom && area.left === area.right;
  const kind =
    area.left === 0 && area.right === lastColumn
      ? "rows"
      : area.top === 0 && area.bottom === lastRow
        ? "columns"
        : "cells";
  return writtenReference({ prefix: sheetPrefixOf(sheet), kind, fixed: [end, end], single, area }, area);
}
