import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const label = "Andel trygge beboere";
const plan = planTable("Indikatorer", [{ Id: "LBF-7", Indikator: label, Enhed: "%" }]);
const header = ["Indikator", "Baseline boligområde", "Baseline år"];

test("a footnote mark in a cell with figures", () => {
  const data = dataSheet([header, [label, "72%\n(Alle 66 hhp)2", 2018]]);
  expect(found("footnote-in-number", [plan, data])).toEqual([
    expect.stringMatching(/^info Data!B2 ».*« er læst som et fodnotetegn/),
  ]);
});

test("silent where there is none", () => {
  const data = dataSheet([header, [label, "72%\n(Alle 66 hhp)", 2018]]);
  expect(found("footnote-in-number", [plan, data])).toEqual([]);
});
