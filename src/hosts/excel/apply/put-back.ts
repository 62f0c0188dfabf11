import { Failure } from "../../../messages/failure";
import { fromA1, toA1, type Position } from "../../../workbook/address";
import { isCellError, type CellValue } from "../../../workbook/snapshot";
import { calculate } from "./actions";
import type { Edit, EditWatch } from "./edits";
import { entryOf } from "./entry";
import type { SheetChange } from "./sheet-change";

/**
 * Writes over a drawn cell what a person typed there while the drawing was being written; what they typed elsewhere is
 * untouched and has moved with its cell. Ends the listening, and has all calculated.
 * @throws Failure where they typed on a row that is gone.
 */
export async function putBack(
  context: Excel.RequestContext,
  sheets: readonly { readonly change: SheetChange }[],
  watch: EditWatch,
  mode: Excel.Application["calculationMode"],
): Promise<void> {
  // What came after the last request has not been written over; of several cells at once Excel does not tell the content.
  const edits = watch.edits.filter(({ requests, isSingle }) => requests < watch.requests && isSingle);
  watch.stop();
  for (const edit of edits) {
    const change = sheets.find((each) => each.change.drawing.name === edit.sheet)?.change;
    const at = change === undefined ? undefined : newPlace(change, edit);
    if (change === undefined || at === undefined)
      throw new Failure("changed-meanwhile", { sheet: edit.sheet });
    const drawn = change.drawing.cells.find(({ row, column }) => row === at.row && column === at.column);
    const value = valueOf(edit);
    if (drawn === undefined || isAlike(drawn.value, value)) continue;
    const range = context.workbook.worksheets.getItem(edit.sheet).getRange(toA1(at.row, at.column));
    range.formulas = [[entryOf({ value })]];
  }
  calculate(context, mode);
  await context.sync();
}

function isAlike(one: CellValue | null, other: CellValue | null): boolean {
  return one === other || (isCellError(one) && isCellError(other)) || (one ?? "") === (other ?? "");
}

export function valueOf({ value }: Edit): CellValue | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value === ""
      ? null
      : value
    : null;
}

/** Where the edited cell stands in the end; undefined where its row is gone. */
function newPlace({ layout, moves, drawing }: SheetChange, edit: Edit): Position | undefined {
  const at = fromA1(edit.address);
  if (at === undefined) return undefined;
  // Rows and cells move with the first request; before it, an address is the old sheet's.
  if (edit.requests > 0) return finalPlace(layout, at);
  const kept = drawing.kept.find(({ from }) => from.row === at.row && from.column === at.column);
  if (kept !== undefined) return kept.to;
  if (layout.isDeleted(at.row)) return undefined;
  const wide = { row: layout.fromOld(at.row), column: at.column };
  const moved = moves.find(({ from }) => from.row === wide.row && from.column === wide.column);
  return finalPlace(layout, moved?.to ?? wide);
}

/** From the wide sheet to the final one. */
function finalPlace(layout: SheetChange["layout"], { row, column }: Position): Position | undefined {
  const old = layout.toOld(row);
  if (old !== undefined && layout.isDeleted(old)) return undefined;
  const above = layout.blocks.reduce((sum, block) => {
    const top = block.wide + block.inserted;
    return sum + (top < row ? block.deleted : 0);
  }, 0);
  return { row: row - above, column };
}
