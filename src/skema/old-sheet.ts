import { skema as words } from "../messages/da/skema";
import { isCellError, type CellSnapshot, type RowSnapshot, type SheetSnapshot } from "../workbook/snapshot";
import { headerSpecs, type HeaderSpec } from "./old-headers";
import type { SkemaPart } from "./parts";
import {
  baseKey,
  chromeKeys,
  headerKey,
  headerNames,
  keyNumbering,
  normalise,
  rowKey,
  textKey,
  type RowTable,
} from "./rows";

/** A row of a skema sheet as it stands, known again by what is written in it. */
export interface OldRow {
  readonly row: number;
  readonly key: string;
  /** Header text → column, where the row is a table's. */
  readonly columns: ReadonlyMap<string, number> | undefined;
  readonly table: RowTable | undefined;
}

/** A skema sheet as it stands before it is drawn anew. */
export interface OldSheet {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly OldRow[];
  /** Header text → column of the table that gives the sheet its grid; empty where its header is gone. */
  readonly grid: ReadonlyMap<string, number>;
  readonly firstColumn: number;
}

/** The text of a cell; errors and blanks are empty. */
export function textOf(cell: CellSnapshot | undefined): string {
  return cell?.value === undefined || cell.value === null || isCellError(cell.value)
    ? ""
    : String(cell.value);
}

/**
 * Reads a skema sheet as it stands, whatever the person has sorted, inserted or moved.
 * @param known the keys of the texts that the sheet has between its tables.
 */
export function readOldSheet(sheet: SheetSnapshot, part: SkemaPart, known: ReadonlySet<string>): OldSheet {
  const specs = headerSpecs(part);
  const firstColumn = findTitle(sheet)?.column ?? 0;
  const numbered = keyNumbering();
  const rows: OldRow[] = [];
  let grid: ReadonlyMap<string, number> = new Map();
  let table: { spec: HeaderSpec; columns: ReadonlyMap<string, number> } | undefined;
  for (const row of sheet.rows) {
    const header = readHeader(row, specs);
    if (header !== undefined) {
      table = header;
      if (grid.size === 0 && header.spec === specs[0]) grid = header.columns;
      const key = numbered(headerKey(header.spec.table));
      rows.push({ row: row.row, key, columns: header.columns, table: undefined });
      continue;
    }
    const text = textOf(row.cells.find((cell) => cell.column === firstColumn));
    const key = chromeKey(text, known) ?? (table && tableKey(row, table.spec, table.columns));
    if (key === undefined) continue;
    const isRow = table !== undefined && key.startsWith(`${table.spec.table}|`);
    rows.push({
      row: row.row,
      key: numbered(key),
      columns: isRow ? table?.columns : undefined,
      table: isRow && table?.spec.table !== "counts" ? table?.spec.table : undefined,
    });
    if (key === chromeKeys.closing) break;
  }
  return { sheet, rows, grid, firstColumn };
}

const closings = [words.closingStart, words.sources.closing, words.front.closing];

function findTitle(sheet: SheetSnapshot): CellSnapshot | undefined {
  return sheet.rows.flatMap((row) => row.cells).find((cell) => isTitle(textOf(cell)));
}

function isTitle(text: string): boolean {
  return normalise(text).startsWith(normalise(words.titleStart));
}

function readHeader(
  row: RowSnapshot,
  specs: readonly HeaderSpec[],
): { spec: HeaderSpec; columns: ReadonlyMap<string, number> } | undefined {
  const filled = row.cells.filter((cell) => textOf(cell) !== "");
  const names = headerNames(filled.map(textOf));
  const columns = new Map(filled.map(({ column }, index) => [names[index] ?? "", column]));
  const spec = specs.find((each) => each.required.every((text) => columns.has(normalise(text))));
  if (spec === undefined) return undefined;
  const isOurs = (name: string) => spec.isHeader(spec.repeats === true ? baseKey(name) : name);
  return { spec, columns: new Map([...columns].filter(([name]) => isOurs(name))) };
}

function chromeKey(text: string, known: ReadonlySet<string>): string | undefined {
  if (text.trim() === "") return undefined;
  if (isTitle(text)) return chromeKeys.title;
  const starts = (start: string) => normalise(text).startsWith(normalise(start));
  if (starts(words.subtitleStart) && normalise(text) !== normalise(words.subtitleStart))
    return chromeKeys.subtitle;
  if (closings.some(starts)) return chromeKeys.closing;
  const isBand = words.bandStarts.some((start) => starts(start.trim()));
  return isBand || known.has(textKey(text)) ? textKey(text) : undefined;
}

/** The key of a line below a table's header, or undefined where the line is the person's own. */
function tableKey(
  row: RowSnapshot,
  spec: HeaderSpec,
  columns: ReadonlyMap<string, number>,
): string | undefined {
  if (spec.table === "counts") return undefined;
  const text = (header: string) => cellText(row, columns.get(normalise(header)));
  const isRow = spec.needed.every((choices) => choices.some((header) => text(header).trim() !== ""));
  return isRow ? rowKey(spec.table, ...spec.key.map(text)) : undefined;
}

/** The text of a row's cell in a column that may be missing. */
export function cellText(row: RowSnapshot | undefined, column: number | undefined): string {
  return column === undefined ? "" : textOf(row?.cells.find((cell) => cell.column === column));
}
