import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const label = "Udgifter til hærværk";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021", "2022"];
const plan = planTable("Indikatorer", [{ Id: "K-1", Indikator: label, Enhed: "kr.", Opgørelse: "sum" }]);
const amounts = (one: string, two: string) => `Afd. 21: kr. ${one},-\nAfd. 2: kr. ${two},-`;

test("all figures of the baseline are those of another year", () => {
  const data = dataSheet([
    header,
    [label, amounts("58.150", "15.000"), 2020, amounts("58.150", "15.000"), amounts("113.563", "0")],
  ]);
  expect(found("baseline-equals-other-year", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!B2 Baseline for 2020 .* målingen for 2021 \(Data!D2\)/),
  ]);
});

test("silent where only some are the same, or the year is the baseline's own", () => {
  const some = [
    label,
    amounts("58.150", "15.000"),
    2020,
    amounts("58.150", "16.000"),
    amounts("113.563", "0"),
  ];
  const own = [
    label,
    amounts("58.150", "15.000"),
    2021,
    amounts("58.150", "15.000"),
    amounts("113.563", "0"),
  ];
  expect(found("baseline-equals-other-year", [plan, dataSheet([header, some])])).toEqual([]);
  expect(found("baseline-equals-other-year", [plan, dataSheet([header, own])])).toEqual([]);
});

test("silent on two measured years that are alike, and on small numbers that may be so by chance", () => {
  const alike = [
    label,
    amounts("99.150", "15.500"),
    2020,
    amounts("58.150", "15.000"),
    amounts("58.150", "15.000"),
  ];
  const small = [label, "Afd. 21: 24\nAfd. 2: 12", 2020, "Afd. 21: 24\nAfd. 2: 12", "Afd. 21: 23\nAfd. 2: 9"];
  expect(found("baseline-equals-other-year", [plan, dataSheet([header, alike])])).toEqual([]);
  expect(found("baseline-equals-other-year", [plan, dataSheet([header, small])])).toEqual([]);
});
