import type { Area } from "../workbook/address";
import type { Grid } from "./grid";
import { findHeaders, type HeaderBlock } from "./header-block";
import type { SideOf } from "./headers";
import type { SourcedText } from "./model";
import { isSource, RowReader, type FoundRow, type RowsRead } from "./table-rows";
import { letters } from "./text";

/** An indicator table before its rows are matched. */
export interface FoundTable {
  readonly grid: Grid;
  readonly block: HeaderBlock;
  readonly title: string | undefined;
  readonly area: Area;
  readonly rows: readonly FoundRow[];
  readonly sourceNote: SourcedText | undefined;
}

const rowsOfTitle = 5;

/**
 * Finds the indicator tables of a sheet by their headers. A header repeated after a page break goes on with its table.
 * Tables whose indicators stand as columns are not recognised.
 */
export function findIndicatorTables(grid: Grid, sideOf: SideOf): FoundTable[] {
  const blocks = findHeaders(grid, sideOf);
  const tables: FoundTable[] = [];
  for (const block of blocks) {
    const rows = new RowReader(grid, block, endOf(block, blocks, grid)).read();
    const previous = tables.findLast((table) => overlaps(table.block, block));
    const title = titleAbove(grid, block, previous?.area.bottom ?? -1);
    if (previous !== undefined && title === undefined && sameColumns(previous.block, block)) {
      tables[tables.indexOf(previous)] = joined(previous, rows);
      continue;
    }
    const area = { top: block.top, left: block.left, bottom: rows.bottom, right: block.right };
    const note = rows.sourceNote ?? sourceAbove(grid, block, previous?.area.bottom ?? -1);
    tables.push({ grid, block, title, area, rows: rows.rows, sourceNote: note });
  }
  return tables;
}

function joined(table: FoundTable, more: RowsRead): FoundTable {
  const goal = table.rows.at(-1)?.goal;
  const first = more.rows.findIndex((row) => row.goal !== undefined);
  const rows = more.rows.map((row, index) => (first < 0 || index < first ? { ...row, goal } : row));
  return {
    ...table,
    rows: [...table.rows, ...rows],
    area: { ...table.area, bottom: more.bottom },
    sourceNote: table.sourceNote ?? more.sourceNote,
  };
}

function sameColumns(left: HeaderBlock, right: HeaderBlock): boolean {
  return (
    left.columns.length === right.columns.length &&
    left.columns.every((column, index) => {
      const other = right.columns[index];
      return (
        column.column === other?.column &&
        letters(column.header) === letters(other.header) &&
        JSON.stringify(column.role) === JSON.stringify(other.role)
      );
    })
  );
}

function overlaps(left: HeaderBlock, right: HeaderBlock): boolean {
  return left.left <= right.right && right.left <= left.right;
}

/** The last row that can belong to a table: above the next header below it, inside the Excel table it heads. */
function endOf(block: HeaderBlock, blocks: readonly HeaderBlock[], grid: Grid): number {
  const next = blocks.find((other) => other.top > block.bottom && overlaps(block, other));
  const end = next === undefined ? grid.lastRow : next.top - 1;
  return block.bounds === undefined ? end : Math.min(end, block.bounds.bottom);
}

/** The nearest text above the header that stands alone on its row. */
function titleAbove(grid: Grid, block: HeaderBlock, after: number): string | undefined {
  for (const text of loneTextsAbove(grid, block, after)) if (!isSource(text.text)) return text.text;
  return undefined;
}

function sourceAbove(grid: Grid, block: HeaderBlock, after: number): SourcedText | undefined {
  return loneTextsAbove(grid, block, after).find((text) => isSource(text.text));
}

function loneTextsAbove(grid: Grid, block: HeaderBlock, after: number): SourcedText[] {
  const found: SourcedText[] = [];
  for (let row = block.top - 1; row > after && row >= block.top - rowsOfTitle; row -= 1) {
    const texts: SourcedText[] = [];
    for (let column = block.left; column <= block.right; column += 1) {
      const text = grid.text(row, column);
      if (text !== "") texts.push({ at: grid.address(row, column), text });
    }
    const [only] = texts;
    if (texts.length > 1) break;
    if (only !== undefined && !/^[\d.,\s%]+$/.test(only.text)) found.push(only);
  }
  return found;
}
