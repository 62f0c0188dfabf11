/** An error in a cell that a formula takes in, such as `#DIV/0!`. */
export class CellFault {
  constructor(readonly code: string) {}
}

/** What a cell holds; a blank cell and an argument left out are null. A date is its serial number. */
export type Value = string | number | boolean | null;

/** One cell as a formula takes it in. */
export type Cell = Value | CellFault;

/** Why there is no answer: data are missing (`#N/A`), or the input is wrong (`#VALUE!`); with one sentence. */
export class Refusal {
  constructor(
    readonly kind: "missing" | "wrong",
    readonly sentence: string,
  ) {}
}

/** One cell as a formula gives it back; an empty text is a blank. */
export type Answer = string | number | boolean | Refusal;

/** Rows of cells, all of the same length. */
export type Grid<Item> = readonly (readonly Item[])[];

/** There are no data: `#N/A`. The sentence says why. */
export function missing(sentence: string): Refusal {
  return new Refusal("missing", sentence);
}

/** The input cannot be used: `#VALUE!`. The sentence says what to do. */
export function wrong(sentence: string): Refusal {
  return new Refusal("wrong", sentence);
}

/** Whether a cell holds nothing that can be seen. */
export function isBlank(value: Cell): value is null | "" {
  return value === null || (typeof value === "string" && value.trim() === "");
}
