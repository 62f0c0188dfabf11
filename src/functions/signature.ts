import type { Cell } from "./value";

/** The families, in the order they are shown in. */
export const functionFamilies = [
  "reading",
  "comparison",
  "target",
  "plan",
  "statistics",
  "areas",
  "privacy",
] as const;
export type FunctionFamily = (typeof functionFamilies)[number];

/** A parameter; its name and help come from messages/ by its key. Each takes a single cell or a range. */
export interface ParameterSignature {
  readonly key: string;
  readonly optional?: true;
  /** Its range is one thing, such as a table; without it the function answers cell by cell. */
  readonly whole?: true;
}

/** An argument as a person gives it: typed into the formula, standing in cells, or an Excel table with its header row. */
export type ExampleArgument = Cell | { readonly at: string; readonly cells: readonly (readonly Cell[])[] };

/** What comes out: one cell, a spilled range, or an error. */
export type ExampleResult = ExampleCell | readonly (readonly ExampleCell[])[];
export type ExampleCell = string | number | boolean | typeof notAvailable | typeof invalidValue;

/** `#N/A` and `#VALUE!` in the result of an example. */
export const notAvailable = { error: "#N/A" } as const;
export const invalidValue = { error: "#VALUE!" } as const;

/** An example is documentation and test in one; what it shows comes from messages/ by its key. */
export interface ExampleSignature {
  readonly key: string;
  readonly arguments: readonly ExampleArgument[];
  readonly result: ExampleResult;
}

/** A function as it is registered: all but its words and what it does. Ids never change. */
export interface FunctionSignature {
  readonly id: string;
  readonly family: FunctionFamily;
  readonly parameters: readonly ParameterSignature[];
  readonly examples: readonly ExampleSignature[];
}

/** The words of a function in one language. */
export interface FunctionWords {
  readonly description: string;
  readonly parameters: Readonly<Record<string, { readonly name: string; readonly help: string }>>;
  /** What each example shows. */
  readonly examples: Readonly<Record<string, string>>;
}
