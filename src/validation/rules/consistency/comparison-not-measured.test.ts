import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const header = [
  "Indikator",
  "Baseline boligområde",
  "Baseline kommune",
  "Baseline år",
  "2020",
  "2021",
  "2022",
];
const planWith = (comparison: string | null, name: string | null = null) =>
  planTable("Indikatorer", [
    {
      Id: "B-1",
      Indikator: label,
      Enhed: "%",
      "Baseline boligområde": "55%",
      "Baseline kommune": comparison,
      Sammenligning: name,
      "Baseline år": 2019,
    },
  ]);

test("the municipality has a baseline and no measurement in years in which the area is measured", () => {
  const data = dataSheet([header, [label, "55%", "71%", 2019, "56%", "57%\n(Kommune 72%)", "58%"]]);
  expect(found("comparison-not-measured", [planWith("71%"), data])).toEqual([
    expect.stringMatching(/^warning Data!E2 Området er målt i 2020 og 2022, men kommunen er det ikke/),
  ]);
});

test("silent where it is measured, has no baseline, or is not wanted", () => {
  const measured = [label, "55%", "71%", 2019, "56% (Kommune 71%)", "57% (Kommune 72%)", "Ingen data"];
  const unmeasured = [label, "55%", null, 2019, "56%", "57%", "58%"];
  expect(found("comparison-not-measured", [planWith("71%"), dataSheet([header, measured])])).toEqual([]);
  expect(found("comparison-not-measured", [planWith(null), dataSheet([header, unmeasured])])).toEqual([]);
  expect(
    found("comparison-not-measured", [planWith("71%", "ingen"), dataSheet([header, unmeasured])]),
  ).toEqual([]);
});

test("silent on half-years, for which no comparison is published", () => {
  const data = dataSheet([
    ["Indikator", "2020", "1. halvår 2021"],
    [label, "56% (Kommune 71%)", "57%"],
  ]);
  expect(found("comparison-not-measured", [planWith("71%"), data])).toEqual([]);
});

test("silent where the cell or the comparison's own column says why", () => {
  const told = [label, "55%", "71%", 2019, "56%\n(Kommune: ingen data)", "57% (Kommune 72%)", "Ingen data"];
  expect(found("comparison-not-measured", [planWith("71%"), dataSheet([header, told])])).toEqual([]);
  const own = dataSheet([
    ["Indikator", "2020", "2020 Kommune"],
    [label, "56%", "Data tilgængelig ultimo 2025"],
  ]);
  expect(found("comparison-not-measured", [planWith("71%"), own])).toEqual([]);
});
