import type { SheetDrawing } from "../../../workbook/patch";
import { removePart } from "../content-types";
import type { Package } from "../package";
import { relationshipsOf, removeRelationships } from "../relationships";
import { readTable } from "../table-reader";
import { Moves } from "./old-sheet";
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

/** Draws a sheet over the worksheet in `part`. */
export function drawSheet(context: DrawingContext, part: string, drawing: SheetDrawing): void {
  const { pack } = context;
  const oldXml = pack.text(part);
  const moves = new Moves(drawing.kept);
  removeOldTables(context, part, drawing);
  const tableParts = drawing.tables.map(
    (table) => `<tablePart${relationAttribute(oldXml, context.tables.write(table, part))}/>`,
  );
  const { styles, date1904, strings } = context;
  pack.put(
    part,
    pack.reading(part, () =>
      drawnSheetXml(oldXml, drawing, { styles, date1904, strings, moves, tableParts }),
    ),
  );
}

/** Tables of the old sheet that the drawing does not have lose their cells, and so go. */
function removeOldTables({ pack, tables }: DrawingContext, part: string, drawing: SheetDrawing): void {
  const drawn = new Set(drawing.tables.map((table) => table.name.toLowerCase()));
  const gone = relationshipsOf(pack, part)
    .filter(
      (each) => each.type === "table" && !drawn.has(readTable(pack, each.target).table.name.toLowerCase()),
    )
    .map((each) => each.target);
  for (const table of gone) {
    tables.forget(table);
    removePart(pack, table);
  }
  removeRelationships(pack, part, (each) => each.type === "table" && gone.includes(each.target));
}
