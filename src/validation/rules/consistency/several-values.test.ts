import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Udgifter til hærværk";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];
const planWith = (breakdown: string | null) =>
  planTable("Indikatorer", [{ Id: "K-1", Indikator: label, Enhed: "kr.", Opgørelse: breakdown }]);
const both = "Afd. 21: kr. 58.150,-\nAfd. 2: kr. 15.000,-";
const data = dataSheet([header, [label, both, 2020, "Afd. 21: kr. 113.563,-\nAfd. 2: kr. 0,-"]]);

test("several values and nothing that says which counts, with the choices", () => {
  expect(found("several-values", [planWith(null), data])).toEqual([
    expect.stringMatching(
      /^warning Indikatorer!M2 K-1 har flere værdier i 2 celler.*»Afd\. 21«, »Afd\. 2« og »sum«/,
    ),
  ]);
});

test("silent where the plan has chosen, or one value stands for the whole", () => {
  const plain = dataSheet([header, [label, "kr. 73.150,-", 2020, "kr. 113.563,-"]]);
  expect(found("several-values", [planWith("sum"), data])).toEqual([]);
  expect(found("several-values", [planWith(null), plain])).toEqual([]);
});

test("rows with one value each, none of them of the whole area", () => {
  const rows = (last: string) =>
    dataSheet([
      ["Indikator", "Afdeling", "2021"],
      [label, "Afd. 21", "kr. 58.150,-"],
      [null, last, "kr. 15.000,-"],
    ]);
  expect(found("several-values", [planWith(null), rows("Afd. 2")])).toEqual([
    expect.stringMatching(/flere værdier i 2 celler.*»Afd\. 21«, »Afd\. 2« og »sum«/),
  ]);
  expect(found("several-values", [planWith(null), rows("I alt")])).toEqual([]);
});
