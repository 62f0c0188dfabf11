import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const label = "Andel unge i job";
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);

test("an Excel error in a table, reported once and not as an unreadable cell too", () => {
  const data = dataSheet([
    ["Indikator", "2020", "2021"],
    [label, { error: "#REF!" }, { error: "#N/A" }],
  ]);
  expect(found("excel-error", [plan, data])).toEqual([
    expect.stringMatching(/^error Data!B2 Cellen viser fejlen #REF!/),
    expect.stringMatching(/^warning Data!C2 Cellen viser fejlen #N\/A/),
  ]);
  expect(found("unreadable-cell", [plan, data])).toEqual([]);
});

test("silent on errors outside the tables of plan and indicators", () => {
  const notes = { name: "Noter", rows: [["Beregning"], [{ error: "#DIV/0!" }]] };
  expect(found("excel-error", [plan, notes])).toEqual([]);
});
