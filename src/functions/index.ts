import { messagesIn, type Language } from "../messages";
import { functionSignatures } from "./catalogue";
import { cellText, formulaOf, isStanding, referenceText } from "./formula";
import type { ExampleSignature, FunctionFamily, FunctionSignature } from "./signature";
import { wordsOf } from "./words";

/** A function as the pane and the reference show it, in one language. */
export interface FunctionEntry {
  readonly id: string;
  /** `HHP.TAL` */
  readonly name: string;
  readonly family: FunctionFamily;
  readonly familyName: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly help: string;
    readonly optional: boolean;
  }[];
  readonly examples: readonly ExampleEntry[];
}

/** A call, the cells it refers to, and what comes out, as Excel shows them. */
export interface ExampleEntry {
  readonly formula: string;
  readonly cells: readonly { readonly at: string; readonly rows: readonly (readonly string[])[] }[];
  readonly result: readonly (readonly string[])[];
  /** What the example shows. */
  readonly note: string;
}

/** Every function with its words and examples, family by family. */
export function functionCatalogue(language: Language): readonly FunctionEntry[] {
  return functionSignatures.map((signature) => entryOf(signature, language));
}

function entryOf(signature: FunctionSignature, language: Language): FunctionEntry {
  const { id, family, parameters, examples } = signature;
  const words = wordsOf(id, language);
  return {
    id,
    name: `HHP.${id}`,
    family,
    familyName: messagesIn(language).functions.families[family],
    description: words.description,
    parameters: parameters.map(({ key, optional }) => ({
      name: words.parameters[key]?.name ?? key,
      help: words.parameters[key]?.help ?? "",
      optional: optional === true,
    })),
    examples: examples.map((example) => exampleOf(id, example, words.examples[example.key] ?? "", language)),
  };
}

function exampleOf(id: string, example: ExampleSignature, note: string, language: Language): ExampleEntry {
  const { result } = example;
  return {
    formula: formulaOf(id, example.arguments, language),
    cells: example.arguments.filter(isStanding).map(({ at, cells }) => ({
      at: referenceText(at, language),
      rows: cells.map((row) => row.map((cell) => cellText(cell, language))),
    })),
    result: isSpilled(result)
      ? result.map((row) => row.map((cell) => cellText(cell, language)))
      : [[cellText(result, language)]],
    note,
  };
}

function isSpilled(result: ExampleSignature["result"]): result is Extract<typeof result, readonly unknown[]> {
  return Array.isArray(result);
}
