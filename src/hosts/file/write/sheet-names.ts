import { Failure } from "../../../messages/failure";
import { isSheetName } from "../../../workbook/limits";
import type { WorkbookPatch } from "../../../workbook/patch";
import type { WorkbookPart } from "../workbook-part";

/**
 * Checks the names of the sheets to be drawn.
 * @throws Failure where Excel would refuse one, or it is taken by a chart sheet or by another drawing.
 */
export function checkSheetNames(workbook: WorkbookPart, { sheets }: WorkbookPatch): void {
  const seen = new Set(
    workbook.sheets.filter((sheet) => !sheet.hasCells).map((sheet) => sheet.name.toLowerCase()),
  );
  for (const { name } of sheets) {
    if (!isSheetName(name)) throw new Failure("bad-sheet-name", { sheet: name });
    if (seen.has(name.toLowerCase())) throw new Failure("sheet-not-writable", { sheet: name });
    seen.add(name.toLowerCase());
  }
}
