import type { Language } from "../messages";
import { functionSignatures } from "./catalogue";
import type { FunctionSignature } from "./signature";
import { wordsOf } from "./words";

/** The JSON that Excel registers the functions from. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

/**
 * What Excel is told of the functions, in the format of Microsoft's custom functions metadata. Names are the same in every
 * language; descriptions and the names of parameters follow it. Every argument is a matrix of any type, errors too, so
 * that a cell, a range and a spilled formula can stand in each.
 */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: functionSignatures.map((signature) => metadataOf(signature, language)),
  };
}

function metadataOf({ id, parameters }: FunctionSignature, language: Language): FunctionMetadata {
  const words = wordsOf(id, language);
  return {
    id,
    name: id,
    description: words.description,
    parameters: parameters.map(({ key, optional }) => ({
      name: words.parameters[key]?.name ?? key,
      description: words.parameters[key]?.help ?? "",
      type: "any",
      dimensionality: "matrix",
      ...(optional === true ? { optional } : {}),
    })),
    result: { type: "any", dimensionality: "matrix" },
  };
}
