import { planSheet } from "../../../../test/snapshots";
import { found, planTable } from "../../../../test/validated-sheets";

test("a goal without an indicator", () => {
  const plan = planTable("Indikatorer", [{ Id: "S-1", Mål: "Naboklager reduceres" }]);
  expect(found("indicator-text-missing", [plan])).toEqual([
    expect.stringMatching(
      /^warning Indikatorer!D2 S-1 har et mål \(»Naboklager reduceres«\), men ingen indikator/,
    ),
  ]);
});

test("a dash is no indicator, and figures with neither goal nor indicator say nothing", () => {
  const plan = planTable("Indikatorer", [
    { Id: "S-1", Mål: "Naboklager reduceres", Indikator: "-" },
    { Id: "S-2", "Baseline boligområde": 99 },
    { Id: "S-3", Indsatsområde: "Beskæftigelse" },
  ]);
  expect(found("indicator-text-missing", [plan])).toEqual([
    expect.stringMatching(/^warning Indikatorer!D2 S-1 har et mål/),
    expect.stringMatching(/^warning Indikatorer!D3 S-2 har tal, men hverken mål eller indikator\./),
  ]);
});

test("silent where there is no column for indicators: that is another finding", () => {
  const plan = planSheet(
    "Indikatorer",
    [["S-1", "Naboklager reduceres", 99]],
    ["Id", "Mål", "Baseline boligområde"],
  );
  expect(found("indicator-text-missing", [plan])).toEqual([]);
});

test("silent where the indicator is given", () => {
  const plan = planTable("Indikatorer", [
    { Id: "S-1", Mål: "Naboklager reduceres", Indikator: "Antal naboklager" },
  ]);
  expect(found("indicator-text-missing", [plan])).toEqual([]);
});
