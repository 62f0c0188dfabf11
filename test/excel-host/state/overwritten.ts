import type { Area } from "../../../src/workbook/address";
import { encloses } from "./area";
import { emptyCell } from "./cell";
import type { Sheet } from "./sheet";

/** Takes away what stands where cells are pasted, but for what is being moved itself. */
export function overwritten(sheet: Sheet, to: Area, source: Area): void {
  const at = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });
  for (const { row, column } of [...sheet.cells()]) {
    if (encloses(to, at(row, column))) sheet.put(row, column, emptyCell);
  }
  const stays = (area: Area) => !encloses(to, area) || encloses(source, area);
  sheet.links = sheet.links.filter(({ area }) => stays(area));
  sheet.merges = sheet.merges.filter(stays);
  sheet.comments = sheet.comments.filter(({ row, column }) => stays(at(row, column)));
  sheet.notes = sheet.notes.filter(({ row, column }) => stays(at(row, column)));
}
