import { found, planTable } from "../../../test/validated-sheets";

test("a goal without an indicator", () => {
  const plan = planTable("Indikatorer", [{ Id: "S-1", Mål: "Naboklager reduceres" }]);
  expect(found("indicator-text-missing", [plan])).toEqual([
    expect.stringMatching(
      /^warning Indikatorer!D2 S-1 har et mål \(»Naboklager reduceres«\), men ingen indikator/,
    ),
  ]);
});

test("silent where the indicator is given", () => {
  const plan = planTable("Indikatorer", [
    { Id: "S-1", Mål: "Naboklager reduceres", Indikator: "Antal naboklager" },
  ]);
  expect(found("indicator-text-missing", [plan])).toEqual([]);
});
