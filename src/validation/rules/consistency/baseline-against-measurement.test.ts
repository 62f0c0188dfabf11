import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const plan = (area: string | null, comparison: string | null = null) =>
  planTable("Indikatorer", [
    {
      Id: "B-1",
      Indikator: label,
      Enhed: "%",
      "Baseline boligområde": area,
      "Baseline kommune": comparison,
      "Baseline år": 2020,
    },
  ]);
const years = (y2020: string, y2021 = "57,0%") =>
  dataSheet([
    ["Indikator", "2020", "2021"],
    [label, y2020, y2021],
  ]);

test("a baseline that is not what its year was measured at", () => {
  expect(found("baseline-against-measurement", [plan("28,3%"), years("29,7%")])).toEqual([
    "warning Indikatorer!I2 Baseline for 2020 er 28,3 % her, men 2020 er målt til 29,7 % (Data!B2). Ret det tal, der er forkert.",
  ]);
});

test("one step of the last decimal is a remark, the comparison has its own", () => {
  expect(
    found("baseline-against-measurement", [plan("28,3%", "14,7%"), years("28,4%\n(Kommune 15,7%)")]),
  ).toEqual([
    expect.stringMatching(/^warning Indikatorer!J2 .* 14,7 % her, men 2020 er målt til 15,7 %/),
    expect.stringMatching(/^info Indikatorer!I2/),
  ]);
});

test("another count of the same share, and plan and sheet told once", () => {
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "Baseline år", "2020"],
    [label, "15,7% (Antal: 628)", 2020, "15,7% (Antal: 638)"],
  ]);
  expect(found("baseline-against-measurement", [plan("15,7% (Antal: 628)"), data])).toEqual([
    "warning Data!B2 Baseline for 2020 er 15,7 % (antal 628) her, men 2020 er målt til 15,7 % (antal 638) (Data!D2). Ret det tal, der er forkert.",
  ]);
});

test("silent where they are the same, of another year, half-year, school year, part or unit", () => {
  for (const cell of ["28,3%", "28,30 %", "28%", "Søparken: 40%", "640 personer", "Ingen data"])
    expect(found("baseline-against-measurement", [plan("28,3%"), years(cell)])).toEqual([]);
  const others = dataSheet([
    ["Indikator", "1. halvår 2020", "2019/2020", "2021"],
    [label, "30%", "31%", "32%"],
  ]);
  expect(found("baseline-against-measurement", [plan("28,3%"), others])).toEqual([]);
});

test("yields to a baseline that plan and sheet disagree about", () => {
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "Baseline år", "2020"],
    [label, "28,3%", 2020, "28,3%"],
  ]);
  expect(found("baseline-against-measurement", [plan("38,3%"), data])).toEqual([]);
  expect(found("baseline-differs", [plan("38,3%"), data])).toHaveLength(1);
});

test("the comparison's own column of the year", () => {
  const data = dataSheet([
    ["Indikator", "Baseline kommune", "Baseline år", "2020", "2020 Kommune"],
    [label, "14,7%", 2020, "28,3%", "15,9%"],
  ]);
  expect(found("baseline-against-measurement", [plan("28,3%", "14,7%"), data])).toEqual([
    expect.stringMatching(/^warning Data!B2 .* 14,7 % her, men 2020 er målt til 15,9 % \(Data!E2\)/),
  ]);
});
