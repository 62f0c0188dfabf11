import type { SheetDrawing } from "../../../workbook/patch";
import type { Package } from "../package";
import { withDefaultNamespace } from "../xml/edit";
import { moveComments } from "./comment-moves";
import { Moves, readOldSheet } from "./old-sheet";
import { settleOldTables } from "./old-tables";
import { drawnSheetXml } from "./sheet-xml";
import type { StyleBook } from "./style-book";
import type { TableBook } from "./table-xml";
import { relationAttribute } from "./workbook-xml";

/** What the drawings of one patch share. */
export interface DrawingContext {
  readonly pack: Package;
  readonly styles: StyleBook;
  readonly tables: TableBook;
  readonly date1904: boolean;
  /** The workbook's shared strings. */
  readonly strings: () => readonly string[];
}

/** Excel repairs a table whose header cells are not the texts that it calls its columns. */
function checkHeaders({ tables, cells }: SheetDrawing): void {
  for (const { name, area, columns } of tables) {
    columns.forEach((column, index) => {
      const header = cells.find((cell) => cell.row === area.top && cell.column === area.left + index);
      if (header?.value !== column) throw new RangeError(`table ${name}: no header cell “${column}”`);
    });
    if (new Set(columns.map((column) => column.toLowerCase())).size !== area.right - area.left + 1) {
      throw new RangeError(`table ${name}: not one name for each column`);
    }
  }
}

/** Draws a sheet over the worksheet in `part`; what is kept of it moves to its new place. */
export function drawSheet(context: DrawingContext, part: string, drawing: SheetDrawing): void {
  const { pack, tables, styles, date1904, strings } = context;
  checkHeaders(drawing);
  const moves = new Moves(drawing.kept);
  const text = pack.text(part);
  const old = pack.reading(part, () => readOldSheet(withDefaultNamespace(text)));
  const staying = settleOldTables(pack, tables, part, old, drawing, moves);
  const tableIds = [...drawing.tables.map((table) => tables.write(table, part)), ...staying];
  const tableParts = tableIds.map((id) => `<tablePart${relationAttribute(old.xml, id)}/>`);
  pack.put(part, drawnSheetXml(old, drawing, { styles, date1904, strings, moves, tableParts }));
  moveComments(pack, part, moves);
}
