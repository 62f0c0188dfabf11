import { dataSheet, found, planTable } from "../../../test/validated-sheets";

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
