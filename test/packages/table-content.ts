import { cellAt, type CellValue, type WorkbookSnapshot } from "../../src/workbook/snapshot";

/** The values of a table's data rows. */
export function tableContent({ sheets }: WorkbookSnapshot, name: string): (CellValue | null)[][] {
  for (const sheet of sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table === undefined) continue;
    const { top, bottom, left } = table.area;
    return Array.from({ length: bottom - top }, (_, index) =>
      table.columns.map((__, column) => cellAt(sheet, top + 1 + index, left + column)?.value ?? null),
    );
  }
  return [];
}
