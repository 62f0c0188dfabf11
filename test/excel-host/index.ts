import { loadOfficeClient } from "./client/load-client";
import { InMemoryExcel, type ExcelOptions } from "./in-memory-excel";
import { Book } from "./state/book";

export { InMemoryExcel, type ExcelOptions } from "./in-memory-excel";

/** An Excel with one blank sheet, installed behind Microsoft's client; call `uninstall()` when done. */
export function emptyExcel(options: ExcelOptions = {}): InMemoryExcel {
  return installed(new InMemoryExcel(new Book("Sheet1"), options));
}

/** Puts an Excel behind Microsoft's client in Jest. */
export function installed(excel: InMemoryExcel): InMemoryExcel {
  excel.install(loadOfficeClient());
  return excel;
}
