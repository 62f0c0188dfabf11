import type { WorkbookSnapshot } from "../workbook/snapshot";

/** The name for a new sheet, with the first number after it that no sheet of the workbook has yet: none of them is drawn over. */
export function freeSheetName({ sheets }: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const names = [wanted, ...sheets.map((_, index) => `${wanted} ${index + 2}`)];
  return names.find((each) => !taken.has(each.toLowerCase())) ?? wanted;
}
