/** A cell on a sheet; `cell` is an A1 address without the sheet. */
export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

/** Zero-based position of a cell on its sheet. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a zero-based column: 0 → `A`, 27 → `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A zero-based position as an A1 address: (1, 2) → `C2`. */
export function toA1(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** A key by which a cell is looked up. */
export function addressKey({ sheet, cell }: CellAddress): string {
  return `${sheet}!${cell}`;
}

/** An area as an A1 range; a single cell without colon. */
export function areaToA1(area: Area): string {
  const start = toA1(area.top, area.left);
  const end = toA1(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** The position of an A1 address (`$` allowed), or undefined where the text is none. */
export function fromA1(text: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The area of an A1 range such as `B2:C9` or `$B$2`, or undefined where the text is none. */
export function areaFromA1(text: string): Area | undefined {
  const [first = "", second = first] = text.split(":");
  const start = fromA1(first);
  const end = fromA1(second);
  if (start === undefined || end === undefined) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Whether the position lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A sheet name as a formula writes it: quoted, apostrophes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
