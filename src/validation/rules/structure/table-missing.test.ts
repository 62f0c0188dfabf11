import { found, planTable } from "../../../../test/validated-sheets";

test("the table of indicators may not be missing", () => {
  expect(found("table-missing", [planTable("Plan", [{ Felt: "Navn", Værdi: "En plan" }])])).toEqual([
    "error Plan!A1 Projektmappen mangler tabellen Indikatorer. Opret den (tabelnavn HHP_Indikatorer).",
  ]);
});

test("a table that another refers to", () => {
  const indicators = planTable("Indikatorer", [{ Id: "B-1", Indikator: "Andel unge i job" }]);
  const status = planTable("Status", [{ "Succeskriterie id": "K-1", Periode: 2022, Status: "Afholdt" }]);
  expect(found("table-missing", [indicators, status])).toContain(
    "error Indikatorer!A1 Projektmappen mangler tabellen Succeskriterier. Opret den (tabelnavn HHP_Succeskriterier).",
  );
});

test("all that a workbook with nothing but indicators lacks is the plan itself, as a remark", () => {
  const indicators = planTable("Indikatorer", [{ Id: "B-1", Indikator: "Andel unge i job" }]);
  expect(found("table-missing", [indicators])).toEqual([
    expect.stringMatching(/^info Indikatorer!A1 .* Plan\./),
  ]);
});
