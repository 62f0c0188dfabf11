import { invalidValue, notAvailable, type FunctionSignature } from "../signature";

const table = {
  at: "HHP_Indikatorer[#All]",
  cells: [
    ["Id", "Mål", "Indikator", "Enhed", "Retning", "Måltal", "Baseline boligområde", "Baseline kommune"],
    ["LBF-1", "Flere bliver skoleparate", "Andel 1-5 årige i dagtilbud", "%", "op", null, 0.917, "85,9%"],
    ["M-1", "Flere i fritidsjob", "Antal unge i fritidsjob", "antal", "op", 40, 25, null],
  ],
} as const;
const withoutHeaders = { at: "HHP_Indikatorer", cells: table.cells.slice(1) };
const sheet = {
  at: "Data!A1:D3",
  cells: [
    ["Indikator", "Baseline boligområde", "2021", "2022"],
    ["Andel 1-5-årige i dagtilbud", "91,7%", "92,4%\n(Kommune 86,0%)", "Data tilgængelig ultimo 2023"],
    ["Unge i fritidsjob, antal", 25, 28, 31],
  ],
} as const;
const headless = { at: "Data!A2:D3", cells: sheet.cells.slice(1) };

/** What the functions that look up in the plan take, with examples. */
export const planSignatures: readonly FunctionSignature[] = [
  {
    id: "INDIKATOR",
    family: "plan",
    parameters: [{ key: "table", whole: true }, { key: "indicator" }, { key: "field" }],
    examples: [
      { key: "id", arguments: [table, "M-1", "Måltal"], result: 40 },
      { key: "label", arguments: [table, "Unge i fritidsjob", "Måltal"], result: 40 },
      {
        key: "range",
        arguments: [
          table,
          { at: "A1:A2", cells: [["LBF-1"], ["M-1"]] },
          { at: "B1:C1", cells: [["Enhed", "Baseline kommune"]] },
        ],
        result: [
          ["%", "85,9%"],
          ["antal", ""],
        ],
      },
      { key: "missing", arguments: [table, "M-7", "Måltal"], result: notAvailable },
      { key: "wrong", arguments: [table, "M-1", "Farve"], result: invalidValue },
      { key: "noHeader", arguments: [withoutHeaders, "M-1", "Måltal"], result: invalidValue },
    ],
  },
  {
    id: "BASELINE",
    family: "plan",
    parameters: [{ key: "table", whole: true }, { key: "indicator" }, { key: "whose", optional: true }],
    examples: [
      { key: "area", arguments: [table, "LBF-1"], result: 0.917 },
      { key: "municipality", arguments: [table, "LBF-1", "Kommune"], result: 0.859 },
      {
        key: "range",
        arguments: [table, { at: "A1:A3", cells: [["LBF-1"], [null], ["M-1"]] }],
        result: [[0.917], [""], [25]],
      },
      { key: "missing", arguments: [table, "M-1", "Kommune"], result: notAvailable },
      { key: "wrong", arguments: [withoutHeaders, "LBF-1"], result: invalidValue },
    ],
  },
  {
    id: "MAALING",
    family: "plan",
    parameters: [
      { key: "sheet", whole: true },
      { key: "indicator" },
      { key: "year" },
      { key: "whose", optional: true },
      { key: "table", optional: true, whole: true },
    ],
    examples: [
      { key: "lbf", arguments: [sheet, "LBF-1", 2021], result: 0.924 },
      { key: "municipality", arguments: [sheet, "LBF-1", 2021, "Kommune"], result: 0.86 },
      {
        key: "range",
        arguments: [sheet, "Antal unge i fritidsjob", { at: "B1:C1", cells: [[2021, 2022]] }],
        result: [[28, 31]],
      },
      { key: "planned", arguments: [sheet, "M-1", 2022, null, table], result: 31 },
      { key: "missing", arguments: [sheet, "LBF-1", 2022], result: notAvailable },
      { key: "wrong", arguments: [headless, "LBF-1", 2021], result: invalidValue },
    ],
  },
];
