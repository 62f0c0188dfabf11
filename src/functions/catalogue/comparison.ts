import { invalidValue, notAvailable, type FunctionSignature } from "../signature";

const unit = { key: "unit", optional: true } as const;

/** What the functions that hold figures up against each other take, with examples. */
export const comparisonSignatures: readonly FunctionSignature[] = [
  {
    id: "DELTA",
    family: "comparison",
    parameters: [{ key: "area" }, { key: "municipality", optional: true }, unit],
    examples: [
      { key: "text", arguments: ["91,7%", 0.859], result: 0.058 },
      { key: "points", arguments: ["91,7%", 0.859, "procentpoint"], result: 5.8 },
      {
        key: "together",
        arguments: [{ at: "A1", cells: [["91,7%\n(Kommune 85,9%)"]] }, null, "procentpoint"],
        result: 5.8,
      },
      {
        key: "range",
        arguments: [{ at: "A1:A3", cells: [["52,4%"], [null], ["77,4%"]] }, "60,0%"],
        result: [[-0.076], [""], [0.174]],
      },
      { key: "missing", arguments: ["91,7%", "Data tilgængelig ultimo 2023"], result: notAvailable },
      { key: "wrong", arguments: ["91,7%", "634,48 helårspersoner"], result: invalidValue },
    ],
  },
  {
    id: "UDVIKLING",
    family: "comparison",
    parameters: [{ key: "now" }, { key: "baseline" }, unit],
    examples: [
      { key: "text", arguments: ["23,2%", "25,1%"], result: -0.019 },
      { key: "points", arguments: ["23,2%", "25,1%", "procentpoint"], result: -1.9 },
      { key: "number", arguments: [5.9, "5,5"], result: 0.4 },
      {
        key: "range",
        arguments: [
          { at: "B1:B3", cells: [["23,2%"], [0.31], [null]] },
          { at: "A1:A3", cells: [["25,1%"], ["30 %"], ["8,0%"]] },
        ],
        result: [[-0.019], [0.01], [""]],
      },
      { key: "missing", arguments: ["Data tilgængelig ultimo 2023", "25,1%"], result: notAvailable },
      { key: "wrong", arguments: ["23,2", "25,1%"], result: invalidValue },
    ],
  },
  {
    id: "RELUDVIKLING",
    family: "comparison",
    parameters: [
      { key: "now" },
      { key: "baseline" },
      { key: "municipalityNow" },
      { key: "municipalityBaseline" },
      unit,
    ],
    examples: [
      { key: "text", arguments: ["20,1%", "25,1%", "10,0%", "10,9%", "procentpoint"], result: -4.1 },
      { key: "number", arguments: [0.201, 0.251, 0.1, 0.109], result: -0.041 },
      {
        key: "range",
        arguments: [
          { at: "B1:B2", cells: [["20,1%"], ["30,0%"]] },
          { at: "A1:A2", cells: [["25,1%"], ["29,0%"]] },
          "10,0%",
          "10,9%",
          "procentpoint",
        ],
        result: [[-4.1], [1.9]],
      },
      { key: "missing", arguments: ["20,1%", "25,1%", "Ingen data", "10,9%"], result: notAvailable },
      { key: "wrong", arguments: ["20,1%", "25,1%", "10,0%", "10,9%", "procent"], result: invalidValue },
    ],
  },
  {
    id: "BEDRE",
    family: "comparison",
    parameters: [{ key: "distance" }, { key: "direction" }],
    examples: [
      { key: "down", arguments: [-0.019, "ned"], result: 0.019 },
      { key: "up", arguments: [-0.019, "op"], result: -0.019 },
      { key: "maintain", arguments: ["0,4", "fasthold"], result: -0.4 },
      {
        key: "range",
        arguments: [
          { at: "A1:A3", cells: [[-0.019], [null], [0.4]] },
          { at: "B1:B3", cells: [["ned"], ["ned"], ["op"]] },
        ],
        result: [[0.019], [""], [0.4]],
      },
      { key: "missing", arguments: ["-", "ned"], result: notAvailable },
      { key: "wrong", arguments: [0.4, "bedre"], result: invalidValue },
    ],
  },
];
