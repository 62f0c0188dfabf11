import { areaToA1, type Area } from "../../../src/workbook/address";
import { ExcelError } from "../wire/error";
import { encloses, overlaps } from "./area";
import { emptyCell, type Cell } from "./cell";
import { withReferences, writtenReference } from "./formula-references";
import { mustAllow } from "./protection";
import type { RangeTarget } from "./range-target";
import { rewriteFormulas } from "./rewrite-formulas";
import { overwritten } from "./overwritten";

/**
 * Cuts cells and pastes them elsewhere on their sheet: what is attached to them and what refers to them goes along, and
 * references to cells that are pasted over are lost.
 * @throws ExcelError where merged cells or a table would be torn
 */
export function moveTo(source: RangeTarget, target: Area): void {
  const { book, sheet, area } = source;
  mustAllow(sheet, "none");
  const to = {
    top: target.top,
    left: target.left,
    bottom: target.top + area.bottom - area.top,
    right: target.left + area.right - area.left,
  };
  for (const merge of sheet.merges) {
    const isTorn = (cells: Area) => overlaps(merge, cells) && !encloses(cells, merge);
    if (isTorn(area) || isTorn(to)) throw new ExcelError("MergedRangeConflict", "merged cells would be torn");
  }
  if (sheet.tables.some((table) => overlaps(table.area, area) && !encloses(area, table.area)))
    throw new ExcelError("InsertDeleteConflict", "a table would be torn");
  const [down, along] = [to.top - area.top, to.left - area.left];
  const moved = (each: Area): Area => ({
    top: each.top + down,
    bottom: each.bottom + down,
    left: each.left + along,
    right: each.right + along,
  });
  rewriteFormulas(book, (formula, home) =>
    withReferences(formula, (reference) => {
      const named = reference.sheet?.toLowerCase();
      const isHere = named === undefined ? home === sheet : named === sheet.name.toLowerCase();
      if (!isHere) return undefined;
      if (encloses(area, reference.area)) return writtenReference(reference, moved(reference.area));
      return encloses(to, reference.area) ? `${reference.prefix}#REF!` : undefined;
    }),
  );
  const cells: [number, number, Cell][] = [];
  for (const { row, column, cell } of sheet.cells()) {
    if (encloses(area, { top: row, bottom: row, left: column, right: column }))
      cells.push([row, column, cell]);
  }
  for (const [row, column] of cells) sheet.put(row, column, emptyCell);
  overwritten(sheet, to, area);
  for (const [row, column, cell] of cells) sheet.put(row + down, column + along, cell);
  sheet.merges = sheet.merges.map((merge) => (encloses(area, merge) ? moved(merge) : merge));
  sheet.links = sheet.links.map((link) =>
    encloses(area, link.area) ? { ...link, area: moved(link.area) } : link,
  );
  for (const remark of [...sheet.comments, ...sheet.notes]) {
    const place = { top: remark.row, bottom: remark.row, left: remark.column, right: remark.column };
    if (encloses(area, place))
      Object.assign(remark, { row: remark.row + down, column: remark.column + along });
  }
  for (const range of book.held) {
    if (range.sheet === sheet)
      range.move((place) => (areaToA1(place) === areaToA1(area) ? moved(place) : place));
  }
  book.events.push({ kind: "changed", sheet, area: to, change: "RangeEdited" });
}
