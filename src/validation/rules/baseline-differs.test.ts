import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const label = "Andel 18-64-årige uden tilknytning";
const header = ["Indikator", "Baseline boligområde", "Baseline kommune", "Baseline år", "2020", "2021"];
const planWith = (area: string | number, comparison: string | number) =>
  planTable("Indikatorer", [
    {
      Id: "LBF-5",
      Indikator: label,
      Enhed: "%",
      "Baseline boligområde": area,
      "Baseline kommune": comparison,
      "Baseline år": 2019,
    },
  ]);

test("another number in the plan than on the sheet, with the year it was most likely taken from", () => {
  const data = dataSheet([header, [label, "38,3%", "13,6%", 2019, "37,6%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("37,6%", "13,6%"), data])).toEqual([
    expect.stringMatching(
      /^error Data!B2 Baseline er 38,3 % her, men 37,6 % i planen \(Indikatorer!I2\)\. .* 2020 \(Data!E2\)/,
    ),
  ]);
});

test("one step of the last decimal is a warning", () => {
  const data = dataSheet([header, [label, "38,3%", "13,5%", 2019, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("38,3%", "13,6%"), data])).toEqual([
    expect.stringMatching(/^warning Data!C2 Baseline er 13,5 % her, men 13,6 % i planen/),
  ]);
});

test("another count with the same share", () => {
  const data = dataSheet([header, [label, "15,7% (Antal: 628)", "13,6%", 2019, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("15,7% (Antal: 707)", "13,6%"), data])).toEqual([
    expect.stringMatching(
      /^error Data!B2 Baseline er 15,7 % \(antal 628\) her, men 15,7 % \(antal 707\) i planen/,
    ),
  ]);
});

test("silent where the numbers are the same, or one is the other rounded", () => {
  const data = dataSheet([
    header,
    [label, { value: 0.383, format: "0.0%" }, "13,62%", 2019, "37,1%", "37,7%"],
  ]);
  expect(found("baseline-differs", [planWith("38,3 %", "13,6%"), data])).toEqual([]);
});

test("no other year is named where none has the plan's number", () => {
  const data = dataSheet([header, [label, "38,3%", "13,6%", 2019, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("36,0%", "13,6%"), data])).toEqual([
    expect.stringMatching(/36,0 % i planen \(Indikatorer!I2\)\. Ret det tal, der er forkert\.$/),
  ]);
});

test("silent where the units differ: that is another finding", () => {
  const data = dataSheet([header, [label, "628 personer", "13,6%", 2019, "37,1%", "37,7%"]]);
  expect(found("baseline-differs", [planWith("38,3%", "13,6%"), data])).toEqual([]);
});
