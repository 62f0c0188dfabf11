import type { Language } from "../messages";
import { excelFunction, type ExcelErrors, type ExcelFunction } from "./call";
import { functionSignatures } from "./catalogue";
import { functionRuns } from "./functions";

/** The part of Excel's `CustomFunctions` that functions are handed over with. */
export interface ExcelRegistry extends ExcelErrors {
  readonly associate: (id: string, call: ExcelFunction) => void;
}

/** Hands every function over to Excel. The display language is asked for at a call: it is not known before Office is ready. */
export function associateFunctions(excel: ExcelRegistry, displayLanguage: () => string | undefined): void {
  for (const signature of functionSignatures) {
    const run = functionRuns[signature.id];
    if (run === undefined) continue;
    excel.associate(
      signature.id,
      excelFunction(signature, run, () => languageOf(displayLanguage()), excel),
    );
  }
}

/** Danish for a Danish Office, and where nothing is known of it; else English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^da\b/i.test(displayLanguage) ? "da" : "en";
}
