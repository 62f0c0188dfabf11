import type { Area } from "../../../src/workbook/address";
import { ExcelError, invalidArgument, notModelled } from "../wire/error";
import { wholeSheet } from "./area";
import { formulaPieces } from "./formula-references";
import type { Sheet } from "./sheet";

/**
 * The area that an address (`A1:B2`, `Sheet1!A1`, `A:C`, `2:4`) or one of the sheet's names means on a sheet; "" is all.
 * @throws ExcelError InvalidArgument where it is no address; several areas are refused as Excel refuses them
 */
export function areaOf(sheet: Sheet, address: string): Area {
  if (address === "") return wholeSheet;
  const [piece, ...more] = formulaPieces(address.startsWith("=") ? address.slice(1) : address);
  if (more.some(({ text }) => text === ","))
    throw invalidArgument(`${address} has several areas: only one is allowed here`);
  const reference = piece?.reference;
  if (reference === undefined || more.length > 0) {
    if (/^[A-Za-z_\\][\w.]*$/.test(address)) throw notModelled(`getRange of a name (${address})`);
    throw invalidArgument(`${address} is no address`);
  }
  if (reference.sheet !== undefined && reference.sheet.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument(`${address} lies on another sheet`);
  return reference.area;
}

/** @throws ExcelError InvalidArgument where the area leaves the sheet */
export function mustBeOnSheet(area: Area): Area {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.top <= area.bottom &&
    area.left <= area.right &&
    area.bottom <= wholeSheet.bottom &&
    area.right <= wholeSheet.right;
  if (!fits) throw new ExcelError("InvalidArgument", "the range leaves the sheet");
  return area;
}
