import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** A sheet of a workbook, as the API's objects hold it. */
export class SheetTarget {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}
}
