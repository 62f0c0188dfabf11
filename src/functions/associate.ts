import type { Language } from "../messages";
import { functionsUnavailable as danish } from "../messages/da/functions-unavailable";
import { functionsUnavailable as english } from "../messages/en/functions-unavailable";
import type { ExcelErrors, ExcelFunction } from "./call";
import { functionIds } from "./ids";

type Calls = ReadonlyMap<string, ExcelFunction>;

/** The part of Excel's `CustomFunctions` that functions are handed over with. */
export interface ExcelRegistry extends ExcelErrors {
  readonly associate: (id: string, call: (...given: readonly unknown[]) => unknown) => void;
}

/**
 * Hands every function over to Excel, before its code is there: the first call loads it, and every call after that is
 * answered at once. Where the code cannot be loaded, the call says so and the next one tries again.
 */
export function associateFunctions(
  excel: ExcelRegistry,
  language: () => Language,
  load: () => Promise<Calls>,
): void {
  let calls: Calls | undefined;
  let loading: Promise<Calls> | undefined;
  const loaded = async () => {
    loading ??= load();
    try {
      calls = await loading;
      return calls;
    } catch (cause) {
      loading = undefined;
      const sentence = language() === "da" ? danish() : english();
      const unavailable = new excel.Error(excel.ErrorCode.notAvailable, sentence);
      // The published type does not say that Excel's error is an Error, which it is.
      throw Object.assign(unavailable as unknown as Error, { cause });
    }
  };
  for (const id of functionIds) {
    excel.associate(id, (...given) =>
      calls === undefined ? loaded().then((all) => all.get(id)?.(...given)) : calls.get(id)?.(...given),
    );
  }
}

/** Danish for a Danish Office, and where nothing is known of it; else English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^da\b/i.test(displayLanguage) ? "da" : "en";
}
