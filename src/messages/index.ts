import { da } from "./da";
import { en } from "./en";
import type { Failure } from "./failure";

export type Messages = typeof da;
export type Language = "da" | "en";

/** The sentences of a language. */
export function messagesIn(language: Language): Messages {
  return language === "da" ? da : en;
}

/** The sentence of a failure. */
export function sentenceOfFailure(failure: Failure, messages: Messages): string {
  const sentence = messages.failures[failure.code] as (params: Failure["params"]) => string;
  return sentence(failure.params);
}

export { Failure, type FailureCode } from "./failure";
