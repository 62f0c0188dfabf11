import { readPlanWorkbook } from "../../../plan";
import { createContext } from "../../context";
import { snapshotOf, type CellInput } from "../../../../test/snapshots";
import { dataSheet, found, planTable, today, validated } from "../../../../test/validated-sheets";
import { rule } from "./hidden-count-revealed";

const table = (...rows: CellInput[][]) => [dataSheet(rows, "Politi")];
const related = (sheets: Parameters<typeof validated>[0]) =>
  validated(sheets)
    .findings.filter(({ rule }) => rule === "hidden-count-revealed")
    .flatMap((finding) => finding.related?.map(({ cell }) => cell) ?? []);

test("the only hidden count of a column with a total", () => {
  const sheets = table(
    ["Zone", "Sigtede 2021", "Sigtede 2022"],
    ["Nord", "<5", 12],
    ["Syd", 9, 8],
    ["I alt", 12, 20],
  );
  expect(found("hidden-count-revealed", sheets)).toEqual([
    "warning Politi!B2 Det skjulte tal i Politi!B2 kan regnes ud af totalen i Politi!B4 og kolonnens andre tal. Skjul også et andet af tallene, eller skjul totalen.",
  ]);
  expect(related(sheets)).toEqual(["B4"]);
});

test("the only hidden count of a row with a total, the total first or last", () => {
  const last = table(["Zone", "Drenge", "Piger", "I alt"], ["Nord", 9, "*", 12], ["Syd", 9, 8, 17]);
  expect(found("hidden-count-revealed", last)).toEqual([
    expect.stringMatching(/^warning Politi!C2 .* totalen i Politi!D2 og rækkens andre tal/),
  ]);
  const first = table(
    ["Zone", "Total", "Drenge", "Piger"],
    ["Nord", 12, 9, "1–4"],
    ["Øst", 20, 12, 8],
    ["Syd", 17, 9, 8],
  );
  expect(found("hidden-count-revealed", first)).toEqual([
    expect.stringMatching(/^warning Politi!D2 .*Politi!B2/),
  ]);
});

test("two hidden counts of a row that their columns give away", () => {
  const sheets = table(
    ["Zone", "Drenge", "Piger", "I alt"],
    ["Nord", "<5", "<5", 5],
    ["Syd", 9, 8, 17],
    ["I alt", 11, 11, 22],
  );
  expect(found("hidden-count-revealed", sheets)).toEqual([
    "warning Politi!B2 De skjulte tal i Politi!B2 og Politi!C2 kan regnes ud af totalen og kolonnens andre tal. Skjul også et andet tal ved hvert af dem, eller skjul totalen.",
  ]);
});

test("two hidden counts that can only be 1", () => {
  const sheets = table(
    ["Zone", "Drenge", "Piger", "Andre", "I alt"],
    ["Nord", "<5", "<5", 9, 11],
    ["Syd", 7, 8, 9, 24],
  );
  expect(found("hidden-count-revealed", sheets)).toEqual([
    expect.stringMatching(/^warning Politi!B2 De skjulte tal i Politi!B2 og Politi!C2/),
  ]);
});

describe("silent", () => {
  test.each<[string, CellInput[][]]>([
    [
      "where no two of a row and column can be computed",
      [
        ["Zone", "Drenge", "Piger", "I alt"],
        ["Nord", "<5", "<5", 6],
        ["Syd", "<5", "<5", 7],
        ["Øst", 9, 8, 17],
        ["I alt", 14, 16, 30],
      ],
    ],
    [
      "where the total is hidden too",
      [
        ["Zone", "Sigtede"],
        ["Nord", "<5"],
        ["Syd", 9],
        ["I alt", "*"],
      ],
    ],
    [
      "without a total",
      [
        ["Zone", "Sigtede"],
        ["Nord", "<5"],
        ["Syd", 9],
        ["Øst", 12],
      ],
    ],
    [
      "where the total is not the sum of these",
      [
        ["Zone", "Sigtede"],
        ["Nord", "<5"],
        ["Syd", 9],
        ["Kommunen i alt", 220],
      ],
    ],
    [
      "where a blank may hide as much",
      [
        ["Zone", "2021", "2022"],
        ["Nord", "<5", 7],
        ["Syd", null, 9],
        ["Øst", 3, 4],
        ["I alt", 12, 20],
      ],
    ],
    [
      "among shares",
      [
        ["Zone", "Sigtede"],
        ["Nord", "*"],
        ["Syd", "9,0%"],
        ["I alt", "12,0%"],
      ],
    ],
    [
      "where lines without a hidden count do not add up",
      [
        ["Zone", "2021", "2022", "2023"],
        ["Nord", "*", 7, 8],
        ["Syd", 5, 9, 6],
        ["Samlet", 12, 140, 160],
      ],
    ],
  ])("%s", (_name, rows) => {
    expect(found("hidden-count-revealed", table(...rows))).toEqual([]);
  });
});

test("sections with a total each are judged by themselves", () => {
  const rows: CellInput[][] = [
    ["Gruppe", "2021"],
    ["Drenge", "<5"],
    ["Piger", 9],
    ["Børn i alt", 11],
    ["Kvinder", "<5"],
    ["Mænd", "<5"],
    ["Voksne i alt", 6],
  ];
  expect(found("hidden-count-revealed", table(...rows))).toEqual([
    expect.stringMatching(/^warning Politi!B2 Det skjulte tal i Politi!B2 /),
  ]);
});

describe("in an indicator table", () => {
  const plan = planTable(
    "Indikatorer",
    ["Antal sigtede drenge", "Antal sigtede piger", "Antal sigtede i alt"].map((label, index) => ({
      Id: `K-${index}`,
      Indikator: label,
      Enhed: "antal",
    })),
  );
  const sheet = (hidden: CellInput, total: number) =>
    dataSheet([
      ["Indikator", "Baseline boligområde", "2021", "2022"],
      ["Antal sigtede drenge", 20, 12, 14],
      ["Antal sigtede piger", 8, hidden, 9],
      ["Antal sigtede i alt", total, 15, 23],
    ]);

  test("the total must be proved by a column that adds up", () => {
    expect(found("hidden-count-revealed", [plan, sheet("<5", 28)])).toEqual([
      expect.stringMatching(/^warning Data!C3 /),
    ]);
  });

  test("a cell with its own total gives its hidden count away", () => {
    expect(found("hidden-count-revealed", [plan, sheet("Nord: <5\nSyd: 7\nI alt: 10", 28)])).toEqual([
      "warning Data!C3 Det skjulte tal i Data!C3 kan regnes ud af totalen og de andre tal i samme celle. Skjul også et andet af tallene, eller skjul totalen.",
    ]);
    expect(found("hidden-count-revealed", [plan, sheet("Nord: <5\nSyd: <5\nI alt: 10", 28)])).toEqual([]);
  });
});

test("a table of thousands of hidden counts takes no time to speak of", () => {
  const rows = Array.from({ length: 4000 }, (_, row) => [`Zone ${row}`, "<5", 7 + (row % 5), 10 + (row % 5)]);
  const sheets = table(["Zone", "Drenge", "Piger", "I alt"], ...rows);
  const snapshot = snapshotOf(sheets);
  const context = createContext({ snapshot, workbook: readPlanWorkbook(snapshot), today });
  const begun = performance.now();
  expect([...rule.check(context)]).toHaveLength(1);
  expect(performance.now() - begun).toBeLessThan(2000);
});
