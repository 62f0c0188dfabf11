import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];
const planWith = (year: number | null) =>
  planTable("Indikatorer", [
    { Id: "B-1", Indikator: label, Enhed: "%", "Baseline boligområde": "55%", "Baseline år": year },
  ]);

test("a baseline of no known year", () => {
  expect(found("baseline-year-missing", [planWith(null)])).toEqual([
    expect.stringMatching(/^warning Indikatorer!L2 B-1 har en baseline uden år/),
  ]);
});

test("silent where plan or sheet gives the year", () => {
  const data = dataSheet([header, [label, "55%", 2019, "56%"]]);
  expect(found("baseline-year-missing", [planWith(2019)])).toEqual([]);
  expect(found("baseline-year-missing", [planWith(null), data])).toEqual([]);
});

test("silent on a year for each of several sources, and where there is no baseline either", () => {
  const two = planTable("Indikatorer", [
    { Id: "B-1", Indikator: label, Enhed: "%", "Baseline boligområde": "55%", "Baseline år": "2018\n2019" },
  ]);
  const none = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
  expect(found("baseline-year-missing", [two])).toEqual([]);
  expect(found("baseline-year-missing", [none])).toEqual([]);
});
