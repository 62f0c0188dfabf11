import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

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

test("a digit that is most likely a footnote's, but nothing of the kind in a data table", () => {
  const trust = planTable("Indikatorer", [{ Id: "U-1", Indikator: "Trivsel", Enhed: "point" }]);
  const sheet = (indicator: string) =>
    dataSheet([
      [indicator, "2020", "2021"],
      ["Trivsel", "518", "5183"],
    ]);
  expect(found("footnote-in-number", [trust, sheet("Indikator")])).toEqual([
    expect.stringMatching(/^warning Data!C2 »5183« kan være et fodnotetegn/),
  ]);
  expect(found("footnote-in-number", [trust, sheet("Zone")])).toEqual([]);
});

test("a mark in a data table, but no star: nobody takes it for a digit", () => {
  const zones = (figure: string) =>
    dataSheet([["Zone", "2021"], ["Øst", figure], ["Vest", "73%"], ["* Foreløbigt"]]);
  expect(found("footnote-in-number", [zones("72%\n(Alle 66 hhp)2")])).toEqual([
    expect.stringMatching(/^info Data!B2 »2«/),
  ]);
  expect(found("footnote-in-number", [zones("72%*")])).toEqual([]);
});
