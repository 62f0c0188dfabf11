import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);

test("two columns for the same year", () => {
  const data = dataSheet([
    ["Indikator", "2020", "2021", "2021"],
    [label, "55%", "56%", "57%"],
  ]);
  expect(found("column-duplicate", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!D1 Kolonnen »2021« står to gange .* Data!C1/),
  ]);
});

test("a column that Excel has numbered because it was there already", () => {
  const twice = {
    name: "Budget",
    rows: [["Indsatsområde", "Landsbyggefonden", "Landsbyggefonden2", "Lokal medfinansiering", "I alt"]],
    tables: [{ name: "HHP_Budget", range: "A1:E2" }],
  };
  expect(found("column-duplicate", [plan, twice])).toEqual([
    expect.stringMatching(/^warning Budget!C1 Kolonnen »Landsbyggefonden« står to gange i Budget/),
  ]);
});

test("silent on different years and on halves of the same year", () => {
  const data = dataSheet([
    ["Indikator", "2021", "2022", "1. halvår 2023", "2. halvår 2023"],
    [label, "55%", "56%", "57%", "58%"],
  ]);
  expect(found("column-duplicate", [plan, data])).toEqual([]);
});
