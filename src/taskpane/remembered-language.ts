import type { Language } from "../messages";

const key = "helhedsplan-language";

/** The language the person last chose in this browser; undefined where none is kept, or nothing may be. */
export function rememberedLanguage(): Language | undefined {
  try {
    const kept = window.localStorage.getItem(key);
    return kept === "da" || kept === "en" ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice for the next time, where the browser lets it. */
export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing begins in Office's language each time.
  }
}
