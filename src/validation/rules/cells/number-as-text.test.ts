import { dataSheet, found, planTable, validated } from "../../../../test/validated-sheets";
import type { CellInput } from "../../../../test/snapshots";

const departments = (residents: readonly CellInput[], total?: CellInput) => {
  const table = planTable(
    "Områder",
    residents.map((Beboere, index) => ({ Afdeling: `Afd. ${index + 1}`, Boliger: 100 + index, Beboere })),
  );
  return { ...table, rows: [...table.rows, [], [null, null, null, null, null, total]] };
};
const zones = (figures: readonly CellInput[]) =>
  dataSheet([["Zone", "2022"], ...figures.map((figure, index) => [`Zone ${index + 1}`, figure])]);

test("a number as text among the plan's real numbers, with the number as repair", () => {
  const sheets = [departments([210, 198, "205", 190])];
  expect(found("number-as-text", sheets)).toEqual([
    "warning Områder!F4 »205« står som tekst, mens kolonnens andre 3 tal er rigtige tal. Excel springer tekst over i summer. Skriv det som tal.",
  ]);
  expect(validated(sheets).findings.find(({ rule }) => rule === "number-as-text")?.fix).toEqual({
    at: { sheet: "Områder", cell: "F4" },
    before: "205",
    after: 205,
  });
});

test("several in one column are told once, and a formula that passes over them is named", () => {
  const numbers = [21, 22, 23, 24, 25, 26, 27, 28];
  const plain = zones([...numbers, "29,5", "30"]);
  expect(found("number-as-text", [plain])).toEqual([
    "info Data!B10 »29,5« står som tekst, mens kolonnens andre 8 tal er rigtige tal (det gælder 2 celler). Excel springer tekst over i summer. Skriv det som tal.",
  ]);
  const [finding] = validated([plain]).findings.filter(({ rule }) => rule === "number-as-text");
  expect(finding).toMatchObject({ related: [{ sheet: "Data", cell: "B11" }], fix: { after: 29.5 } });
  const summed = { ...plain, rows: [...plain.rows, [], ["Sum", { value: 196, formula: "SUM(B2:B11)" }]] };
  expect(found("number-as-text", [summed])).toEqual([
    expect.stringMatching(/^warning Data!B10 .* En formel regner på kolonnen/),
  ]);
});

test("a text that can be read in two ways, or that a percent format would multiply, has no repair", () => {
  const fixOf = (figures: readonly CellInput[]) =>
    validated([zones(figures)]).findings.find(({ rule }) => rule === "number-as-text");
  expect(fixOf([1204, 1180, 1150, "1.234"])).toMatchObject({ cell: "B5" });
  expect(fixOf([1204, 1180, 1150, "1.234"])?.fix).toBeUndefined();
  const share = (value: number) => ({ value, format: "0.0%" });
  expect(fixOf([share(0.45), share(0.44), share(0.46), "45,3"])?.fix).toBeUndefined();
});

test("the sum of a table's column by its name", () => {
  const table = departments([210, 198, "205", 190], { value: 598, formula: "SUM(HHP_Områder[Beboere])" });
  expect(found("number-as-text", [table])).toEqual([expect.stringMatching(/En formel regner på kolonnen/)]);
});

test("silent on columns of texts, on mixed columns, on too few numbers and on years and codes", () => {
  expect(found("number-as-text", [zones(["21", "22", "23", "24"])])).toEqual([]);
  expect(found("number-as-text", [zones([21, "22", 23, "24", 25])])).toEqual([]);
  expect(found("number-as-text", [zones([21, 22, "23"])])).toEqual([]);
  expect(found("number-as-text", [zones([21, 22, 23, "024"])])).toEqual([]);
  expect(
    found("number-as-text", [zones([21, 22, 23, "24 (foreløbigt)", "ca. 25", "-", "Ingen data"])]),
  ).toEqual([]);
});

test("in a column of an indicator sheet", () => {
  const labels = ["Antal klager", "Antal frivillige", "Antal unge i job", "Antal forløb"];
  const plan = planTable(
    "Indikatorer",
    labels.map((Indikator, index) => ({ Id: `S-${index}`, Indikator, Enhed: "antal" })),
  );
  const data = dataSheet([
    ["Indikator", "Baseline år", "2021"],
    ...labels.map((label, index) => [label, "2019", index === 2 ? "17" : 20]),
  ]);
  expect(found("number-as-text", [plan, data])).toEqual([expect.stringMatching(/^info Data!C4 »17« /)]);
});

test("a row of texts is told once in a data table, and is how an indicator is written on its sheet", () => {
  const rows = [
    ["Antal klager", 20, 21],
    ["Antal frivillige", 30, 31],
    ["Antal unge i job", "17", "18"],
    ["Antal forløb", 40, 41],
  ];
  expect(found("number-as-text", [dataSheet([["Zone", "2021", "2022"], ...rows])])).toEqual([
    expect.stringMatching(/^info Data!B4 »17« .*\(det gælder 2 celler\)/),
  ]);
  expect(found("number-as-text", [dataSheet([["Indikator", "2021", "2022"], ...rows])])).toEqual([]);
});
