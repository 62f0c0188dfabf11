import { planSheet, snapshotOf, type CellInput, type SheetInput } from "../../test/snapshots";
import { readPlanWorkbook } from "./workbook";

const job = "Andel 18-64-årige i job";
const school = "Andel unge i uddannelse";
const plan = [
  planSheet("Plan", [
    ["Navn", "ByNord – Helhedsplan 2022-2025"],
    ["Kommune", "Nordby Kommune"],
  ]),
  planSheet("Indikatorer", [
    ["B1", "Beskæftigelse", "Flere i job", job, "%", "op"],
    ["U1", "Uddannelse", "Flere i uddannelse", school, "%", "op"],
  ]),
];

/** What is measured, row by row: `B1 area 46,2`, with the name of a part or another comparison. */
function figures(rows: readonly (readonly CellInput[])[], more: Partial<SheetInput> = {}): string[] {
  const { measurements } = readPlanWorkbook(snapshotOf([...plan, { name: "Tal", rows, ...more }]));
  return measurements.map(({ indicatorId, side, figure }) =>
    [indicatorId, side, figure.scope, figure.value].filter((each) => each !== undefined).join(" "),
  );
}

test("a column tells whose figures each row holds, with the indicator repeated, left blank or merged", () => {
  const header = ["Indikator", "Område", "2022"];
  const expected = ["B1 area 46.2", "B1 comparison 71.4", "B1 other Hele landet 76"];
  const rows = (second: string | null) => [
    header,
    [job, "Boligområdet", "46,2 %"],
    [second, "Nordby Kommune", "71,4 %"],
    [second, "Hele landet", "76 %"],
  ];
  expect(figures(rows(job))).toEqual(expected);
  expect(figures(rows(null))).toEqual(expected);
  expect(figures(rows(null), { merges: ["A2:A4"] })).toEqual(expected);
});

test("the column may stand before the indicators, and without a header", () => {
  const rows = (header: string | null) => [
    [header, "Indikator", "2022"],
    ["ByNord", job, "46,2 %"],
    ["Kommunen", job, "71,4 %"],
  ];
  expect(figures(rows("Geografi"))).toEqual(["B1 area 46.2", "B1 comparison 71.4"]);
  expect(figures(rows(null))).toEqual(["B1 area 46.2", "B1 comparison 71.4"]);
});

test("departments and groups are parts by their names, and a total is the area", () => {
  expect(
    figures([
      ["Indikator", "Afdeling", "2022"],
      [job, "Afd. 1", "50 %"],
      [job, "Afd. 2", "42 %"],
      [job, "I alt", "46,2 %"],
    ]),
  ).toEqual(["B1 part Afd. 1 50", "B1 part Afd. 2 42", "B1 area 46.2"]);
  expect(
    figures([
      ["Indikator", "Køn", "2022"],
      [job, "Mænd", "50 %"],
      [null, "Kvinder", "42 %"],
    ]),
  ).toEqual(["B1 part Mænd 50", "B1 part Kvinder 42"]);
});

test("the only row beside the municipality's is the area's, whatever it is called", () => {
  expect(
    figures([
      ["Indikator", "Område", "2022"],
      [job, "Skovparken", "46,2 %"],
      [job, "Nordby Kommune", "71,4 %"],
    ]),
  ).toEqual(["B1 area 46.2", "B1 comparison 71.4"]);
});

test("names below an indicator go on with it", () => {
  expect(
    figures([
      ["Indikator", "2022"],
      [job],
      ["Boligområdet", "46,2 %"],
      ["Kommunen", "71,4 %"],
      [school, "35 %"],
      ["Hele landet", "48 %"],
    ]),
  ).toEqual(["B1 area 46.2", "B1 comparison 71.4", "U1 area 35", "U1 other Hele landet 48"]);
});

test("a column of other words leaves single rows alone: who answers for them is not whom they count", () => {
  expect(
    figures([
      ["Indikator", "Ansvarlig", "2022"],
      [job, "Kommunen", "46,2 %"],
      [school, "Jobcentret", "35 %"],
    ]),
  ).toEqual(["B1 area 46.2", "U1 area 35"]);
  expect(
    figures([
      ["Indikator", "Område", "2022"],
      [job, "Boligområdet", "46,2 %"],
      [job, "Kommunen", "71,4 %"],
      [school, "Nørre Allé", "35 %"],
    ]),
  ).toEqual(["B1 area 46.2", "B1 comparison 71.4", "U1 area 35"]);
});

test("numbers, ids and units before the figures name nobody", () => {
  const two = (header: string, one: CellInput, other: CellInput) =>
    figures([
      [header, "Indikator", "2022"],
      [one, job, "46,2 %"],
      [other, null, "120"],
    ]);
  for (const found of [
    two("Nr.", 1, 2),
    two("Id", "LBF-1", "LBF-2"),
    two("Enhed", "procent", "antal"),
    two("", 1, 2),
  ])
    expect(found).toEqual(["B1 area 46.2"]);
});

test("a scope that a cell or its column names wins over the row's", () => {
  expect(
    figures([
      ["Indikator", "Område", "2022", "2022 Kommunen"],
      [job, "Boligområdet", "46,2 %", "71,4 %"],
      [job, "Hele landet", "76 %", null],
    ]),
  ).toEqual(["B1 area 46.2", "B1 comparison 71.4", "B1 other Hele landet 76"]);
});
