import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const labels = ["Andel unge i uddannelse", "Andel voksne i beskæftigelse", "Andel børn i dagtilbud"];
const header = ["Indikator", "Baseline boligområde", "Baseline kommune", "2021", "2022", "2023"];

type Row = readonly (string | null)[];

function swapped(plan: readonly Row[], sheet: readonly Row[], unit = "%"): string[] {
  return found("rows-swapped", [
    planTable(
      "Indikatorer",
      plan.map(([area = null, municipality = null], index) => ({
        Id: `B-${index + 1}`,
        Indikator: labels[index] ?? "",
        Enhed: unit,
        "Baseline boligområde": area,
        "Baseline kommune": municipality,
        "Baseline år": 2020,
      })),
    ),
    dataSheet([header, ...sheet.map((cells, index) => [labels[index] ?? "", ...cells])]),
  ]);
}

test("the figures of two rows have changed places, at the first of them", () => {
  const plan = [
    ["38,3%", null],
    ["90,2%", null],
  ];
  expect(
    swapped(plan, [
      ["38,3%", null, "91,7%", "92,8%", "91,9%"],
      ["90,2%", null, "37,6%", "37,7%", "34,9%"],
    ]),
  ).toEqual([
    "warning Data!D2 91,7 % passer med baseline for B-2 (90,2 %) og ikke med rækkens egen (38,3 %); i Data!D3 er det omvendt (37,6 %). Kontrollér, om de to rækkers tal er byttet om.",
  ]);
});

test("rows swapped as a whole, against the plan", () => {
  expect(
    swapped(
      [
        ["35,7%", "39,3%"],
        ["37,3%", "41,1%"],
      ],
      [
        ["37,3%", "41,1%", "38,1%", "37,9%", null],
        ["35,7%", "39,3%", "35,9%", "36,2%", null],
      ],
    ),
  ).toEqual([expect.stringMatching(/^warning Data!B2 37,3 % passer med baseline for B-2 \(37,3 %\)/)]);
});

test("rows near each other are told apart where they begin exactly at the other's baseline", () => {
  const plan = [
    ["54,5%", null],
    ["56,2%", null],
  ];
  const row = (first: string, ...later: string[]) => [null, null, first, ...later];
  expect(swapped(plan, [row("56,2%", "57,0%"), row("54,5%", "54,8%")])).toHaveLength(1);
  expect(swapped(plan, [row("56,3%", "57,0%"), row("54,5%", "54,8%")])).toEqual([]);
});

test("silent where only one row fits the other, where the rows part again, and on a year alone", () => {
  const plan = [
    ["38,3%", null],
    ["90,2%", null],
  ];
  const rows = (one: Row, other: Row) =>
    swapped(plan, [
      ["38,3%", null, ...one],
      ["90,2%", null, ...other],
    ]);
  expect(rows(["91,7%", "92,8%"], ["89,6%", "90,1%"])).toEqual([]);
  expect(rows(["91,7%", "38,4%"], ["37,6%", "90,1%"])).toEqual([]);
  expect(rows(["91,7%"], ["37,6%"])).toEqual([]);
});

test("silent where the comparison's figures stand right, and where two rows fit", () => {
  expect(
    swapped(
      [
        ["38,3%", "13,6%"],
        ["90,2%", "87,0%"],
      ],
      [
        [null, null, "91,7%\n(Kommune 13,9%)", "92,8%\n(Kommune 13,8%)"],
        [null, null, "37,6%\n(Kommune 85,9%)", "37,7%\n(Kommune 85,8%)"],
      ],
    ),
  ).toEqual([]);
  expect(
    swapped(
      [
        ["38,3%", null],
        ["90,2%", null],
        ["90,4%", null],
      ],
      [
        [null, null, "90,3%", "90,8%"],
        [null, null, "38,1%", "37,7%"],
        [null, null, "38,2%", "37,9%"],
      ],
    ),
  ).toEqual([]);
});

test("silent on small counts and on expenses, which change so much by themselves", () => {
  const counts = [
    ["12", null],
    ["16", null],
  ];
  expect(
    swapped(
      counts,
      [
        [null, null, "16", "17"],
        [null, null, "12", "11"],
      ],
      "antal",
    ),
  ).toEqual([]);
  const expenses = [
    ["20.000 kr.", null],
    ["60.000 kr.", null],
  ];
  const rows = [
    [null, null, "60.000 kr.", "61.000 kr."],
    [null, null, "20.000 kr.", "21.000 kr."],
  ];
  expect(swapped(expenses, rows, "kr.")).toEqual([]);
});
