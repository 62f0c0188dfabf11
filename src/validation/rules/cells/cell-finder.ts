import { fromA1, type CellAddress } from "../../../workbook/address";
import { cellAt, type CellSnapshot, type WorkbookSnapshot } from "../../../workbook/snapshot";

/** Looks cells up with their formulas and number formats. */
export function cellFinder({ sheets }: WorkbookSnapshot): (at: CellAddress) => CellSnapshot | undefined {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, cell }) => {
    const sheet = byName.get(name);
    const place = fromA1(cell);
    return sheet === undefined || place === undefined ? undefined : cellAt(sheet, place.row, place.column);
  };
}
