import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const label = "Andel unge i job";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];
const period = planTable("Plan", [{ Felt: "Periode fra", Værdi: "01-01-2022" }]);
const planWith = (year: number) =>
  planTable("Indikatorer", [
    { Id: "B-1", Indikator: label, Enhed: "%", "Baseline boligområde": "55%", "Baseline år": year },
  ]);

test("a baseline year in the future, and one long before the plan", () => {
  expect(found("year-implausible", [period, planWith(2109)])).toEqual([
    expect.stringMatching(/^error Indikatorer!L2 Året 2109 er usandsynligt: .* mellem 2012 og 2024/),
  ]);
  const data = dataSheet([header, [label, "55%", 2009, "56%"]]);
  expect(found("year-implausible", [period, planWith(2019), data])).toEqual([
    expect.stringMatching(/^warning Data!C2 Året 2009/),
  ]);
});

test("silent on years shortly before the plan", () => {
  expect(found("year-implausible", [period, planWith(2018)])).toEqual([]);
});
