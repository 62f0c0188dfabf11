import { invalidValue, notAvailable, type ExampleArgument, type FunctionSignature } from "../signature";

const headers = [
  "Område",
  "År",
  "Beboere",
  "18-64-årige uden tilknytning til arbejdsmarked og uddannelse",
  "Dømte",
  "Kun grundskole, 30-59 år",
  "Bruttoindkomst",
  "Ikke-vestlig oprindelse",
];
const limitHeaders = ["År", "Kriterium", "Udsat område", "Forebyggelsesområde", "Parallelsamfund"];
const limitRows = (year: number) => [
  [year, "Uden arbejde og uddannelse", "40 %", "30 %", null],
  [year, "Dømte", "2,27 %", "1,51 %", null],
  [year, "Kun grundskole", "60 %", "60 %", null],
  [year, "Bruttoindkomst", "55 %", "65 %", null],
  [year, "Ikke-vestlig oprindelse", null, "30 %", "50 %"],
];
const limits = { at: "HHP_Grænseværdier[#All]", cells: [limitHeaders, ...limitRows(2020)] };
const limitsOfFive = {
  at: "HHP_Grænseværdier[#All]",
  cells: [limitHeaders, ...[2018, 2019, 2020, 2021, 2022].flatMap(limitRows)],
};
const shown = [
  "Områdetype",
  "Afstand, uden arbejde og uddannelse (udsat boligområde)",
  "Afstand, uden arbejde og uddannelse (forebyggelsesområde)",
  "Afstand, dømte (udsat boligområde)",
  "Afstand, dømte (forebyggelsesområde)",
  "Afstand, kun grundskole (udsat boligområde)",
  "Afstand, kun grundskole (forebyggelsesområde)",
  "Afstand, bruttoindkomst (udsat boligområde)",
  "Afstand, bruttoindkomst (forebyggelsesområde)",
  "Afstand, ikke-vestlig oprindelse (forebyggelsesområde)",
  "Afstand, ikke-vestlig oprindelse (parallelsamfund)",
  "Afstand, beboere (udsat boligområde)",
  "Afstand, beboere (forebyggelsesområde)",
];
const parallel = (year: number) => ["Nord", year, 1500, "41 %", "2,5 %", "50 %", "60 %", "55 %"];
const parallelDistances = [0.01, 0.11, 0.0023, 0.0099, -0.1, -0.1, 0.05, -0.05, 0.25, 0.05, 500, 500];

function criteria(...rows: readonly (string | number | null)[][]): ExampleArgument {
  return { at: `A1:H${rows.length + 1}`, cells: [headers, ...rows] };
}

/** What the functions on area categories take, with examples. */
export const areaSignatures: readonly FunctionSignature[] = [
  {
    id: "OMRAADETYPE",
    family: "areas",
    parameters: [
      { key: "criteria", whole: true },
      { key: "limits", whole: true },
      { key: "year", optional: true, whole: true },
    ],
    examples: [
      {
        key: "deprived",
        arguments: [criteria(["Nord", 2020, 1512, "38,2 %", "2,27 %", "61,4 %", "57,0 %", "42,1 %"]), limits],
        result: [
          shown,
          ["Udsat boligområde", -0.018, 0.082, 0, 0.0076, 0.014, 0.014, 0.02, -0.08, 0.121, -0.079, 512, 512],
        ],
      },
      {
        key: "several",
        arguments: [
          criteria(
            ["Nord", 2020, 1512, 0.32, 0.016, 0.5, 0.7, 0.35],
            [null, null, null, null, null, null, null, null],
            ["Syd", 2020, 980, 0.45, 0.031, 0.66, 0.5, 0.6],
          ),
          limits,
        ],
        result: [
          shown,
          [
            "Forebyggelsesområde",
            -0.08,
            0.02,
            -0.0067,
            0.0009,
            -0.1,
            -0.1,
            0.15,
            0.05,
            0.05,
            -0.15,
            512,
            512,
          ],
          ["", "", "", "", "", "", "", "", "", "", "", "", ""],
          ["Ingen", 0.05, 0.15, 0.0083, 0.0159, 0.06, 0.06, -0.05, -0.15, 0.3, 0.1, -20, -20],
        ],
      },
      {
        key: "transformation",
        arguments: [
          criteria(parallel(2018), parallel(2019), parallel(2020), parallel(2021), parallel(2022)),
          limitsOfFive,
        ],
        result: [
          shown,
          ...[2018, 2019, 2020, 2021].map(() => ["Parallelsamfund", ...parallelDistances]),
          ["Omdannelsesområde", ...parallelDistances],
        ],
      },
      {
        key: "missing",
        arguments: [
          criteria(["Nord", 2020, 1512, "38,2 %", "Ingen data", "61,4 %", "57,0 %", "42,1 %"]),
          limits,
        ],
        result: [
          shown,
          [notAvailable, -0.018, 0.082, "", "", 0.014, 0.014, 0.02, -0.08, 0.121, -0.079, 512, 512],
        ],
      },
      {
        key: "noYear",
        arguments: [
          criteria(["Nord", null, 1512, "38,2 %", "2,27 %", "61,4 %", "57,0 %", "42,1 %"]),
          limitsOfFive,
        ],
        result: [["Områdetype"], [invalidValue]],
      },
      {
        key: "wrong",
        arguments: [{ at: "A2:C2", cells: [["Nord", 2020, 1512]] }, limits],
        result: invalidValue,
      },
    ],
  },
];
