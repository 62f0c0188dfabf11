import { Failure } from "../../messages/failure";

/** The oldest Excel that can do the work: it tells merged areas (1.13), and whose change a change is (1.14). */
export const baseSet = "1.14";

/** Whether this Excel has a set of its API. */
export function hasSet(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** @throws Failure where this Excel is too old. */
export function requireBaseSet(): void {
  if (!hasSet(baseSet)) throw new Failure("excel-too-old", undefined);
}
