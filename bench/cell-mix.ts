import type { ReadingContext, Unit } from "../src/cells";

/** A cell as it stands in a table, with the unit of its indicator. */
export interface MixedCell {
  readonly raw: string | number;
  readonly context: ReadingContext;
}

const unitless: readonly string[] = [
  "Andel 1-5-årige i dagtilbud",
  "Flere unge er i job eller uddannelse",
  "Antal unge i fritidsjob",
  "Andel 18-64-årige uden tilknytning til arbejdsmarked og uddannelse",
  "Data tilgængelig ultimo 2023",
  "Ingen data",
  "-",
  "",
  "Nordbyen",
  "Boligforeningen",
  "Trygheds-survey VIVE/LBF",
  "Nordvej 2-80 Lærkevej 23-57",
  "7 afdelinger – 1261 boliger",
  "1/10-2021",
  "01.10.21 – 30.09.25",
];

const withUnit: Partial<Record<Unit, readonly string[]>> = {
  percent: [
    "90,2%",
    "87,0%",
    "28,3%",
    "14,7 %",
    "25,9%",
    "21,80",
    "45",
    "19,03 %",
    "43 pct.",
    "72%",
    "8%",
    "5,6%",
    "2,7%",
    "38,3%",
    "13,6%",
    "37,6",
    "23,2%",
    "25,1%",
    "34,9%",
    "4,2%",
    "91,9",
    "84,90%",
    "2,27 %",
    "35,4",
    "47,9",
    "12",
    "91,7%\n(Kommune 85,9%)",
    "Andel: 51,14% (Antal: 2.228)",
    "72% (Nordbyen 2018-2021) Sydparken: 70,2% Møllebo: 80,8%",
    "Meget utilfreds/utilfreds 3 Hverken/eller 17 Meget tilfreds/tilfreds 80",
  ],
  grade: ["5,5", "7,1", "5,8", "6,4"],
  count: ["6", "0", "2.228", "707", "1 234", "45 unge"],
  year: ["2019", "2020", "2018\n2019", "2021", "2022"],
  full_year_persons: ["55,06 helårspersoner", "34,10", "174,87\n(634,48 helårspersoner)"],
  dkk: ["2.475.000,-", "kr. 58.150,-", "4.968.000 kr.", "1,5 mio. kr.", "125.000"],
  dwellings: ["554", "140", "474, heraf 84 ungdomsboliger", "610", "48"],
  points: ["481", "513"],
};

/** The cells of indicator and data sheets in about the proportions in which they occur. */
export const cellMix: readonly MixedCell[] = [
  ...unitless.map((raw) => ({ raw, context: {} })),
  ...Object.entries(withUnit).flatMap(([unit, cells]) =>
    cells.map((raw) => ({ raw, context: { unit: unit as Unit } })),
  ),
  { raw: 0.902, context: { unit: "percent", format: "0.0%" } },
  { raw: 628, context: { unit: "count" } },
  { raw: 7.1, context: { unit: "grade" } },
];
