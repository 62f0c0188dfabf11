import { dataSheet, found, planTable } from "../testing";

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

test("silent on columns that are still empty", () => {
  const empty = dataSheet([
    ["Indikator", "2021", "2022", "2025"],
    [label, 90, 80, null],
  ]);
  expect(found("year-not-over", [plan, empty], "2023-08-15")).toEqual([]);
});
