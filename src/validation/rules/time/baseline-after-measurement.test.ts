import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const [one, two] = ["Andel unge i job", "Andel unge i uddannelse"];
const planWith = (year: number) =>
  planTable("Indikatorer", [
    { Id: "B-1", Indikator: one, Enhed: "%", "Baseline år": year },
    { Id: "U-1", Indikator: two, Enhed: "%", "Baseline år": year },
  ]);
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2018", "2019", "2020", "2021"];

test("a baseline later than the first measured year, which has no figure of its own", () => {
  const data = dataSheet([header, [one, "55%", 2020, "53%", "54%", null, "56%"]]);
  expect(found("baseline-after-measurement", [planWith(2020), data])).toEqual([
    "warning Data!C2 Baseline er fra 2020, men B-1 er målt allerede i 2018 og har intet tal for 2020. Kontrollér baselineåret og kolonnens år.",
  ]);
});

test("rows of a sheet with the same fault are one", () => {
  const data = dataSheet([
    header,
    [one, "55%", 2022, "53%", "54%", "55%", "56%"],
    [two, "35%", 2022, "33%", "34%", "35%", "36%"],
  ]);
  expect(found("baseline-after-measurement", [planWith(2022), data])).toEqual([
    expect.stringMatching(/^warning Data!C2 .* men B-1 og U-1 er målt allerede i 2018 /),
  ]);
});

test("the plan's year where the sheet has none", () => {
  const data = dataSheet([
    ["Indikator", "2020", "2021"],
    [one, "54%", "56%"],
  ]);
  expect(found("baseline-after-measurement", [planWith(2022), data])).toEqual([
    expect.stringMatching(/^warning Indikatorer!L2 /),
  ]);
});

test("silent on a history with the baseline's year among the measured, or in the baseline's own column", () => {
  const history = dataSheet([header, [one, "55%", 2020, "53%", "54%", "55%", "56%"]]);
  const gap = dataSheet([
    ["Indikator", "Baseline boligområde", "Baseline år", "2018", "2019", "2021"],
    [one, "55%", 2020, "53%", "54%", "56%"],
  ]);
  expect(found("baseline-after-measurement", [planWith(2020), history])).toEqual([]);
  expect(found("baseline-after-measurement", [planWith(2020), gap])).toEqual([]);
});

test("silent on a baseline before the measured years, and on reasons in earlier ones", () => {
  const before = dataSheet([header, [one, "55%", 2017, "53%", "54%", "55%", "56%"]]);
  const reasons = dataSheet([header, [one, "55%", 2020, "Ingen data", "-", null, "56%"]]);
  expect(found("baseline-after-measurement", [planWith(2017), before])).toEqual([]);
  expect(found("baseline-after-measurement", [planWith(2020), reasons])).toEqual([]);
});

test("yields where sheet and plan differ about the year", () => {
  const data = dataSheet([header, [one, "55%", 2020, "53%", "54%", null, "56%"]]);
  expect(found("baseline-after-measurement", [planWith(2017), data])).toEqual([]);
});
