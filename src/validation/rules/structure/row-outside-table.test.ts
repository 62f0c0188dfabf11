import { dataSheet, found, planTable, validated } from "../../../../test/validated-sheets";
import type { CellInput, SheetInput } from "../../../../test/snapshots";

const labels = ["Andel unge i job", "Antal elever i lektiecafé", "Andel familier med netværk"];
const plan = planTable(
  "Indikatorer",
  labels.map((label, index) => ({
    Id: `B-${index}`,
    Indsatsområde: "Beskæftigelse",
    Mål: `Flere i ${index}`,
    Indikator: label,
    Enhed: "antal",
    "Baseline boligområde": 50,
  })),
);
const criteria = planTable("Succeskriterier", [
  { Id: "K-1", Aktivitet: "Kurser", Succeskriterie: "Min. 8 kurser pr. år" },
]);
const below = (sheet: SheetInput, ...rows: readonly (readonly CellInput[])[]): SheetInput => ({
  ...sheet,
  rows: [...sheet.rows, ...rows],
});
const status = planTable("Status", [
  { "Succeskriterie id": "K-1", Periode: 2022, Status: "Der er afholdt 8 kurser" },
  { "Succeskriterie id": "K-1", Periode: "2023H1", Status: "Der er afholdt 4 kurser" },
]);

test("a row typed right below a plan table", () => {
  const sheet = below(status, ["K-1", 2023, "Der er afholdt 9 kurser"]);
  expect(found("row-outside-table", [plan, criteria, sheet])).toEqual([
    "warning Status!A4 Rækken »K-1« står lige under tabellen Status, som slutter i række 3, og læses derfor ikke. Træk tabellens hjørne ned, så den kommer med.",
  ]);
});

test("what a missed row makes others miss is no fault of its own", () => {
  const outside = below(criteria, ["K-2", null, "Kurser", "Min. 2 ture pr. år"]);
  const both = planTable("Status", [
    { "Succeskriterie id": "K-1", Periode: 2022, Status: "Der er afholdt 8 kurser" },
    { "Succeskriterie id": "K-2", Periode: 2022, Status: "Der er afholdt 2 ture" },
  ]);
  const rulesOf = (...sheets: readonly SheetInput[]) => validated(sheets).findings.map(({ rule }) => rule);
  expect(rulesOf(plan, outside, both)).toContain("row-outside-table");
  expect(rulesOf(plan, outside, both)).not.toContain("id-unknown");
});

test("several rows are one finding, with or without an id", () => {
  const rows = [
    ["B-3", "Beskæftigelse", "Flere", "Antal mentorer"],
    [null, "Beskæftigelse", "Færre", "Antal klager"],
  ];
  expect(found("row-outside-table", [below(plan, ...rows)])).toEqual([
    expect.stringMatching(
      /^warning Indikatorer!A5 2 rækker \(den første er »B-3«\) står lige under tabellen Indikatorer/,
    ),
  ]);
});

test("below tables of names and values only the names that they know", () => {
  const facts = planTable("Plan", [{ Felt: "Navn", Værdi: "Nyvang" }]);
  expect(found("row-outside-table", [plan, below(facts, ["Kommune", "Nyby"])])).toHaveLength(1);
  expect(found("row-outside-table", [plan, below(facts, ["Skrevet af", "Sekretariatet"])])).toEqual([]);
});

test("silent on a blank row, titles, notes, headers, sums and other tables below a plan table", () => {
  const silent = (...rows: readonly (readonly CellInput[])[]) => {
    expect(found("row-outside-table", [criteria, below(plan, ...rows)])).toEqual([]);
  };
  silent([], ["B-3", "Beskæftigelse", "Flere", "Antal mentorer", "antal"]);
  silent(["Delaftaler"], ["Her står delaftalerne"]);
  silent(["Note: tallene er foreløbige"]);
  silent(plan.rows[0] ?? []);
  silent(["I alt", null, null, "3 indikatorer", "antal", null, null, null, 150]);
  silent([
    "Sum af alle",
    null,
    null,
    "alle",
    "antal",
    null,
    null,
    null,
    { value: 150, formula: "SUM(I2:I4)" },
  ]);
  const other = { ...below(plan, ["Navn", "Telefon", "Mail", "Rolle"], ["Bo", "1", "2", "3"]) };
  const tables = [...(plan.tables ?? []), { name: "Kontakter", range: "A5:D6" }];
  expect(found("row-outside-table", [criteria, { ...other, tables }])).toEqual([]);
});

