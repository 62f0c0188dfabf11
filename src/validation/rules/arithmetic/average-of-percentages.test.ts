import type { CellInput } from "../../../../test/snapshots";
import { dataSheet, found } from "../../../../test/validated-sheets";

const share = (value: number) => ({ value, format: "0.0%" });
const mean = (formula: string, value = 0.3) => ({ value, formula, format: "0.0%" });
const inSheet = (...rows: readonly (readonly CellInput[])[]) =>
  found("average-of-percentages", [dataSheet([["Data"], ...rows])]);
const below = (formula: string, labels: readonly CellInput[] = ["Munkebo", "Skovparken", "Fjordparken"]) =>
  inSheet(["Kvarter", "Trygge"], ...labels.map((label, index) => [label, share(0.2 + index / 10)]), [
    "Hele området",
    mean(formula),
  ]);

test.each([
  "AVERAGE(B3:B5)",
  "AVERAGE(B3,B4,B5)",
  "ROUND(AVERAGE(B3:B5),3)",
  "SUM(B3:B5)/3",
  "SUM(B3:B5)/COUNT(B3:B5)",
  "SUBTOTAL(101,B3:B5)",
  "AVERAGE(Data!$B$3:$B$5)",
])("a formula that averages percentages below each other: %s", (formula) => {
  expect(below(formula)).toEqual([
    "warning Data!B6 Gennemsnittet af 3 procenttal vægter små og store lige meget. Beregn procenten af antallene: alle tællere tilsammen divideret med alle nævnere.",
  ]);
});

test("silent over years, be they below each other or side by side", () => {
  expect(below("AVERAGE(B3:B5)", ["2020", "2021", "2022"])).toEqual([]);
  expect(below("AVERAGE(B3:B5)", ["1. kvartal", "2. kvartal", "3. kvartal"])).toEqual([]);
  const across = inSheet(
    ["Kvarter", "2020", "2021", "Gennemsnit"],
    ["Munkebo", share(0.2), share(0.3), mean("AVERAGE(B3:C3)")],
  );
  expect(across).toEqual([]);
});

test("silent on counts, sums and other formulas", () => {
  const counts = inSheet(
    ["Kvarter", "Beboere"],
    ["Munkebo", 200],
    ["Skovparken", 300],
    ["Snit", { value: 250, formula: "AVERAGE(B3:B4)" }],
  );
  expect(counts).toEqual([]);
  expect(below("SUM(B3:B5)")).toEqual([]);
  expect(below("MAX(B3:B5)")).toEqual([]);
});

describe("typed totals", () => {
  const typed = (total: string, label = "Hele området") =>
    inSheet(
      ["Kvarter", "Beboere", "Trygge"],
      ["Munkebo", 1494, "80%"],
      ["Skovparken", 200, "60%"],
      [label, 1694, total],
    );

  test("the plain mean, where the counts give another", () => {
    expect(typed("70%", "Gennemsnit")).toEqual([
      "warning Data!C5 70 % er det simple gennemsnit af 2 procenttal, men efter antallene er det 78 %. Beregn procenten af antallene: alle tællere tilsammen divideret med alle nævnere.",
    ]);
    expect(typed("70%")).toHaveLength(1);
  });

  test("counts in the cells themselves", () => {
    const inCells = inSheet(
      ["Kvarter", "Trygge"],
      ["Munkebo", "80% (1.195)"],
      ["Skovparken", "60% (120)"],
      ["I alt", "70%"],
    );
    expect(inCells).toEqual([expect.stringMatching(/^warning Data!B5 70 % .* efter antallene er det 78 %/)]);
  });

  test("silent on the weighted mean, on any other number, and where no counts are known", () => {
    expect(typed("78%")).toEqual([]);
    expect(typed("74%")).toEqual([]);
    expect(
      inSheet(["Kvarter", "Trygge"], ["Munkebo", "80%"], ["Skovparken", "60%"], ["I alt", "70%"]),
    ).toEqual([]);
  });
});
