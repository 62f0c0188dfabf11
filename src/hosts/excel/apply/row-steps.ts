import { toA1, type Position } from "../../../workbook/address";
import { rowsToA1 } from "../area";
import { calls, type Action } from "./actions";
import type { CellMove } from "./cell-moves";
import type { RowBlock, RowLayout } from "./row-layout";

/** Brings the new rows in, from the top: the sheet is then as wide as its layout says. */
export function insertRows(sheet: Excel.Worksheet, { blocks }: RowLayout): Action[] {
  return blocks
    .filter(({ inserted }) => inserted > 0)
    .map(({ wide, inserted }) =>
      calls(() => {
        sheet.getRange(rowsToA1(wide, wide + inserted - 1)).insert("Down");
      }),
    );
}

/** Takes the vanished rows out, from the bottom. */
export function deleteRows(sheet: Excel.Worksheet, { blocks }: RowLayout): Action[] {
  return blocks
    .filter(({ deleted }) => deleted > 0)
    .reverse()
    .map(({ wide, inserted, deleted }) => {
      const top = wide + inserted;
      return calls(() => {
        sheet.getRange(rowsToA1(top, top + deleted - 1)).delete("Up");
      });
    });
}

/** Cuts cells and pastes them elsewhere: references, comments and formats follow. */
export function moveCells(sheet: Excel.Worksheet, moves: readonly CellMove[]): Action[] {
  return moves.map(({ from, to }) =>
    calls(() => {
      sheet.getRange(toA1(from.row, from.column)).moveTo(sheet.getRange(toA1(to.row, to.column)));
    }),
  );
}

const lastColumn = "XFD";

/**
 * Marks each block's vanished rows and the row that follows, in the last column: Excel moves what it keeps track of, and
 * can be asked later which steps it has done. The marks are in force from the next round trip.
 */
export function markBlocks(sheet: Excel.Worksheet, { blocks }: RowLayout): Excel.Range[] {
  return blocks.map(({ first, deleted }) => {
    const range = sheet.getRange(`${lastColumn}${first + 1}:${lastColumn}${first + deleted + 1}`);
    range.load("rowIndex,rowCount");
    return range;
  });
}

/** Marks the places of cells that are to be moved on their own, by where they stand in the old sheet. */
export function markCells(sheet: Excel.Worksheet, cells: readonly Position[]): Excel.Range[] {
  return cells.map(({ row, column }) => {
    const range = sheet.getRange(toA1(row, column));
    range.load("rowIndex,columnIndex");
    return range;
  });
}

/** The moves that bring marked cells home: to their old rows, as these now stand. */
export function movesHome(
  cells: readonly Position[],
  marks: readonly { readonly rowIndex: number; readonly columnIndex: number }[],
  done: readonly DoneBlock[],
): CellMove[] {
  return cells.flatMap(({ row, column }, index) => {
    const mark = marks[index];
    if (mark === undefined) return [];
    const shift = done.reduce((sum, block) => sum + (block.first <= row ? block.insertedRows : 0), 0);
    const to = { row: row + shift, column };
    if (mark.rowIndex === to.row && mark.columnIndex === column) return [];
    return [{ from: { row: mark.rowIndex, column: mark.columnIndex }, to }];
  });
}

/** Which of a block's rows have come and gone. */
export interface DoneBlock extends RowBlock {
  readonly isDeleted: boolean;
  readonly insertedRows: number;
}

/** What has been done, by where the marks now are. */
export function doneBlocks(
  { blocks }: RowLayout,
  marks: readonly { readonly rowIndex: number; readonly rowCount: number }[],
): DoneBlock[] {
  let shift = 0;
  return blocks.map((block, index) => {
    const mark = marks[index] ?? { rowIndex: block.first + shift, rowCount: block.deleted + 1 };
    const isDeleted = block.deleted > 0 && mark.rowCount === 1;
    const insertedRows = mark.rowIndex - block.first - shift;
    shift += insertedRows - (isDeleted ? block.deleted : 0);
    return { ...block, isDeleted, insertedRows };
  });
}

/** Brings vanished rows back, blank, from the bottom. */
export function reinsertRows(sheet: Excel.Worksheet, done: readonly DoneBlock[]): Action[] {
  let shift = 0;
  return done
    .map((block) => {
      shift += block.insertedRows;
      const at = block.first + shift;
      if (block.isDeleted) shift -= block.deleted;
      return { block, at };
    })
    .filter(({ block }) => block.isDeleted)
    .reverse()
    .map(({ block, at }) =>
      calls(() => {
        sheet.getRange(rowsToA1(at, at + block.deleted - 1)).insert("Down");
      }),
    );
}

/** Takes the rows out again that had come in, from the bottom, once vanished rows are back. */
export function removeInserted(sheet: Excel.Worksheet, done: readonly DoneBlock[]): Action[] {
  let shift = 0;
  return done
    .map((block) => {
      const at = block.first + shift;
      shift += block.insertedRows;
      return { at, count: block.insertedRows };
    })
    .filter(({ count }) => count > 0)
    .reverse()
    .map(({ at, count }) =>
      calls(() => {
        sheet.getRange(rowsToA1(at, at + count - 1)).delete("Up");
      }),
    );
}
