import { invalidValue, notAvailable, type FunctionSignature } from "../signature";

/** What the functions on uncertainty take, with examples. */
export const statisticsSignatures: readonly FunctionSignature[] = [
  {
    id: "KONFIDENS",
    family: "statistics",
    parameters: [
      { key: "share", whole: true },
      { key: "answers", optional: true, whole: true },
      { key: "level", optional: true, whole: true },
      { key: "unit", optional: true, whole: true },
    ],
    examples: [
      { key: "share", arguments: [0.64, 206], result: [[0.572441847566, 0.702432337565]] },
      { key: "text", arguments: ["64 % (n = 206)"], result: [[0.572441847566, 0.702432337565]] },
      { key: "count", arguments: [81, 263, null, "antal"], result: [[0.255288519878, 0.366209576983]] },
      { key: "none", arguments: ["0 %", 20], result: [[0, 0.161125158053]] },
      { key: "level", arguments: ["44 ud af 87", null, 0.99], result: [[0.37225107439, 0.638428704585]] },
      {
        key: "range",
        arguments: [{ at: "A1:A3", cells: [["15 ud af 148"], [null], ["1 ud af 29"]] }],
        result: [
          [0.0623863995307, 0.160487241723],
          ["", ""],
          [0.00611321429276, 0.171755218793],
        ],
      },
      { key: "missing", arguments: ["64 %"], result: notAvailable },
      { key: "wrong", arguments: [64, 206], result: invalidValue },
    ],
  },
  {
    id: "SIGNIFIKANT",
    family: "statistics",
    parameters: [
      { key: "share" },
      { key: "answers" },
      { key: "otherShare" },
      { key: "otherAnswers", optional: true },
      { key: "level", optional: true },
      { key: "shown", optional: true },
    ],
    examples: [
      { key: "yes", arguments: ["30 %", 50, "50 %", 50], result: true },
      { key: "no", arguments: [0.45, 50, 0.5, 50], result: false },
      { key: "p", arguments: [0.3, 50, 0.5, 50, null, "p"], result: 0.0412268333372 },
      {
        key: "text",
        arguments: [0.3, 50, 0.5, 50, null, "tekst"],
        result: "Signifikant forskellig (p = 0,041, z-test)",
      },
      {
        key: "fisher",
        arguments: ["8 ud af 10", null, "1 ud af 6", null, null, "tekst"],
        result: "Signifikant forskellig (p = 0,035, Fishers eksakte test)",
      },
      { key: "inCell", arguments: ["64 % (n = 206)", null, "51 % (n = 198)"], result: true },
      {
        key: "range",
        arguments: [{ at: "A1:A3", cells: [["72 %"], [null], ["66 %"]] }, 206, "58 %", 198],
        result: [[true], [""], [false]],
      },
      { key: "missing", arguments: ["64 %", 206, "51 %"], result: notAvailable },
      { key: "wrong", arguments: ["164 %", 206, "51 %", 198], result: invalidValue },
    ],
  },
];
