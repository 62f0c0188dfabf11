import { areaFromA1, columnLetters, quoteSheet } from "../../../workbook/address";
import type { NameSnapshot } from "../../../workbook/snapshot";
import { rowsToA1 } from "../area";

/**
 * Asks for a sheet's print area and its repeated rows and columns, which a file holds as names; the answer comes with the
 * next round trip.
 */
export function askPrintNames(sheet: Excel.Worksheet): () => NameSnapshot[] {
  const { pageLayout } = sheet;
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  const columns = pageLayout.getPrintTitleColumnsOrNullObject();
  columns.load("columnIndex,columnCount");
  const rows = pageLayout.getPrintTitleRowsOrNullObject();
  rows.load("rowIndex,rowCount");
  return () => {
    const on = (reference: string) => `${quoteSheet(sheet.name)}!${absolute(reference)}`;
    const titles = [
      ...(columns.isNullObject ? [] : [on(columnsToA1(columns.columnIndex, columns.columnCount))]),
      ...(rows.isNullObject ? [] : [on(rowsToA1(rows.rowIndex, rows.rowIndex + rows.rowCount - 1))]),
    ];
    const areas = area.isNullObject ? [] : area.address.split(",").map((each) => on(withoutSheet(each)));
    return [
      ...(areas.length === 0 ? [] : [printName("Print_Area", areas)]),
      ...(titles.length === 0 ? [] : [printName("Print_Titles", titles)]),
    ];
  };
}

function printName(name: string, references: readonly string[]): NameSnapshot {
  return { name: `_xlnm.${name}`, formula: references.join(","), hidden: false };
}

function columnsToA1(first: number, count: number): string {
  return `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** `A1:B2` → `$A$1:$B$2`, `3:3` → `$3:$3`, `A:B` → `$A:$B`. */
function absolute(reference: string): string {
  const plain = reference.replaceAll("$", "");
  if (areaFromA1(plain) === undefined) return plain.replace(/[A-Z]+|\d+/g, "$$$&");
  return plain.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
