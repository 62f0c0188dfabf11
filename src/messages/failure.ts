import type { da } from "./da";

type Sentences = typeof da.failures;

/** The reasons a job can stop for. */
export type FailureCode = keyof Sentences;

/** A stop that a person can act upon: which sentence, and what goes into it. */
export class Failure<Code extends FailureCode = FailureCode> extends Error {
  constructor(
    readonly code: Code,
    readonly params: Parameters<Sentences[Code]>[0],
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "Failure";
  }
}
