import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);

test("a baseline of which no column tells the year", () => {
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "2021"],
    [label, "55%", "56%"],
  ]);
  expect(found("sheet-column-missing", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!B1 .*»Baseline år«/),
  ]);
});

test("silent where the plan tells the year of every baseline in the table", () => {
  const dated = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%", "Baseline år": 2020 }]);
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "2021"],
    [label, "55%", "56%"],
  ]);
  expect(found("sheet-column-missing", [dated, data])).toEqual([]);
});

test("a year that is missing among others", () => {
  const data = dataSheet([
    ["Indikator", "2019", "2020", "2022", "2023"],
    [label, "55%", "56%", "57%", "58%"],
  ]);
  expect(found("sheet-column-missing", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!D1 Der mangler en kolonne for 2021/),
  ]);
});

test("silent on surveys every other year, and where the header itself tells the baseline's year", () => {
  const survey = dataSheet([
    ["Indikator", "2018", "2020", "2022"],
    [label, "55%", "56%", "57%"],
  ]);
  const dated = dataSheet([
    ["Indikator", "Baseline boligområde 2019", "2020"],
    [label, "55%", "56%"],
  ]);
  expect(found("sheet-column-missing", [plan, survey])).toEqual([]);
  expect(found("sheet-column-missing", [plan, dated])).toEqual([]);
});

test("silent where more than a year lies between", () => {
  const data = dataSheet([
    ["Indikator", "2015", "2019", "2020", "2021"],
    [label, "55%", "56%", "57%", "58%"],
  ]);
  expect(found("sheet-column-missing", [plan, data])).toEqual([]);
});
