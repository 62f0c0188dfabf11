import { dataSheet, found, planTable, validated } from "../../../../test/validated-sheets";
import type { CellInput } from "../../../../test/snapshots";

const label = "Antal unge, der er sigtet";
const plan = planTable("Indikatorer", [{ Id: "K-1", Indikator: label, Enhed: "antal" }]);
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021", "2022"];
const row = (text: string, ...cells: CellInput[]) => dataSheet([header, [text, 12, 2019, ...cells]]);

test("counts below the limit in an indicator table are one finding, with the cells related", () => {
  expect(found("small-count", [plan, row(label, 3, "4 unge\n(Kommune 45)")])).toEqual([
    "warning Data!D2 2 celler i tabellen viser et antal på 1-4 personer, så enkelte kan genkendes. Skriv »<5« i stedet, eller slå grupper eller år sammen, så antallet er mindst 5 (eller 0).",
  ]);
  const [finding] = validated([plan, row(label, 3, 4)]).findings.filter(({ rule }) => rule === "small-count");
  expect(finding?.related).toEqual([{ sheet: "Data", cell: "E2" }]);
});

test("the limit is the plan's own", () => {
  const settings = (value: number) =>
    planTable("Indstillinger", [{ Nøgle: "Mindste antal, der vises", Værdi: value }]);
  expect(found("small-count", [plan, row(label, 9, 3), settings(10)])).toHaveLength(1);
  expect(found("small-count", [plan, row(label, 2, 3), settings(2)])).toEqual([]);
  expect(found("small-count", [plan, row(label, 1, 3), settings(2)])).toEqual([
    expect.stringContaining("Cellen viser et antal på 1 person,"),
  ]);
  expect(found("small-count", [plan, row(label, 1, 3), settings(0)])).toEqual([]);
});

test("0, larger counts and what is no count are fine", () => {
  expect(found("small-count", [plan, row(label, 0, 5)])).toEqual([]);
  expect(found("small-count", [plan, row(label, "-", "<5")])).toEqual([]);
  expect(found("small-count", [plan, row(label, "1-4", "2,5")])).toEqual([]);
});

test("the count beside a share", () => {
  const share = "Andel 15-29-årige, der er sigtet";
  const indicator = planTable("Indikatorer", [{ Id: "K-1", Indikator: share, Enhed: "%" }]);
  expect(found("small-count", [indicator, row(share, "2,1% (Antal: 3)", "3,2% (Antal: 5)")])).toEqual([
    expect.stringMatching(/^warning Data!D2 Cellen viser et antal på 1-4 personer/),
  ]);
  const things = "Andel klager, der er løst";
  const other = planTable("Indikatorer", [{ Id: "K-1", Indikator: things, Enhed: "%" }]);
  expect(found("small-count", [other, row(things, "50% (Antal: 3)", "20%")])).toEqual([]);
});

test("the plan's baselines", () => {
  const indicators = planTable("Indikatorer", [
    { Id: "K-1", Indikator: label, Enhed: "antal", "Baseline boligområde": 3, "Baseline kommune": 2 },
    { Id: "K-2", Indikator: "Antal naboklager", Enhed: "antal", "Baseline boligområde": 3 },
  ]);
  expect(found("small-count", [indicators])).toEqual([
    expect.stringMatching(/^warning Indikatorer!I2 2 celler i tabellen/),
  ]);
});

test.each([
  "Antal møder for unge",
  "Antal SSP-bekymringer",
  "Antal naboklager",
  "Antal tryghedsvandringer med beboere",
  "Antal ledige boliger",
  "Antal fritidsjob",
  "Gennemsnitligt antal børn pr. familie",
])("%s are no persons", (text) => {
  const indicator = planTable("Indikatorer", [{ Id: "K-1", Indikator: text, Enhed: "antal" }]);
  expect(found("small-count", [indicator, row(text, 2, 3)])).toEqual([]);
});

test.each([
  ["by its header", ["Afdeling", "Antal sigtede", "Boliger"], "Afd. 21"],
  ["by its row", ["Gruppe", "2021", "2022"], "Elever"],
])("persons in data as others sent them, %s", (_name, columns, first) => {
  const sheet = dataSheet([columns, [first, 3, 120], ["I alt", 40, 200]], "Politi");
  expect(found("small-count", [plan, sheet])).toEqual([
    expect.stringMatching(/^warning Politi!B2 Cellen viser/),
  ]);
});

test("persons in data by the title, and none where the title speaks of shares", () => {
  const sheet = (title: string) =>
    dataSheet([[title], ["Zone", "2021", "2022"], ["Nord", 3, 12], ["Syd", 8, 9]]);
  expect(found("small-count", [plan, sheet("Sigtede unge")])).toHaveLength(1);
  expect(found("small-count", [plan, sheet("Sigtede unge, pct.")])).toEqual([]);
  expect(found("small-count", [plan, sheet("Klager")])).toEqual([]);
  const visits = dataSheet([["Antal besøg"], ["Gruppe", "2021"], ["Børn", 3], ["Voksne", 14]]);
  expect(found("small-count", [plan, visits])).toEqual([]);
});

test("what activities report of their participants is public", () => {
  const sheets = [
    planTable("Succeskriterier", [
      {
        Id: "1",
        Indsatsområde: "Beskæftigelse",
        Aktivitet: "Mentor",
        Succeskriterie: "Min. 5 deltagere pr. år",
      },
    ]),
    planTable("Status", [{ "Succeskriterie id": "1", Periode: 2022, Status: "Der har været 3 deltagere" }]),
  ];
  expect(found("small-count", sheets)).toEqual([]);
});
