import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];
const period = planTable("Plan", [{ Felt: "Periode fra", Værdi: "01-01-2022" }]);
const planWith = (year: string | number | null) =>
  planTable("Indikatorer", [
    { Id: "B-1", Indikator: label, Enhed: "%", "Baseline boligområde": "55%", "Baseline år": year },
  ]);

test("a baseline year in the future, and one long before the plan", () => {
  expect(found("year-implausible", [period, planWith(2109)])).toEqual([
    expect.stringMatching(/^error Indikatorer!L2 Året 2109 er usandsynligt: .* mellem 2012 og 2024/),
  ]);
  const data = dataSheet([header, [label, "55%", 2009, "56%"]]);
  expect(found("year-implausible", [period, planWith(null), data])).toEqual([
    expect.stringMatching(/^warning Data!C2 Året 2009/),
  ]);
});

test("years with a digit too many, too few or wrong, where they stand", () => {
  for (const year of [20019, 219, 1919, "år 2109", "20019"]) {
    const data = dataSheet([header, [label, "55%", year, "56%"]]);
    expect(found("year-implausible", [period, planWith(2019), data])).toEqual([
      expect.stringMatching(/^error Data!C2 /),
    ]);
    expect(found("baseline-year-differs", [period, planWith(2019), data])).toEqual([]);
  }
});

test("yields where plan and sheet differ by a year that may be meant", () => {
  const data = dataSheet([header, [label, "55%", 2009, "56%"]]);
  expect(found("year-implausible", [period, planWith(2019), data])).toEqual([]);
  expect(found("baseline-year-differs", [period, planWith(2019), data])).toHaveLength(1);
});

test("silent on years shortly before the plan", () => {
  expect(found("year-implausible", [period, planWith(2018)])).toEqual([]);
});

test("silent on school years, dates and other numbers beside a year", () => {
  for (const year of ["2019/20", "2018\n2019", "31/12-2019", "2019 (uge 40)", "2019 (n = 312)"]) {
    expect(found("year-implausible", [period, planWith(year)])).toEqual([]);
  }
});
