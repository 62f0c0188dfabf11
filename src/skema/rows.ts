import type { CellAddress } from "../workbook/address";
import type { StyleRole } from "../workbook/patch";
import type { CellValue } from "../workbook/snapshot";
import type { SkemaPart } from "./parts";

/** Where the rows of the whole set stand, once every sheet is laid out. */
export interface Places {
  readonly names: Readonly<Record<SkemaPart, string>>;
  /** Zero-based row of a key on a sheet of the set. */
  rowOf(part: SkemaPart, key: string): number | undefined;
  /** The column of *Uddybende ord* on a goal sheet: each sheet has its own grid. */
  wordsColumn(part: SkemaPart): number | undefined;
}

/** What a cell shows once it is known where everything stands. */
export interface Content {
  readonly value: CellValue | null;
  readonly formula?: string;
  readonly link?: CellAddress;
}

/** A cell of a row, before the row has its place. */
export interface RowCell {
  readonly column: number;
  /** Columns it covers; 1 where absent. */
  readonly span?: number;
  /** Rows it covers, its own among them, as far as no line of the person's is between them; 1 where absent. */
  readonly down?: number;
  readonly style: StyleRole;
  readonly format?: string;
  readonly content: Content | ((row: number, places: Places) => Content);
}

/** One line of a skema sheet. */
export interface SkemaRow {
  /** What the row is known by from one rebuild to the next; unique on its sheet. */
  readonly key: string;
  readonly cells: readonly RowCell[];
  /** In points; absent where the text decides. */
  readonly height?: number;
  /** Starts a new page in print. */
  readonly newPage?: boolean;
}

/** The tables a row can stand in. */
export type RowTable = "goals" | "activities" | "orphans" | "figures" | "findings";

/** The key of a row of a table: what tells its rows apart, such as an id and a period. */
export function rowKey(table: RowTable, ...parts: readonly string[]): string {
  return [table, ...parts.map(normalise)].join("|");
}

/** The keys of what stands once on a sheet. */
export const chromeKeys = { title: "title", subtitle: "subtitle", closing: "closing" } as const;

/** The key of a row that is known by the text it starts with. */
export function textKey(text: string): string {
  return `text|${normalise(text)}`;
}

/** The key of a table's header row. */
export function headerKey(table: RowTable | "counts"): string {
  return `header|${table}`;
}

/** A key without the number that tells it from its equals. */
export function baseKey(key: string): string {
  return key.replace(/#\d+$/, "");
}

/** Tells equal keys apart by their order: the second `a` becomes `a#2`. */
export function keyNumbering(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
}

/** Header texts as they are compared, equal ones told apart by their order. */
export function headerNames(headers: readonly string[]): string[] {
  const numbered = keyNumbering();
  return headers.map((header) => numbered(normalise(header)));
}

/** Text as it is compared: composed, without surplus spaces, in lower case. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\u00ad", "")
    .split(/\s/u)
    .filter((word) => word !== "")
    .join(" ")
    .toLowerCase();
}

/** A heading above a table. */
export function headingRow(text: string, more: { readonly newPage?: boolean } = {}): SkemaRow {
  return { key: textKey(text), height: headingHeight, cells: [plain(0, text, "heading")], ...more };
}

/** A table's header row. */
export function headerRow(
  table: RowTable | "counts",
  columns: readonly { readonly header: string; readonly column?: number; readonly span?: number }[],
): SkemaRow {
  const cells = columns.map(({ header, column, span = 1 }, index) =>
    plain(column ?? index, header, "header", { span }),
  );
  return { key: headerKey(table), cells };
}

/** A line of text across a number of columns. */
export function remarkRow(text: string, span: number, style: "text" | "note" = "text"): SkemaRow {
  return { key: textKey(text), cells: [plain(0, text, style, { span })] };
}

const headingHeight = 24;

/** A cell with a plain text or number. */
export function plain(
  column: number,
  value: CellValue | null,
  style: StyleRole,
  more: { readonly span?: number; readonly format?: string } = {},
): RowCell {
  return { column, style, content: { value }, ...more };
}
