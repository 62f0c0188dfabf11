import { lbfIndicators } from "../../../plan/lbf";
import { found, planTable } from "../../../../test/validated-sheets";

const all = lbfIndicators.map(({ id, label }) => ({ Id: id, Indsatsområde: "Overordnet", Indikator: label }));

test("the one that the plan lacks, by name", () => {
  expect(found("lbf-indicator-missing", [planTable("Indikatorer", all.slice(0, -1))])).toEqual([
    expect.stringMatching(
      /^warning Indikatorer!A1 Planen mangler Landsbyggefondens indikator LBF-9 \(»Andel stemme/,
    ),
  ]);
});

test("silent where all are there, under ids of the plan's own and with words that differ a little", () => {
  const own = all.map((row, index) => ({
    ...row,
    Id: `O-${index}`,
    Indikator: row.Indikator.replace("-årige, der er", "-årige, som er"),
  }));
  expect(found("lbf-indicator-missing", [planTable("Indikatorer", own)])).toEqual([]);
});

test("silent where there is no table of indicators: that is another finding", () => {
  expect(found("lbf-indicator-missing", [planTable("Plan", [{ Felt: "Navn", Værdi: "En plan" }])])).toEqual(
    [],
  );
});
