import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Antal naboklager";
const plan = planTable("Indikatorer", [{ Id: "S-1", Indikator: label, Enhed: "antal" }]);
const period = (from: string, to: string) =>
  planTable("Plan", [
    { Felt: "Periode fra", Værdi: from },
    { Felt: "Periode til", Værdi: to },
  ]);
const calendar = period("01-01-2019", "31-12-2022");
const data = (header: readonly string[], cells: readonly (string | number | null)[]) =>
  dataSheet([
    ["Indikator", ...header],
    [label, ...cells],
  ]);

test("years after the plan's end, once per table", () => {
  const late = data(["2021", "2022", "2023", "2024"], [90, 80, 70, 60]);
  expect(found("measurement-outside-plan", [calendar, plan, late], "2025-06-15")).toEqual([
    "warning Data!D1 Tabellen har tal for 2023 og 2024, men planen slutter i 2022. Kontrollér årstallet og planens periode.",
  ]);
});

test("years long before the plan are a remark", () => {
  const old = data(["2012", "2013", "2014", "2021"], [120, 110, 100, 90]);
  expect(found("measurement-outside-plan", [calendar, plan, old])).toEqual([
    "info Data!B1 Tabellen har tal for 2012 og 2013, længe før planen begynder i 2019. Kontrollér årstallene, eller udelad år før 2014.",
  ]);
});

test("a year that a cell names itself", () => {
  const named = data(["2021", "2022"], [90, "70 (2025)"]);
  expect(found("measurement-outside-plan", [calendar, plan, named])).toEqual([
    expect.stringMatching(/^warning Data!C2 Tabellen har tal for 2025, /),
  ]);
});

test("silent on years without figures, and on what is year-not-over's", () => {
  const empty = data(["2021", "2022", "2023"], [90, 80, null]);
  const ahead = data(["2021", "2022", "2025"], [90, 80, 70]);
  expect(found("measurement-outside-plan", [calendar, plan, empty])).toEqual([]);
  expect(found("measurement-outside-plan", [calendar, plan, ahead])).toEqual([]);
});

test("silent on plan years and school years that begin inside the plan, and on the last measurement", () => {
  const autumn = period("01-10-2018", "30-09-2022");
  const spring = period("01-04-2018", "31-03-2023");
  expect(found("measurement-outside-plan", [autumn, plan, data(["2021", "2022"], [90, 80])])).toEqual([]);
  expect(found("measurement-outside-plan", [spring, plan, data(["2022", "2023"], [90, 80])])).toEqual([]);
  const school = data(["2021/22", "2022/23"], [90, 80]);
  const final = data(["2022", "Slutmåling 2023"], [90, 80]);
  expect(found("measurement-outside-plan", [calendar, plan, school])).toEqual([]);
  expect(found("measurement-outside-plan", [calendar, plan, final])).toEqual([]);
  expect(found("measurement-outside-plan", [autumn, plan, data(["2022", "2023"], [90, 80])])).toHaveLength(1);
});
