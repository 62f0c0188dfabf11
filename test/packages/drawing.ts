import type { DrawnCell, SheetDrawing, WorkbookPatch } from "../../src/workbook/patch";

/** A drawing of the given cells, with nothing else on it unless said. */
export function drawing(
  name: string,
  cells: readonly DrawnCell[],
  more: Partial<Omit<SheetDrawing, "name" | "cells">> = {},
): SheetDrawing {
  return {
    name,
    cells,
    names: [],
    merges: [],
    columnWidths: [],
    tables: [],
    validations: [],
    print: { orientation: "landscape" },
    kept: [],
    ...more,
  };
}

/** A cell with a text or number in the plain style. */
export function text(row: number, column: number, value: DrawnCell["value"]): DrawnCell {
  return { row, column, value, style: "text" };
}

export function draw(...sheets: readonly SheetDrawing[]): WorkbookPatch {
  return { sheets, fixes: [] };
}
