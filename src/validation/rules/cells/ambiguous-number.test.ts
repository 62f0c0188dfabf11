import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Karaktergennemsnit";
const plan = planTable("Indikatorer", [{ Id: "U-1", Indikator: label }]);
const header = ["Indikator", "Baseline boligområde", "Baseline år"];

test("a number that may be twelve and a half or a mistyped thousand", () => {
  expect(found("ambiguous-number", [plan, dataSheet([header, [label, "12.5", 2020]])])).toEqual([
    expect.stringMatching(/^warning Data!B2 »12\.5« kan læses på flere måder/),
  ]);
});

test("silent on Danish numbers", () => {
  expect(found("ambiguous-number", [plan, dataSheet([header, [label, "1.234,5", 2020]])])).toEqual([]);
});

test("in a target and in a data table, and a whole table with dots once", () => {
  const own = planTable("Indikatorer", [{ Id: "U-1", Indikator: label, Måltal: "7.5" }]);
  expect(found("ambiguous-number", [own])).toEqual([expect.stringMatching(/^warning Indikatorer!G2 »7\.5«/)]);
  const zones = dataSheet([
    ["Zone", "2021", "2022"],
    ["Øst", "12,4", "12.5"],
    ["Vest", "13,1", "13.5"],
    ["Syd", "13,1", "13,5"],
    ["Nord", "12,9", "13,2"],
    ["Midt", "12,7", "13,3"],
  ]);
  expect(found("ambiguous-number", [zones])).toEqual([
    "warning Data!C2 »12.5« kan læses på flere måder og bruges derfor ikke (det gælder 2 celler). Skriv decimaler med komma og tusinder med punktum, fx 1.234,5.",
  ]);
});
