import type { functionCatalogue, FunctionEntry } from "../../functions";
import type { Language } from "../../messages";

/** An example as the person's Excel writes it, and as the workbook takes it. */
export interface ShownExample {
  readonly formula: string;
  /** English, as Excel's own interface takes formulas. */
  readonly english: string;
  readonly cells: FunctionEntry["examples"][number]["cells"];
  readonly result: FunctionEntry["examples"][number]["result"];
  readonly note: string;
}

export interface ShownFunction {
  readonly name: string;
  /** `HHP.TAL(celle; [hvilken])` */
  readonly signature: string;
  readonly familyName: string;
  readonly description: string;
  readonly parameters: FunctionEntry["parameters"];
  readonly examples: readonly ShownExample[];
}

/** Every function with words in one language and formulas in the notation of the person's Excel. */
export function shownFunctions(
  catalogue: typeof functionCatalogue,
  language: Language,
  listSeparator: ";" | ",",
): ShownFunction[] {
  const written = byName(catalogue(listSeparator === ";" ? "da" : "en"));
  const english = byName(catalogue("en"));
  return catalogue(language).map(({ name, familyName, description, parameters, examples }) => ({
    name,
    signature: signatureOf(name, parameters, listSeparator),
    familyName,
    description,
    parameters,
    examples: examples.map((example, index) => {
      const local = written.get(name)?.examples[index] ?? example;
      return {
        formula: local.formula,
        english: english.get(name)?.examples[index]?.formula ?? example.formula,
        cells: local.cells,
        result: local.result,
        note: example.note,
      };
    }),
  }));
}

/** Those that have every word of the search in their name or words. */
export function matchingFunctions(functions: readonly ShownFunction[], search: string): ShownFunction[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return functions.filter(({ signature, familyName, description, examples }) => {
    const text = [signature, familyName, description, ...examples.map(({ note }) => note)]
      .join("\n")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function byName(entries: readonly FunctionEntry[]): Map<string, FunctionEntry> {
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function signatureOf(name: string, parameters: FunctionEntry["parameters"], separator: string): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${names.join(`${separator} `)})`;
}
