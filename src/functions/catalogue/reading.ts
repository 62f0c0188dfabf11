import { CellFault } from "../value";
import { invalidValue, notAvailable, type FunctionSignature } from "../signature";

const parameters = [{ key: "cell" }, { key: "which", optional: true }] as const;
const headers = ["Række", "Kolonne", "Tal", "Enhed", "Hvem", "Svar", "Antal", "Ud af", "År", "Bemærkning"];
const inferred = "hvem »91,7« gælder, står ikke i cellen: udledt af de andre tal";
const areaAndMunicipality = { at: "A1", cells: [["91,7%\n(Kommune 85,9%)"]] };

/** What the functions that read one cell take, with examples. */
export const readingSignatures: readonly FunctionSignature[] = [
  {
    id: "TAL",
    family: "reading",
    parameters,
    examples: [
      { key: "percent", arguments: ["87,0%"], result: 0.87 },
      { key: "number", arguments: [7.1], result: 7.1 },
      { key: "plain", arguments: [areaAndMunicipality], result: 0.917 },
      { key: "named", arguments: [areaAndMunicipality, "Kommune"], result: 0.859 },
      {
        key: "range",
        arguments: [{ at: "A1:A4", cells: [["kr. 58.150,-"], ["19,03 %"], [null], ["Ingen data"]] }],
        result: [[58150], [0.1903], [""], [notAvailable]],
      },
      {
        key: "several",
        arguments: [{ at: "A1", cells: [["Nord: 70,2%\nSyd: 80,8%"]] }],
        result: invalidValue,
      },
      { key: "missing", arguments: ["Data tilgængelig ultimo 2023"], result: notAvailable },
      { key: "wrong", arguments: ["12.5"], result: invalidValue },
    ],
  },
  {
    id: "ANTAL",
    family: "reading",
    parameters,
    examples: [
      { key: "beside", arguments: ["Andel: 51,14% (Antal: 2.228)"], result: 2228 },
      { key: "counted", arguments: ["55,06 helårspersoner"], result: 55.06 },
      {
        key: "range",
        arguments: [{ at: "A1:A3", cells: [["75 % (6 ud af 8)"], [null], ["518 personer"]] }],
        result: [[6], [""], [518]],
      },
      { key: "missing", arguments: ["87,0%"], result: notAvailable },
      { key: "wrong", arguments: ["se bilag"], result: invalidValue },
    ],
  },
  {
    id: "ENHED",
    family: "reading",
    parameters,
    examples: [
      { key: "percent", arguments: ["43 pct."], result: "%" },
      { key: "persons", arguments: ["55,06 helårspersoner"], result: "helårspersoner" },
      { key: "none", arguments: [7.1], result: "" },
      {
        key: "range",
        arguments: [{ at: "A1:A3", cells: [["4.968.000,-"], [null], ["5,8 procentpoint"]] }],
        result: [["kr."], [""], ["procentpoint"]],
      },
      { key: "missing", arguments: ["Data er ikke tilgængelige"], result: notAvailable },
      { key: "wrong", arguments: ["se bilag"], result: invalidValue },
    ],
  },
  {
    id: "MANGLER",
    family: "reading",
    parameters: [{ key: "cell" }],
    examples: [
      { key: "awaited", arguments: ["Data tilgængelig ultimo 2023"], result: "Data ventes ultimo 2023." },
      {
        key: "suppressed",
        arguments: ["Diskretioneret"],
        result: "Tallet er skjult af hensyn til små grupper.",
      },
      { key: "blank", arguments: [{ at: "A1", cells: [[null]] }], result: "Cellen er tom." },
      { key: "number", arguments: ["87,0%"], result: "" },
      {
        key: "unreadable",
        arguments: ["12.5"],
        result:
          "»12.5« kan ikke læses som et tal (»12.5« kan læses på flere måder og er ikke læst): skriv tallet på dansk, fx 1.234,5 eller 45,2 %.",
      },
      {
        key: "range",
        arguments: [{ at: "A1:A2", cells: [["Ingen data"], [7.1]] }],
        result: [["Der findes ingen data for perioden."], [""]],
      },
      {
        key: "fault",
        arguments: [{ at: "A1", cells: [[new CellFault("#DIV/0!")]] }],
        result: invalidValue,
      },
    ],
  },
  {
    id: "LAES",
    family: "reading",
    parameters: [
      { key: "cell", whole: true },
      { key: "headers", optional: true, whole: true },
    ],
    examples: [
      {
        key: "several",
        arguments: [areaAndMunicipality],
        result: [
          headers,
          [1, 1, 0.917, "%", "Boligområde", "", "", "", "", inferred],
          [1, 1, 0.859, "%", "Kommune", "", "", "", "", inferred],
        ],
      },
      {
        key: "bare",
        arguments: [
          { at: "A1:A3", cells: [["72% (n=320)"], [null], ["Data tilgængelig ultimo 2023"]] },
          false,
        ],
        result: [
          [1, 1, 0.72, "%", "", "", "", 320, "", ""],
          [3, 1, "", "", "", "", "", "", "", "Data ventes ultimo 2023."],
        ],
      },
    ],
  },
];
