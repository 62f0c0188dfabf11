import { dataSheet, found, planTable, type validated } from "../../../../test/validated-sheets";

const labels = ["Andel unge i job", "Andel unge i uddannelse", "Andel børn i dagtilbud", "Andel sigtede"];
const plan = planTable(
  "Indikatorer",
  labels.map((label, index) => ({ Id: `U-${index + 1}`, Indikator: label, Enhed: "%" })),
);
type Rows = Parameters<typeof dataSheet>[0];
const sheet = (header: readonly string[], rows: Rows) =>
  dataSheet([["Indikator", ...header], ...rows.map((row, index) => [labels[index] ?? "", ...row])]);
const years = ["2020", "2021", "2022"];

test("a year that repeats the year before", () => {
  const data = sheet(years, [
    ["55,1%", "56,2%", "56,2%"],
    ["35,4%", "36,8%", "36,8%"],
    ["90,2%", "91,7%", "91,7%"],
  ]);
  expect(found("column-copied", [plan, data])).toEqual([
    "warning Data!D1 Kolonnen 2022 gentager kolonnen for 2021: 3 af 3 rækker har samme tal. Skriv tallene for 2022, hvis de er kopieret.",
  ]);
});

test("rows of reasons do not count, and one row of five may have been filled in", () => {
  const texts = sheet(years, [
    ["55,1%", "56,2%", "56,2%"],
    ["35,4%", "36,8%", "36,8%"],
    ["90,2%", "91,7%", "91,7%"],
    ["5,6%", "Ingen data", "Ingen data"],
  ]);
  expect(found("column-copied", [plan, texts])).toEqual([
    expect.stringMatching(/^warning Data!D1 .*: 3 af 3 rækker /),
  ]);
});

test("silent where too few rows are equal, or their figures are small or all the same", () => {
  const few = sheet(years, [
    ["55,1%", "56,2%", "56,2%"],
    ["35,4%", "36,8%", "36,8%"],
    ["90,2%", "91,7%", "91,9%"],
  ]);
  const most = sheet(years, [
    ["55,1%", "56,2%", "56,2%"],
    ["35,4%", "36,8%", "36,8%"],
    ["90,2%", "91,7%", "91,7%"],
    ["5,61%", "5,92%", "4,21%"],
  ]);
  const small = sheet(years, [
    ["55%", "56%", "56%"],
    ["35%", "36%", "36%"],
    ["90%", "91%", "91%"],
  ]);
  const same = sheet(years, [
    ["55,1%", "100,0%", "100,0%"],
    ["35,4%", "100,0%", "100,0%"],
    ["90,2%", "100,0%", "100,0%"],
  ]);
  for (const data of [few, most, small, same]) expect(found("column-copied", [plan, data])).toEqual([]);
});

test("halves are held against the same half of the year before, other scopes stand apart", () => {
  const halves = sheet(
    ["1. halvår 2021", "2021", "1. halvår 2022"],
    [
      ["55,1%", "56,2%", "55,1%"],
      ["35,4%", "36,8%", "35,4%"],
      ["90,2%", "91,7%", "90,2%"],
    ],
  );
  const scopes = sheet(
    ["2021", "2021 Kommune", "2022"],
    [
      ["55,1%", "56,2%", "56,2%"],
      ["35,4%", "36,8%", "36,8%"],
      ["90,2%", "91,7%", "91,7%"],
    ],
  );
  expect(found("column-copied", [plan, halves])).toEqual([
    expect.stringMatching(/^warning Data!D1 Kolonnen 1\. halvår 2022 gentager kolonnen for 2021/),
  ]);
  expect(found("column-copied", [plan, scopes])).toEqual([]);
});

const others = (title: string, last: readonly number[]): Parameters<typeof validated>[0][number] =>
  dataSheet(
    [
      [title],
      ["Afdeling", "2020", "2021", "2022"],
      ["Parken", 554, 560, last[0]],
      ["Vejen", 140, 148, last[1]],
      ["Munkebo", 610, 612, last[2]],
    ],
    "Beboere",
  );

test("data as others sent them too", () => {
  expect(found("column-copied", [others("Beboere pr. afdeling", [560, 148, 612])])).toEqual([
    expect.stringMatching(/^warning Beboere!D2 /),
  ]);
});

test("silent on what is the same every year by its nature", () => {
  expect(found("column-copied", [others("Antal boliger pr. afdeling", [560, 148, 612])])).toEqual([]);
  const constant = dataSheet([
    ["Afdeling", "2020", "2021", "2022"],
    ["Parken", 554, 554, 554],
    ["Vejen", 140, 140, 140],
    ["Munkebo", 610, 610, 610],
  ]);
  expect(found("column-copied", [constant])).toEqual([]);
});
