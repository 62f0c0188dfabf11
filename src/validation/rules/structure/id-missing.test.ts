import { found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";

test("a row without an id", () => {
  const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label }, { Indikator: "Antal klager" }]);
  expect(found("id-missing", [plan])).toEqual([
    expect.stringMatching(/^warning Indikatorer!A3 Rækken i tabellen Indikatorer har intet id/),
  ]);
});

test("silent where every row has one, and on blank rows", () => {
  expect(found("id-missing", [planTable("Indikatorer", [{ Id: "B-1", Indikator: label }, {}])])).toEqual([]);
});
