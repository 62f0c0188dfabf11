import { areaToA1, contains, type Area } from "../../../workbook/address";
import type { SheetDrawing } from "../../../workbook/patch";
import { removePart } from "../content-types";
import type { Package } from "../package";
import { relationshipsOf, removeRelationships, type Relationship } from "../relationships";
import { readTable } from "../table-reader";
import { editXml, withAttributes } from "../xml/edit";
import { attributeOf, parseXml, type Element } from "../xml/tree";
import { areaOf, type Moves, type OldSheet } from "./old-sheet";
import type { TableBook } from "./table-xml";

/**
 * Deals with the tables of the old sheet that the drawing does not have: one whose cells are all kept moves with
 * them, another loses its cells and so goes.
 * @returns the ids of the relationships of those that stay.
 */
export function settleOldTables(
  pack: Package,
  tables: TableBook,
  part: string,
  old: OldSheet,
  drawing: SheetDrawing,
  moves: Moves,
): string[] {
  const drawn = new Set(drawing.tables.map((table) => table.name.toLowerCase()));
  const staying: string[] = [];
  const gone: Relationship[] = [];
  for (const relation of relationshipsOf(pack, part).filter((each) => each.type === "table")) {
    const { table } = readTable(pack, relation.target);
    if (drawn.has(table.name.toLowerCase())) continue;
    if (movesWhole(old, table.area, moves)) {
      moveTable(pack, relation.target, moves);
      staying.push(relation.id);
    } else gone.push(relation);
  }
  for (const { target } of gone) {
    tables.forget(target);
    removePart(pack, target);
  }
  removeRelationships(pack, part, (each) => gone.some(({ id }) => id === each.id));
  return staying;
}

/** Whether every cell of the area that holds anything is kept, and all move alike. */
function movesWhole(old: OldSheet, area: Area, moves: Moves): boolean {
  const to = moves.area(area);
  return [...old.cells.values()]
    .filter(({ row, column, source }) => contains(area, row, column) && parseXml(source).children.length > 0)
    .every(({ row, column }) => {
      const moved = moves.position({ row, column });
      const alike = moved.row - row === to.top - area.top && moved.column - column === to.left - area.left;
      return alike && moves.keeps(row, column);
    });
}

function moveTable(pack: Package, part: string, moves: Moves): void {
  const xml = pack.text(part);
  const table = parseXml(xml);
  const from = areaOf(table, "ref");
  if (from === undefined) return;
  const to = moves.area(from);
  const edits = withReference(table).map((element) => {
    const { start, innerStart: end } = element;
    const area = areaOf(element, "ref") ?? from;
    const rows = to.top - from.top;
    const columns = to.left - from.left;
    const moved = {
      top: area.top + rows,
      bottom: area.bottom + rows,
      left: area.left + columns,
      right: area.right + columns,
    };
    return { start, end, text: withAttributes(xml.slice(start, end), { ref: areaToA1(moved) }) };
  });
  pack.put(part, editXml(xml, edits));
}

function withReference(element: Element): Element[] {
  const below = element.children.flatMap(withReference);
  return attributeOf(element, "ref") === undefined ? below : [element, ...below];
}
