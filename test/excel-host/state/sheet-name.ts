import { alreadyExists, invalidArgument } from "../wire/error";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** @throws ExcelError InvalidArgument or ItemAlreadyExists where Excel takes no such sheet name */
export function mustBeSheetName(book: Book, name: string, own?: Sheet): void {
  if (name.length < 1 || name.length > 31) throw invalidArgument("a sheet name has 1 to 31 characters");
  if (/[:\\/?*[\]]/.test(name)) throw invalidArgument(`a sheet name has none of : \\ / ? * [ ]: ${name}`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`a sheet name neither begins nor ends with an apostrophe: ${name}`);
  if (name.toLowerCase() === "history") throw invalidArgument("Excel keeps the name History for itself");
  const other = book.sheetNamed(name);
  if (other !== undefined && other !== own) throw alreadyExists(`there is a sheet ${name} already`);
}

/** A name that no sheet has: `Sheet2`, `Sheet3`, … */
export function freeSheetName(book: Book, stem = "Sheet", from = book.sheets.length + 1): string {
  let number = from;
  while (book.sheetNamed(`${stem}${number}`) !== undefined) number++;
  return `${stem}${number}`;
}
