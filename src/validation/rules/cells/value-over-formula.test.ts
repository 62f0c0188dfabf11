import type { CellInput } from "../../../../test/snapshots";
import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const rule = "value-over-formula";
const computed = (value: number, formula: string) => ({ value, formula });
const zones = (rows: readonly (readonly CellInput[])[]) =>
  dataSheet([["Zone", "Kvinder", "Mænd", "Beboere"], ...rows]);
const sums = [
  ["Øst", 10, 12, computed(22, "B2+C2")],
  ["Vest", 11, 14, computed(25, "B3+C3")],
  ["Nord", 12, 11, computed(23, "B4+C4")],
];

test("a number typed over the formula of a data table's column", () => {
  expect(found(rule, [zones([...sums, ["Syd", 9, 8, 19]])])).toEqual([
    "warning Data!D5 »19« er skrevet ind, men kolonnens andre 3 tal er formler. Sæt formlen ind igen (=B5+C5), hvis den er overskrevet ved en fejl.",
  ]);
});

test("in the plan's budget", () => {
  const line = (Indsatsområde: string, row: number, total: CellInput = computed(3, `B${row}+C${row}`)) => ({
    Indsatsområde,
    Landsbyggefonden: 2,
    "Lokal medfinansiering": 1,
    "I alt": total,
  });
  const budget = planTable("Budget", [
    line("Uddannelse og livschancer", 2),
    line("Beskæftigelse", 3, "4"),
    line("Kriminalitetsforebyggelse", 4),
    line("Sammenhængskraft og medborgerskab", 5),
    line("I alt", 6, 13),
  ]);
  expect(found(rule, [budget])).toEqual([expect.stringMatching(/^warning Budget!D3 »4« .* \(=B3\+C3\)/)]);
});

test("several in one column are told once", () => {
  const rows = [5, 6, 7, 8, 9].map((row) => [`Zone ${row}`, 1, 2, computed(3, `B${row}+C${row}`)]);
  const sheet = zones([...sums, ...rows, ["Syd", 9, 8, 19], ["Midt", 9, 8, 18]]);
  expect(found(rule, [sheet])).toEqual([
    expect.stringMatching(/^warning Data!D10 .*\(det gælder 2 celler\)/),
  ]);
});

test("in the middle of a computed row, but not at its beginning or its end", () => {
  const table = (row: readonly CellInput[]) =>
    dataSheet([
      ["", "2018", "2019", "2020", "2021", "2022"],
      ["Unge i alt", 100, 110, 120, 130, 140],
      ["Unge i job", 50, 55, 60, 65, 70],
      ["Andel i job", ...row],
    ]);
  const share = (column: string) => computed(50, `100*${column}3/${column}2`);
  expect(found(rule, [table([share("B"), share("C"), 51, share("E"), share("F")])])).toEqual([
    "warning Data!D4 »51« er skrevet ind, men rækkens andre 4 tal er formler. Sæt formlen ind igen (=100*D3/D2), hvis den er overskrevet ved en fejl.",
  ]);
  expect(found(rule, [table([49, share("C"), share("D"), share("E"), share("F")])])).toEqual([]);
  expect(found(rule, [table([share("B"), share("C"), share("D"), share("E"), 52])])).toEqual([]);
});

test("silent on blanks, reasons, totals and columns that are mostly typed", () => {
  expect(found(rule, [zones([...sums, ["Syd", 9, 8, "Ingen data"], ["Midt", 9, 8, null]])])).toEqual([]);
  expect(found(rule, [zones([...sums, ["I alt", 33, 37, 70]])])).toEqual([]);
  expect(found(rule, [zones([...sums, ["Syd", 9, 8, 17], ["Midt", 9, 8, 17]])])).toEqual([]);
});

test("silent on a seed that the formulas run on from", () => {
  const sheet = dataSheet([
    ["Måned", "Forløb", "Forløb til dato"],
    ["Januar", 5, 5],
    ["Februar", 6, computed(11, "C2+B3")],
    ["Marts", 7, computed(18, "C3+B4")],
    ["April", 8, computed(26, "C4+B5")],
  ]);
  expect(found(rule, [sheet])).toEqual([]);
});

test("indicators from another source are no overwritten links, but a single year of a linked one is", () => {
  const labels = ["Andel i job", "Andel i skole", "Andel i klub", "Andel i dagtilbud", "Andel trygge"];
  const plan = planTable(
    "Indikatorer",
    labels.map((Indikator, index) => ({ Id: `B-${index}`, Indikator, Enhed: "%" })),
  );
  const linked = (row: number, column: string) => ({
    value: 0.5,
    format: "0.0%",
    formula: `Register!${column}${row}`,
  });
  const typed = { value: 0.62, format: "0.0%" };
  const sheet = (tail: readonly CellInput[], job: CellInput = linked(2, "C")) =>
    dataSheet([
      ["Indikator", "2020", "2021"],
      [labels[0], linked(2, "B"), job],
      ...[3, 4, 5].map((row) => [labels[row - 2], linked(row, "B"), linked(row, "C")]),
      [labels[4], ...tail],
    ]);
  expect(found(rule, [plan, sheet([typed, typed])])).toEqual([]);
  const oneYear = dataSheet([
    ["Indikator", "2021"],
    ...[2, 3, 4, 5].map((row) => [labels[row - 2], linked(row, "C")]),
    [labels[4], typed],
  ]);
  expect(found(rule, [plan, oneYear])).toEqual([]);
  expect(found(rule, [plan, sheet([linked(6, "B"), linked(6, "C")], typed)])).toEqual([
    expect.stringMatching(/^warning Data!C2 »62,0 %« er skrevet ind, men kolonnens andre 4 tal er formler/),
  ]);
});
