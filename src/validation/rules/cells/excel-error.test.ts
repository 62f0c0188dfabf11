import type { CellInput } from "../../../../test/snapshots";
import { dataSheet, found, planTable, validated } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
const broken = (error: string, formula?: string): CellInput => ({
  value: { error },
  ...(formula === undefined ? {} : { formula }),
});
const relatedCells = (sheets: Parameters<typeof validated>[0]) =>
  validated(sheets)
    .findings.filter(({ rule }) => rule === "excel-error")
    .map(({ related = [] }) => related.map(({ sheet, cell }) => `${sheet}!${cell}`));

test("an Excel error in a table, reported once and not as an unreadable cell too", () => {
  const data = dataSheet([
    ["Indikator", "2020", "2021"],
    [label, { error: "#REF!" }, { error: "#N/A" }],
  ]);
  expect(found("excel-error", [plan, data])).toEqual([
    "error Data!B2 Cellen viser fejlen #REF!. Ret formlen, eller skriv, hvorfor der ikke er et tal.",
    expect.stringMatching(/^warning Data!C2 Cellen viser fejlen #N\/A/),
  ]);
  expect(found("unreadable-cell", [plan, data])).toEqual([]);
});

test("in a row that is no indicator of the plan", () => {
  const data = dataSheet([
    ["Indikator", "2020", "2021"],
    [label, "45%", "46%"],
    ["Noget ganske andet", 12, broken("#VALUE!", "B9")],
  ]);
  expect(found("excel-error", [plan, data])).toEqual([expect.stringMatching(/^error Data!C3 /)]);
});

test("data as they were sent are lost; own calculations are a warning, and a missing number there a remark", () => {
  const sent = dataSheet([
    ["Zone", "2021", "2022"],
    ["Øst", 12, { error: "#REF!" }],
    ["Vest", 13, 14],
  ]);
  expect(found("excel-error", [sent])).toEqual([expect.stringMatching(/^error Data!C2 /)]);
  const own = {
    name: "Noter",
    rows: [["Beregning"], [broken("#DIV/0!", "A9/A10")], [], [broken("#N/A", "NA()")]],
  };
  expect(found("excel-error", [own])).toEqual([
    expect.stringMatching(/^warning Noter!A2 /),
    expect.stringMatching(/^info Noter!A4 /),
  ]);
});

test("errors that follow from one are told with it, across sheets", () => {
  const own = { name: "Beregning", rows: [["Andel"], [broken("#DIV/0!", "B9/B10")]] };
  const data = dataSheet([
    ["Indikator", "2020", "2021", "2022"],
    [label, broken("#DIV/0!", "Beregning!A2"), broken("#VALUE!", "SUM(A2:B2)"), "45%"],
  ]);
  expect(found("excel-error", [plan, data, own])).toEqual([
    "error Beregning!A2 Cellen viser fejlen #DIV/0!, og det samme gør 2 andre celler af samme grund. Ret formlen, eller skriv, hvorfor der ikke er et tal.",
  ]);
  expect(relatedCells([plan, data, own])).toEqual([["Data!B2", "Data!C2"]]);
});

test("a filled formula that fails everywhere is one fault, and so are the sums over its column", () => {
  const rows = [2, 3, 4].map((row) => [`Afd. ${row}`, 0, broken("#DIV/0!", `100/B${row}`)]);
  const sheet = dataSheet([
    ["Afdeling", "Boliger", "Beboere pr. bolig"],
    ...rows,
    ["I alt", 0, broken("#DIV/0!", "SUM(C2:C4)")],
  ]);
  expect(found("excel-error", [sheet])).toEqual([
    expect.stringMatching(/^warning Data!C2 .* 3 andre celler/),
  ]);
});

test("the columns of an Excel table by their names", () => {
  const table = planTable("Budget", [
    {
      Indsatsområde: "Beskæftigelse",
      Landsbyggefonden: broken("#NAME?", "SUMM(A9:A10)"),
      "I alt": broken("#NAME?", "[@Landsbyggefonden]+[@[Lokal medfinansiering]]"),
    },
  ]);
  expect(found("excel-error", [table])).toEqual([expect.stringMatching(/^error Budget!B2 .* 1 anden celle/)]);
});

test("cells that refer to each other in a circle have one root", () => {
  const circle = { name: "Noter", rows: [[broken("#NUM!", "B1"), broken("#NUM!", "A1")]] };
  expect(found("excel-error", [circle])).toEqual([
    expect.stringMatching(/^warning Noter!A1 .* 1 anden celle/),
  ]);
});

test("an error that was pasted as text, in Danish too", () => {
  const data = dataSheet([
    ["Indikator", "2020", "2021", "2022"],
    [label, "#VÆRDI!", "#####", "45%"],
  ]);
  expect(found("excel-error", [plan, data])).toEqual([
    expect.stringMatching(/^error Data!B2 Cellen viser fejlen #VÆRDI!/),
    expect.stringMatching(/^error Data!C2 Cellen viser fejlen #####/),
  ]);
});

test("silent on skema sheets and on texts that only begin alike", () => {
  const skema = { name: "2022 Uddannelse", rows: [[{ error: "#REF!" }]], skema: true };
  expect(found("excel-error", [skema, { name: "Noter", rows: [["#1 i rækken", "# 12"]] }])).toEqual([]);
});
