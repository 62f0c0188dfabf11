import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Antal naboklager";
const plan = planTable("Indikatorer", [{ Id: "S-1", Indikator: label, Enhed: "antal" }]);
const data = (header: string) =>
  dataSheet([
    ["Indikator", "2021", "2022", header],
    [label, 90, 80, 59],
  ]);

test("a full year's figures before the year is over", () => {
  expect(found("year-not-over", [plan, data("2023")], "2023-08-15")).toEqual([
    expect.stringMatching(
      /^warning Data!D1 Kolonnen 2023 har ét tal, men året var ikke slut pr\. 15\. august 2023/,
    ),
  ]);
  expect(found("year-not-over", [plan, data("2025")], "2023-08-15")).toEqual([
    expect.stringMatching(/^error Data!D1 /),
  ]);
});

test("silent once it is over, and on half-years", () => {
  expect(found("year-not-over", [plan, data("2023")], "2024-01-15")).toEqual([]);
  expect(found("year-not-over", [plan, data("1. halvår 2023")], "2023-08-15")).toEqual([]);
});

test("a half-year's figures before the half-year is over", () => {
  const half = data("1. halvår 2024");
  expect(found("year-not-over", [plan, half], "2024-05-15")).toEqual([
    "warning Data!D1 Kolonnen 1. halvår 2024 har ét tal, men halvåret var ikke slut pr. 15. maj 2024. Flyt tallene til deres periode, eller vent, til halvåret er gjort op.",
  ]);
  expect(found("year-not-over", [plan, half], "2023-11-15")).toEqual([
    expect.stringMatching(/^error Data!D1 /),
  ]);
  expect(found("year-not-over", [plan, half], "2024-06-30")).toEqual([]);
  expect(found("year-not-over", [plan, data("2. halvår 2024")], "2024-12-30")).toHaveLength(1);
});

test("silent on a half of a plan's own year once it is over", () => {
  const oddYear = planTable("Plan", [
    { Felt: "Periode fra", Værdi: "01-10-2021" },
    { Felt: "Periode til", Værdi: "30-09-2025" },
  ]);
  expect(found("year-not-over", [oddYear, plan, data("1. halvår 2024")], "2024-03-31")).toEqual([]);
});

test("silent on columns that are still empty", () => {
  const empty = dataSheet([
    ["Indikator", "2021", "2022", "2025"],
    [label, 90, 80, null],
  ]);
  expect(found("year-not-over", [plan, empty], "2023-08-15")).toEqual([]);
});

test("silent on a plan year that ends before the calendar's, once it is over", () => {
  const oddYear = planTable("Plan", [
    { Felt: "Periode fra", Værdi: "01-10-2021" },
    { Felt: "Periode til", Værdi: "30-09-2025" },
  ]);
  expect(found("year-not-over", [oddYear, plan, data("2024")], "2024-09-30")).toEqual([]);
  expect(found("year-not-over", [oddYear, plan, data("2024")], "2024-09-29")).toHaveLength(1);
});

test("silent on a school year once it is over", () => {
  expect(found("year-not-over", [plan, data("2023/24")], "2024-06-30")).toEqual([]);
  expect(found("year-not-over", [plan, data("2023/24")], "2024-06-29")).toHaveLength(1);
});
