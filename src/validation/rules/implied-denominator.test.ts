import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const label = "Andel 18-29-årige i beskæftigelse";
const header = ["Indikator", "Baseline boligområde", "Baseline kommune", "Baseline år", "2020", "2021"];
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%", "Baseline år": 2019 }]);
const cell = (area: string, municipality: string) => `${area}\nKommune: ${municipality}`;

test("the odd one out among three, with the count that its share should have", () => {
  const data = dataSheet([
    header,
    [
      label,
      "15,73% (Antal: 628)",
      "18,87% (Antal: 1747)",
      2019,
      cell("17,10% (Antal: 690)", "18,40% (Antal: 10.290)"),
      cell("18,65% (Antal: 723)", "18,26% (Antal: 10.136)"),
    ],
  ]);
  expect(found("implied-denominator", [plan, data])).toEqual([
    expect.stringMatching(
      /^error Data!C2 18,87 % og antallet 1\.747 svarer til 9\.258 personer i alt, .* 55\.509-55\.924\. .* cirka 10\.514/,
    ),
  ]);
});

test("of two that disagree the later is shown, as a warning", () => {
  const data = dataSheet([header, [label, "34,67% (Antal: 450)", null, 2019, null, "39,40% (Antal: 431)"]]);
  expect(found("implied-denominator", [plan, data])).toEqual([
    expect.stringMatching(
      /^warning Data!F2 39,40 % og antallet 431 svarer til 1\.094 personer i alt, .* 1\.298/,
    ),
  ]);
});

test("silent where populations only drift, or coarse decimals leave room", () => {
  const drifting = [label, "15,73% (Antal: 628)", null, 2019, "17,10% (Antal: 690)", "18,65% (Antal: 723)"];
  const coarse = [label, "2% (Antal: 8)", null, 2019, "3% (Antal: 9)", "2% (Antal: 9)"];
  expect(found("implied-denominator", [plan, dataSheet([header, drifting])])).toEqual([]);
  expect(found("implied-denominator", [plan, dataSheet([header, coarse])])).toEqual([]);
});

test("silent where no two agree: then none is the odd one", () => {
  const data = dataSheet([
    ["Indikator", "2019", "2020", "2021", "2022"],
    [label, "10% (Antal: 100)", "10% (Antal: 150)", "10% (Antal: 300)", "10% (Antal: 600)"],
  ]);
  expect(found("implied-denominator", [plan, data])).toEqual([]);
});
