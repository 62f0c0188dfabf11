import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const place = planTable("Plan", [
  { Felt: "Navn", Værdi: "Nyvang" },
  { Felt: "Kommune", Værdi: "Nyby Kommune" },
]);
const planWith = (comparison: string | null, chosen: string | null = null) =>
  planTable("Indikatorer", [
    {
      Id: "B-1",
      Indikator: label,
      Enhed: "%",
      "Baseline boligområde": "55%",
      "Baseline kommune": comparison,
      Sammenligning: chosen,
      "Baseline år": 2018,
    },
  ]);
const years = (...cells: string[]) =>
  dataSheet([
    ["Indikator", "2020", "2021", "2022"],
    [label, ...cells],
  ]);

test("a baseline of all plans and years of the municipality", () => {
  const data = years("56%\n(Kommune 70%)", "57%\n(Kommune 71%)", "58%");
  expect(found("comparison-changes", [place, planWith("73% (Alle hhp)", "Alle hhp"), data])).toEqual([
    "warning Data!B2 Sammenligningen er »Alle hhp« i baseline (Indikatorer!J2), men »Kommune« i 2020 og 2021. To udviklinger kan kun holdes op mod hinanden, når det er de samme, der måles: find tallene for én af dem.",
  ]);
});

test("a comparison that changes between years, without a baseline", () => {
  const data = years("56%\n(Kommune 70%)", "57%\n(Hele landet 75%)", "58%\n(Kommune 71%)");
  expect(found("comparison-changes", [place, planWith(null), data])).toEqual([
    expect.stringMatching(
      /^warning Data!C2 Sammenligningen er »Kommune« i 2020 \(Data!B2\), men »Hele landet« i 2021\./,
    ),
  ]);
});

test("silent where one population runs through, by whatever name", () => {
  const data = years("56%\n(Nyby Kommune: 70%)", "57%\n(Kommune 71%)\nAlle hhp: 74%", "58%\n(kommunen 72%)");
  expect(found("comparison-changes", [place, planWith("71%"), data])).toEqual([]);
  const plans = years("56%\nAlle helhedsplaner: 74%", "57%\n(Alle hhp 75%)", "Ingen data");
  expect(found("comparison-changes", [place, planWith("73% (Alle 66 hhp)", "Alle hhp"), plans])).toEqual([]);
  expect(found("comparison-changes", [place, planWith("73% (Alle 66 hhp)\nKommune: 71%"), data])).toEqual([]);
});

test("silent on a bracket that does not say whose it is", () => {
  const data = years("56%\n(70%)", "57%\n(71%)", "58%\n(72%)");
  expect(found("comparison-changes", [place, planWith("73% (Alle hhp)", "Alle hhp"), data])).toEqual([]);
});

test("columns of their own count by their headers", () => {
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "Baseline alle hhp", "2021", "2021 Kommune"],
    [label, "55%", "73%", "57%", "71%"],
  ]);
  expect(found("comparison-changes", [place, planWith(null, "Alle hhp"), data])).toEqual([
    expect.stringMatching(
      /^warning Data!E2 Sammenligningen er »alle hhp« i baseline \(Data!C2\), men »Kommune« i 2021/,
    ),
  ]);
});

test("silent where the baseline is the one that is wrong: that is told there", () => {
  const data = years("56%\n(Kommune 70%)", "57%\n(Kommune 71%)", "58%");
  const plan = planWith("73% (Alle hhp)");
  expect(found("comparison-changes", [place, plan, data])).toEqual([]);
  expect(found("scope-differs", [place, plan, data])).toEqual([
    expect.stringMatching(/^error Indikatorer!J2/),
  ]);
});

test("silent where nothing is compared", () => {
  const data = years("56%\n(Kommune 70%)", "57%\n(Hele landet 75%)", "58%");
  expect(found("comparison-changes", [place, planWith(null, "ingen"), data])).toEqual([]);
});
