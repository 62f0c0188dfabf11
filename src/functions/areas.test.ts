import { messagesIn } from "../messages";
import { areas } from "./areas";
import { Refusal, type Cell, type Grid } from "./value";

const headers = [
  "Område",
  "År",
  "Beboere",
  "Uden arbejde",
  "Dømte",
  "Grundskole",
  "Indkomst",
  "Ikke-vestlige",
];
const limitHeaders = ["År", "Kriterium", "Udsat område", "Forebyggelsesområde", "Parallelsamfund"];
const years = [2018, 2019, 2020, 2021, 2022];
const limitsOf = (year: Cell): Grid<Cell> => [
  [year, "Uden arbejde", "40 %", "30 %", null],
  [year, "Dømte", "2,27 %", "1,51 %", null],
  [year, "Grundskole", "60 %", "60 %", null],
  [year, "Indkomst", "55 %", "65 %", null],
  [year, "Ikke-vestlige", null, "30 %", "50 %"],
];
const limits: Grid<Cell> = [limitHeaders, ...years.flatMap(limitsOf)];
const parallel = (area: string, year: Cell): Cell[] => [area, year, 1500, 0.41, 0.025, 0.5, 0.6, 0.55];
const calm = (area: string, year: Cell): Cell[] => [area, year, 1500, 0.2, 0.01, 0.5, 0.8, 0.55];

/** The categories of the rows, or the sentence of a refusal. */
function categories(rows: Grid<Cell>, table = limits, year: Cell = null) {
  const found = areas["OMRAADETYPE"]?.([[headers, ...rows], table, [[year]]], messagesIn("da")) ?? [];
  return found.map(([first]) => (first instanceof Refusal ? first.sentence : first));
}

describe("the category of areas in a range", () => {
  test("is an omdannelsesområde's after five years of the same area alone", () => {
    const four = years.slice(0, 4).map((year) => parallel("Nord", year));
    expect(categories([...four, parallel("Nord", 2022)]).at(-1)).toBe("Omdannelsesområde");
    expect(categories([...four, parallel("Syd", 2022)]).at(-1)).toBe("Parallelsamfund");
    expect(categories([...four, calm("Nord", 2022)]).at(-1)).toBe("Ingen");
  });

  test("is no omdannelsesområde's where two rows of a year disagree", () => {
    const rows = years.map((year) => parallel("Nord", year));
    expect(categories([calm("Nord", 2020), ...rows]).at(-1)).toBe("Parallelsamfund");
  });

  test("goes by the year that is asked for, by each row's own, or by the only one there is", () => {
    const [row, other] = [parallel("Nord", null), parallel("Nord", 2019)];
    expect(categories([row, other], limits, 2018)).toEqual([
      "Områdetype",
      "Parallelsamfund",
      "Parallelsamfund",
    ]);
    expect(categories([row], [limitHeaders, ...limitsOf(2018)])).toEqual(["Områdetype", "Parallelsamfund"]);
    expect(categories([row], [limitHeaders, ...limitsOf(null)])).toEqual(["Områdetype", "Parallelsamfund"]);
  });

  test("says which limits or figures are missing", () => {
    expect(categories([parallel("Nord", 2024)])[1]).toBe(
      "Tabellen har ingen grænser for 2024: skriv dem ind i HHP_Grænseværdier.",
    );
    expect(categories([parallel("Nord", null)])[1]).toBe(
      "Tabellen har grænser for flere år: skriv året som sidste argument.",
    );
    expect(categories([["Nord", 2020, 1500, null, 0.025, 0.5, 0.6, 0.55]])[1]).toBe(
      "Det kan ikke afgøres, om området er et parallelsamfund eller et forebyggelsesområde: udfyld uden arbejde og uddannelse.",
    );
  });

  test("reads plain percents as it reads Excel's percentages", () => {
    expect(categories([["Nord", 2020, 1500, 41, 0.8, 61, 80, 20]])[1]).toBe("Udsat boligområde");
    expect(categories([["Nord", 2020, 1500, 0.41, 0.008, 0.61, 0.8, 0.2]])[1]).toBe("Udsat boligområde");
  });

  test("is refused with a criterion twice, and with a figure that cannot be read", () => {
    const twice = areas["OMRAADETYPE"]?.(
      [
        [
          ["Dømte 2019", "Dømte 2020"],
          [1, 2],
        ],
        limits,
        [[null]],
      ],
      messagesIn("da"),
    );
    expect(twice?.[0]?.[0]).toMatchObject({ kind: "wrong" });
    expect(categories([["Nord", 2020, 1500, "mange", 0.8, 61, 80, 20]])[1]).toMatch(/mange/);
  });
});
