import type { Language } from "../messages";
import { excelFunction, type ExcelErrors, type ExcelFunction } from "./call";
import { functionSignatures } from "./catalogue";
import { functionRuns } from "./functions";

/** Every function by its id, ready for Excel. The display language is asked for at a call: it is not known before Office is ready. */
export function functionCalls(
  excel: ExcelErrors,
  language: () => Language,
): ReadonlyMap<string, ExcelFunction> {
  return new Map(
    functionSignatures.flatMap((signature) => {
      const run = functionRuns[signature.id];
      return run === undefined ? [] : [[signature.id, excelFunction(signature, run, language, excel)]];
    }),
  );
}
