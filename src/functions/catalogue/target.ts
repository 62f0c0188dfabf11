import { CellFault } from "../value";
import { invalidValue, notAvailable, type FunctionSignature } from "../signature";

const optional = (key: string) => ({ key, optional: true }) as const;

/** What the functions that hold a figure up against a target take, with examples. */
export const targetSignatures: readonly FunctionSignature[] = [
  {
    id: "MAALOPFYLDELSE",
    family: "target",
    parameters: [
      { key: "now" },
      { key: "baseline" },
      { key: "target" },
      optional("direction"),
      optional("comparison"),
    ],
    examples: [
      { key: "text", arguments: ["24,1%", "25,0%", "22,0%"], result: 0.3 },
      { key: "number", arguments: [0.241, 0.25, 0.22], result: 0.3 },
      { key: "sentence", arguments: ["23,0%", "25,0%", "reduceres med 20 %"], result: 0.4 },
      { key: "yearly", arguments: [6, null, "min. 8 pr. år"], result: 0.75 },
      {
        key: "range",
        arguments: [
          { at: "B1:B3", cells: [["24,1%"], ["26,5%"], [null]] },
          { at: "A1:A3", cells: [["25,0%"], ["25,0%"], ["25,0%"]] },
          "22,0%",
        ],
        result: [[0.3], [-0.5], [""]],
      },
      { key: "missing", arguments: ["Data tilgængelig ultimo 2023", "25,0%", "22,0%"], result: notAvailable },
      { key: "noLevel", arguments: ["24,1%", "25,0%", "falder"], result: notAvailable },
      { key: "wrong", arguments: ["24,1%", "25,0%", "12.5"], result: invalidValue },
    ],
  },
  {
    id: "VURDERING",
    family: "target",
    parameters: [
      { key: "now" },
      { key: "baseline" },
      { key: "target" },
      optional("direction"),
      optional("year"),
      optional("targetYear"),
      optional("comparison"),
      optional("reason"),
    ],
    examples: [
      { key: "fulfilled", arguments: ["21,5%", "25,0%", "22,0%", "ned"], result: "Opfyldt" },
      { key: "onTrack", arguments: ["24,1%", "25,0%", "22,0%", "ned", 2022, 2024], result: "På vej" },
      { key: "due", arguments: ["24,1%", "25,0%", "22,0%", "ned", 2024, 2024], result: "Ikke opfyldt" },
      { key: "direction", arguments: ["24,1%", "25,0%", null, "ned"], result: "På vej" },
      {
        key: "awaited",
        arguments: ["Data tilgængelig ultimo 2023", "25,0%", "22,0%", "ned"],
        result: "Afventer data",
      },
      {
        key: "reason",
        arguments: ["26,5%", "25,0%", "22,0%", "ned", null, null, null, true],
        result: "26,5\u00a0% mod 25\u00a0% ved baseline: 1,5\u00a0procentpoint den forkerte vej.",
      },
      {
        key: "range",
        arguments: [{ at: "A1:A3", cells: [["21,5%"], [null], ["26,5%"]] }, "25,0%", "22,0%", "ned"],
        result: [["Opfyldt"], [""], ["Forkert retning"]],
      },
      {
        key: "missing",
        arguments: [{ at: "A1", cells: [[new CellFault("#N/A")]] }, "25,0%", "22,0%", "ned"],
        result: notAvailable,
      },
      { key: "wrong", arguments: ["24,1%", "25,0%", "22,0%", "bedre"], result: invalidValue },
    ],
  },
  {
    id: "FORVENTET",
    family: "target",
    parameters: [
      { key: "baselineYear" },
      { key: "baseline" },
      { key: "targetYear" },
      { key: "target" },
      { key: "year" },
      optional("direction"),
    ],
    examples: [
      { key: "text", arguments: [2020, "25 %", 2024, "21 %", 2022], result: 0.23 },
      { key: "number", arguments: [2020, 0.25, 2024, 0.21, 2022], result: 0.23 },
      {
        key: "range",
        arguments: [2020, "5,5", 2024, 6.5, { at: "A1:C1", cells: [[2021, 2022, 2024]] }],
        result: [[5.75, 6, 6.5]],
      },
      { key: "missing", arguments: [2020, "25 %", 2024, "21 %", 2026], result: notAvailable },
      { key: "wrong", arguments: ["før", "25 %", 2024, "21 %", 2022], result: invalidValue },
    ],
  },
  {
    id: "FREMSKRIV",
    family: "target",
    parameters: [{ key: "years", whole: true }, { key: "figures", whole: true }, { key: "year" }],
    examples: [
      {
        key: "text",
        arguments: [
          { at: "A1:C1", cells: [[2019, 2020, 2021]] },
          { at: "A2:C2", cells: [["27 %", "28 %", "29 %"]] },
          2024,
        ],
        result: 0.32,
      },
      {
        key: "number",
        arguments: [
          { at: "A1:A4", cells: [[2018], [2019], [2020], [2022]] },
          { at: "B1:B4", cells: [[5], ["Ingen data"], [5.5], [6]] },
          2024,
        ],
        result: 6.5,
      },
      {
        key: "range",
        arguments: [
          { at: "A1:C1", cells: [[2019, 2020, 2021]] },
          { at: "A2:C2", cells: [["27 %", "28 %", "29 %"]] },
          { at: "A4:B4", cells: [[2022, 2023]] },
        ],
        result: [[0.3, 0.31]],
      },
      {
        key: "missing",
        arguments: [{ at: "A1:B1", cells: [[2019, 2020]] }, { at: "A2:B2", cells: [["27 %", "28 %"]] }, 2024],
        result: notAvailable,
      },
      {
        key: "wrong",
        arguments: [
          { at: "A1:C1", cells: [[2019, 2020, 2021]] },
          { at: "A2:B2", cells: [["27 %", "28 %"]] },
          2024,
        ],
        result: invalidValue,
      },
    ],
  },
  {
    id: "KRITERIE",
    family: "target",
    parameters: [{ key: "criterion" }, { key: "status" }, optional("period"), optional("reason")],
    examples: [
      {
        key: "sentence",
        arguments: ["Min. 8 tryghedsvandringer afholdt pr. år", "Der er afholdt 6 tryghedsvandringer"],
        result: 0.75,
      },
      {
        key: "none",
        arguments: ["2 forældrekurser afholdt pr. år", "Der er ikke afholdt forældrekurser"],
        result: 0,
      },
      {
        key: "half",
        arguments: ["Min. 8 tryghedsvandringer afholdt pr. år", 4, "2023H1", true],
        result: "På vej: 4 efter et halvt år – mindst halvdelen af måltallet 8.",
      },
      { key: "share", arguments: ["70% af deltagerne er fastholdt", 0.63], result: 0.9 },
      {
        key: "range",
        arguments: [
          { at: "A1:A3", cells: [["4 møder pr. år"], ["2 kurser pr. år"], [null]] },
          { at: "B1:B3", cells: [["Der er afholdt 5 møder"], [1], [3]] },
        ],
        result: [[1.25], [0.5], [""]],
      },
      {
        key: "missing",
        arguments: ["2 kurser pr. år", "Bliver afholdt 2. halvår 2023"],
        result: notAvailable,
      },
      { key: "wrong", arguments: ["2 kurser pr. år", 1, "i foråret"], result: invalidValue },
    ],
  },
];
