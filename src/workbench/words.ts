import type { Language } from "../messages";
import { workbench as danish } from "../messages/da/workbench";
import { workbench as english } from "../messages/en/workbench";

export type Words = typeof danish;

/** The workbench's own words in a language. */
export function wordsIn(language: Language): Words {
  return language === "da" ? danish : english;
}
