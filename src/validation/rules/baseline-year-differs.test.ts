import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const label = "Andel unge i uddannelse";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];
const planWith = (year: string | number) =>
  planTable("Indikatorer", [
    { Id: "U-1", Indikator: label, Enhed: "%", "Baseline boligområde": "35%", "Baseline år": year },
  ]);

test("the sheet dates the baseline to another year than the plan", () => {
  const data = dataSheet([header, [label, "35%", 2019, "36%"]]);
  expect(found("baseline-year-differs", [planWith(2020), data])).toEqual([
    "error Data!C2 Baselineåret er 2019 her, men 2020 i planen (Indikatorer!L2). Ret det år, der er forkert.",
  ]);
});

test("silent where the years are the same, in any order, or the sheet gives none", () => {
  const same = dataSheet([header, [label, "35%", "2019\n2018", "36%"]]);
  const none = dataSheet([header, [label, "35%", null, "36%"]]);
  expect(found("baseline-year-differs", [planWith("2018 2019"), same])).toEqual([]);
  expect(found("baseline-year-differs", [planWith(2020), none])).toEqual([]);
});
