import { downloadName } from "./download";

test.each([
  ["plan.xlsx", "plan-kontrolleret.xlsx"],
  ["plan 2.0.xlsm", "plan 2.0-kontrolleret.xlsm"],
  ["plan-kontrolleret.xlsx", "plan-kontrolleret.xlsx"],
  ["plan", "plan-kontrolleret.xlsx"],
  [".xlsx", ".xlsx-kontrolleret.xlsx"],
])("%s is downloaded as %s", (name, expected) => {
  expect(downloadName(name, "-kontrolleret")).toBe(expected);
});
