import type { Grid } from "../../../../plan/grid";
import type { IndicatorTable, SourcedText } from "../../../../plan/model";

/** A note at the foot of a table, and a marker that texts refer to it by. */
export interface Footnote extends SourcedText {
  readonly marker: string;
}

const rowsOfNotes = 40;
const numbered = /^\(?(\d{1,2}(?:(?: ?, ?| og | & )\d{1,2})*)(?:[).:]+ ?| +)(?=[\p{L}"»(])/u;
const starred = /^(\*{1,3}) ?(?=\p{L})/u;

/** The notes below a table, up to the next table; a note for several markers once for each. */
export function footnotesOf({ area }: IndicatorTable, nextTable: number, grid: Grid): Footnote[] {
  const end = Math.min(nextTable, area.bottom + rowsOfNotes + 1, grid.lastRow + 1);
  const notes: Footnote[] = [];
  for (let row = area.bottom + 1; row < end; row += 1) {
    for (const { column } of grid.cells(row)) notes.push(...notesIn(grid, row, column));
  }
  return notes;
}

function notesIn(grid: Grid, row: number, column: number): Footnote[] {
  const text = withPlainDigits(grid.text(row, column));
  const markers = (numbered.exec(text) ?? starred.exec(text))?.[1]?.match(/\d+|\*+/g) ?? [];
  return markers.map((marker) => ({ marker, at: grid.address(row, column), text }));
}

/**
 * Whether a text carries a marker: raised, before its first word, or glued to a word or a sign. At the end of words it may
 * stand alone; at the end of a cell with figures it would be one.
 */
export function refersTo(text: string, marker: string, holdsFigures: boolean): boolean {
  if (marker.startsWith("*")) return new RegExp(`[^*]${marker.replaceAll("*", "\\*")}(?!\\*)`).test(text);
  const places = [
    `(?<![${raised}])${raisedText(marker)}(?![${raised}])`,
    `^${marker}(?=\\p{Lu})`,
    `(?:\\p{L}{4}|(?<!\\d)[.:!?]|[)»”"])${marker}(?![\\d\\p{L},.%])`,
    ...(holdsFigures ? [] : [`[\\p{L}.)] ${marker}$`]),
  ];
  return new RegExp(places.join("|"), "u").test(text.trim());
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function raisedText(marker: string): string {
  return marker.replace(/\d/g, (digit) => raised.charAt(Number(digit)));
}

function withPlainDigits(text: string): string {
  return text.replace(new RegExp(`[${raised}]`, "g"), (digit) => String(raised.indexOf(digit)));
}
