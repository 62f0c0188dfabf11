import { found, planTable } from "../../../../test/validated-sheets";

test("the same id in two rows, shown at the second", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Indikator: "Andel unge i job" },
    { Id: "B-1", Indikator: "Andel unge i uddannelse" },
  ]);
  expect(found("id-duplicate", [plan])).toEqual([
    expect.stringMatching(/^error Indikatorer!A3 Id »B-1« er brugt to gange .* Indikatorer!A2/),
  ]);
});

test("silent where the ids differ", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Indikator: "Andel unge i job" },
    { Id: "B-2", Indikator: "Andel unge i uddannelse" },
  ]);
  expect(found("id-duplicate", [plan])).toEqual([]);
});
