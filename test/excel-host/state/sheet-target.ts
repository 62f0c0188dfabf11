import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** A sheet of a workbook, as the API's objects hold it. */
export interface SheetTarget {
  readonly book: Book;
  readonly sheet: Sheet;
}
