import { invalidValue, notAvailable, type FunctionSignature } from "../signature";

/** What the functions that read one cell take, with examples. */
export const readingSignatures: readonly FunctionSignature[] = [
  {
    id: "TAL",
    family: "reading",
    parameters: [{ key: "cell" }, { key: "which", optional: true }],
    examples: [
      { key: "percent", arguments: ["87,0%"], result: 0.87 },
      { key: "number", arguments: [7.1], result: 7.1 },
      { key: "missing", arguments: ["Data tilgængelig ultimo 2023"], result: notAvailable },
      { key: "wrong", arguments: ["12.5"], result: invalidValue },
    ],
  },
];
