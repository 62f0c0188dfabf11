import { da } from "./da";
import { en } from "./en";

export type Messages = typeof da;
export type Language = "da" | "en";

/** The sentences of a language. */
export function messagesIn(language: Language): Messages {
  return language === "da" ? da : en;
}

export { Failure, type FailureCode } from "./failure";
