import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Udgifter til hærværk";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];
const data = dataSheet([
  header,
  [label, "Afd. 21: kr. 58.150,-\nAfd. 2: kr. 15.000,-", 2020, "Afd. 21: kr. 100,-"],
]);
const planWith = (breakdown: string) =>
  planTable("Indikatorer", [{ Id: "K-1", Indikator: label, Enhed: "kr.", Opgørelse: breakdown }]);

test("a part that no cell has, with those there are", () => {
  expect(found("breakdown-not-found", [planWith("Afd. 12"), data])).toEqual([
    expect.stringMatching(/^warning Indikatorer!M2 Opgørelse nævner »Afd\. 12«, .* »Afd\. 21« og »Afd\. 2«/),
  ]);
});

test("silent where a part is found in some of the cells", () => {
  expect(found("breakdown-not-found", [planWith("Afd. 21 + Afd. 2"), data])).toEqual([]);
});

test("silent on the whole area's name over figures without a name", () => {
  const place = planTable("Plan", [{ Felt: "Navn", Værdi: "Nyvang" }]);
  const plain = dataSheet([header, [label, "kr. 58.150,-", 2020, "kr. 100,-"]]);
  expect(found("breakdown-not-found", [place, planWith("Nyvang"), plain])).toEqual([]);
  expect(found("breakdown-not-found", [place, planWith("Nyvangen"), plain])).toHaveLength(1);
});
