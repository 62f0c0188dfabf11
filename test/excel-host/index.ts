import { loadOfficeClient } from "./client/load-client";
import type { InMemoryExcel } from "./in-memory-excel";

export { InMemoryExcel, type ExcelOptions } from "./in-memory-excel";
export type { ExcelSnapshot } from "./snapshot";

/** Puts an Excel behind Microsoft's client, in Jest; call `uninstall()` when done. */
export function installed(excel: InMemoryExcel): InMemoryExcel {
  excel.install(loadOfficeClient());
  return excel;
}
