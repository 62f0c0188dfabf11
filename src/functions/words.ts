import { messagesIn, type Language } from "../messages";
import type { FunctionWords } from "./signature";

/** The words of a function in a language. */
export function wordsOf(id: string, language: Language): FunctionWords {
  const all: Readonly<Record<string, FunctionWords>> = messagesIn(language).functions.words;
  return all[id] ?? { description: "", parameters: {}, examples: {} };
}
