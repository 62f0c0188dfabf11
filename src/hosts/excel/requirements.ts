import { Failure } from "../../messages/failure";

/** The oldest Excel that can read a workbook whole: it tells merged areas (1.13). */
export const baseSet = "1.13";

/** Whether this Excel has a set of its API. */
export function hasSet(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** @throws Failure where this Excel is too old. */
export function requireBaseSet(): void {
  if (!hasSet(baseSet)) throw new Failure("excel-too-old", undefined);
}
