import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i uddannelse";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];
const planWith = (year: string | number) =>
  planTable("Indikatorer", [
    { Id: "U-1", Indikator: label, Enhed: "%", "Baseline boligområde": "35%", "Baseline år": year },
  ]);

test("the sheet dates the baseline to another year than the plan", () => {
  const data = dataSheet([header, [label, "35%", 2019, "36%"]]);
  expect(found("baseline-year-differs", [planWith(2020), data])).toEqual([
    "error Data!C2 Baselineåret er 2019 her, men 2020 i planen (Indikatorer!L2). Ret det år, der er forkert.",
  ]);
});

test("silent where the years are the same, in any order, or the sheet gives none", () => {
  const same = dataSheet([header, [label, "35%", "2019\n2018", "36%"]]);
  const none = dataSheet([header, [label, "35%", null, "36%"]]);
  expect(found("baseline-year-differs", [planWith("2018 2019"), same])).toEqual([]);
  expect(found("baseline-year-differs", [planWith(2020), none])).toEqual([]);
});

test("the baseline itself names another year than its row or the plan", () => {
  const inRow = dataSheet([header, [label, "35% (2018)", 2019, "36%"]]);
  expect(found("baseline-year-differs", [planWith(2019), inRow])).toEqual([
    "warning Data!B2 »35% (2018)« siger, at baseline er fra 2018, men baselineåret for U-1 er 2019 (Data!C2). Ret det år, der er forkert.",
  ]);
  const bare = dataSheet([
    ["Indikator", "Baseline boligområde", "2021"],
    [label, "35% (2018)", "36%"],
  ]);
  expect(found("baseline-year-differs", [planWith(2019), bare])).toEqual([
    expect.stringMatching(/^warning Data!B2 .* er 2019 \(Indikatorer!L2\)/),
  ]);
  const inPlan = planTable("Indikatorer", [
    { Id: "U-1", Indikator: label, Enhed: "%", "Baseline boligområde": "35% (2018)", "Baseline år": 2019 },
  ]);
  expect(found("baseline-year-differs", [inPlan])).toEqual([
    expect.stringMatching(/^warning Indikatorer!I2 /),
  ]);
});

test("a header that dates the baselines to another year than the plan or all its rows, once", () => {
  const named = dataSheet([
    ["Indikator", "Baseline 2018", "2021"],
    [label, "35%", "36%"],
  ]);
  expect(found("baseline-year-differs", [planWith(2019), named])).toEqual([
    expect.stringMatching(/^warning Data!B1 »Baseline 2018« siger, at baseline er fra 2018, men /),
  ]);
  const rows = dataSheet([
    ["Indikator", "Baseline 2018", "Baseline år", "2021"],
    [label, "35%", 2019, "36%"],
  ]);
  expect(found("baseline-year-differs", [planWith(2019), rows])).toEqual([
    expect.stringMatching(/^warning Data!B1 /),
  ]);
});

test("silent on the year of a publication, of a span and on a row that states its own year under a header", () => {
  for (const cell of ["35% (Boligsociale data 2020)", "35% (2018-2019)", "35% (2019)"]) {
    const data = dataSheet([header, [label, cell, 2019, "36%"]]);
    expect(found("baseline-year-differs", [planWith(2019), data])).toEqual([]);
  }
  const other = "Andel unge i job";
  const plan = planTable("Indikatorer", [
    { Id: "U-1", Indikator: label, Enhed: "%", "Baseline år": 2019 },
    { Id: "B-1", Indikator: other, Enhed: "%", "Baseline år": 2018 },
  ]);
  const data = dataSheet([
    ["Indikator", "Baseline 2019", "Baseline år", "2021"],
    [label, "35%", 2019, "36%"],
    [other, "55%", 2018, "56%"],
  ]);
  expect(found("baseline-year-differs", [plan, data])).toEqual([]);
});

test("silent where plan and sheet name the same school year", () => {
  const data = dataSheet([header, [label, "35%", "2019/20", "36%"]]);
  expect(found("baseline-year-differs", [planWith("2019/20"), data])).toEqual([]);
});
