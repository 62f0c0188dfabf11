import { invalidValue, type FunctionSignature } from "../signature";

/** CPR-kontoret's own example of modulus 11. */
const example = "070761-4285";
const table = {
  at: "A1:D4",
  cells: [
    [null, "Kvinder", "Mænd", "I alt"],
    ["Nord", 3, 20, 23],
    ["Syd", 12, 30, 42],
    ["I alt", 15, 50, 65],
  ],
};

/** What the functions on personal data take, with examples. */
export const privacySignatures: readonly FunctionSignature[] = [
  {
    id: "CPRTJEK",
    family: "privacy",
    parameters: [{ key: "cells" }, { key: "least", optional: true }],
    examples: [
      {
        key: "text",
        arguments: [`Deltageren (${example}) er startet.`],
        result: "Muligt CPR-nummer (sikkerhed 98 %): fjern det fra cellen.",
      },
      {
        key: "unchecked",
        arguments: ["070761-4286"],
        result: "Muligt CPR-nummer (sikkerhed 80 %): fjern det fra cellen.",
      },
      { key: "bare", arguments: ["0707614286", "80 %"], result: "" },
      { key: "none", arguments: ["kr. 0707614285"], result: "" },
      {
        key: "range",
        arguments: [{ at: "A1:A3", cells: [[`${example}; ${example}`], [null], [23.5]] }],
        result: [["2 mulige CPR-numre (sikkerhed op til 98 %): fjern det fra cellen."], [""], [""]],
      },
      { key: "wrong", arguments: [example, "meget"], result: invalidValue },
    ],
  },
  {
    id: "DISKRET",
    family: "privacy",
    parameters: [
      { key: "table", whole: true },
      { key: "threshold", optional: true, whole: true },
      { key: "mark", optional: true, whole: true },
      { key: "totals", optional: true, whole: true },
    ],
    examples: [
      {
        key: "totals",
        arguments: [table],
        result: [
          ["", "Kvinder", "Mænd", "I alt"],
          ["Nord", "..", "..", 23],
          ["Syd", "..", "..", 42],
          ["I alt", 15, 50, 65],
        ],
      },
      {
        key: "alone",
        arguments: [{ at: "A1:D1", cells: [[0, 3, 4, 12]] }],
        result: [[0, "..", "..", 12]],
      },
      {
        key: "threshold",
        arguments: [{ at: "A1:D1", cells: [[0, 3, 4, 12]] }, 4, "skjult"],
        result: [[0, "skjult", 4, 12]],
      },
      {
        key: "share",
        arguments: [{ at: "A1:B1", cells: [[3, "15 %"]] }],
        result: invalidValue,
      },
      { key: "wrong", arguments: [{ at: "A1:B1", cells: [[3, 2.5]] }], result: invalidValue },
    ],
  },
];