test("silent on another table's header right below amounts", () => {
  const budget = planTable("Budget", [
    {
      Indsatsområde: "Beskæftigelse",
      Landsbyggefonden: "10.000,-",
      "Lokal medfinansiering": 500,
      "I alt": 10_500,
    },
  ]);
  expect(found("row-outside-table", [plan, below(budget, ["Post", "Beløb", "Bilag", "Dato"])])).toEqual([]);
  expect(found("row-outside-table", [plan, below(budget, ["Fælles", 300, 200, 500])])).toHaveLength(1);
});

const table = [
  ["Indikator", "2020", "2021"],
  [labels[0], 55, 56],
  [labels[1], 12, 13],
];
const foundBelow = (...rows: readonly (readonly CellInput[])[]) =>
  found("row-outside-table", [plan, dataSheet([...table, ...rows])]);

test("an indicator below the notes of its table, and no other finding about it", () => {
  const sheets = [plan, dataSheet([...table, ["Kilde: Jobcentret"], [labels[2], 70, 71]])];
  expect(found("row-outside-table", sheets)).toEqual([
    `warning Data!A5 Rækken »${labels[2]}« står under tabellen »Data«, som slutter i række 3, og læses derfor ikke. Flyt den op til tabellens andre rækker, hvis den hører til.`,
  ]);
  expect(validated(sheets).findings.filter(({ rule }) => rule === "indicator-missing")).toEqual([]);
});

test("an indicator far below, in a run with others", () => {
  const gap = Array.from({ length: 8 }, () => []);
  expect(foundBelow(["* foreløbige tal"], ...gap, ["Antal mentorer", 1, 2], [labels[2], 70, 71])).toEqual([
    expect.stringMatching(/^warning Data!A13 2 rækker \(den første er »Antal mentorer«\)/),
  ]);
});

test("right below an Excel table that was not extended", () => {
  const data = {
    ...dataSheet([...table, [labels[2], 70, 71]]),
    tables: [{ name: "Tabel1", range: "A1:C3" }],
  };
  expect(found("row-outside-table", [plan, data])).toEqual([expect.stringMatching(/^warning Data!A4 /)]);
});

test("a row of no known indicator is a remark where it begins right below", () => {
  expect(foundBelow(["Kilde: Jobcentret"], ["Antal mentorer", 1, 2])).toEqual([
    expect.stringMatching(/^info Data!A5 Rækken »Antal mentorer«/),
  ]);
  const gap = Array.from({ length: 8 }, () => []);
  expect(foundBelow(["Kilde: Jobcentret"], ...gap, ["Antal mentorer", 1, 2])).toEqual([]);
});

test("silent on notes, on sums and calculations, and on tables of their own", () => {
  expect(foundBelow(["Kilde: Jobcentret"], ["2019 er opgjort efter den gamle metode"])).toEqual([]);
  expect(foundBelow(["Kilde: Jobcentret"], ["Forskel til kommunen", 1, 2])).toEqual([]);
  expect(
    foundBelow(
      ["Kilde: Jobcentret"],
      ["Befolkning", { value: 5, formula: "A1+1" }, { value: 6, formula: "A2+1" }],
    ),
  ).toEqual([]);
  expect(
    foundBelow(["Kilde: Jobcentret"], [], ["Zone", "2020", "2021"], ["Nord", 5, 6], ["Syd", 7, 8]),
  ).toEqual([]);
  expect(foundBelow(["Kilde: X"], [], ["Indikator", "2022", "2023"], [labels[2], 5, 6])).toEqual([]);
});
