import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

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

const departments = (columns: readonly (readonly [string | number, string, string])[]) =>
  dataSheet(
    [
      ["Afdeling", ...columns.map(([year]) => year)],
      ["Afd. 2", ...columns.map(([, , two]) => `kr. ${two},-`)],
      ["Afd. 21", ...columns.map(([, one]) => `kr. ${one},-`)],
    ],
    "Hærværk",
  );
const baseline = dataSheet([
  header,
  [label, amounts("58.150", "15.000"), 2020, null, amounts("113.563", "0")],
]);

test("all figures of the baseline are another year's in the data, which also know the right ones", () => {
  const data = departments([
    [2020, "82.835", "6.973"],
    [2021, "58.150", "15.000"],
  ]);
  expect(found("baseline-equals-other-year", [plan, baseline, data])).toEqual([
    "error Data!B2 Baseline for 2020 har præcis de samme tal som 2021 (Hærværk!C1), men 2020 har andre tal (Hærværk!B1). Ret tallene eller baselineåret.",
  ]);
});

test("a warning where the data do not know the baseline's year, or have school years", () => {
  const unknown = departments([
    [2021, "58.150", "15.000"],
    [2022, "113.563", "0"],
  ]);
  const schoolYears = departments([
    ["Skoleår 2019/20", "82.835", "6.973"],
    ["Skoleår 2020/21", "58.150", "15.000"],
  ]);
  for (const data of [unknown, schoolYears]) {
    expect(found("baseline-equals-other-year", [plan, baseline, data])).toEqual([
      expect.stringMatching(/^warning Data!B2 Baseline for 2020 /),
    ]);
  }
});

test("the plan's baseline too, and once with the sheet's", () => {
  const own = planTable("Indikatorer", [
    {
      Id: "K-1",
      Indikator: label,
      Enhed: "kr.",
      "Baseline boligområde": amounts("58.150", "15.000"),
      "Baseline år": 2020,
    },
  ]);
  const data = departments([
    [2020, "82.835", "6.973"],
    [2021, "58.150", "15.000"],
  ]);
  expect(found("baseline-equals-other-year", [own, data])).toEqual([
    expect.stringMatching(/^error Indikatorer!I2 /),
  ]);
  expect(found("baseline-equals-other-year", [own, baseline, data])).toEqual([
    expect.stringMatching(/^error Data!B2 /),
  ]);
});

test("silent where the baseline's own year has the same figures, or only one figure is another year's", () => {
  const same = departments([
    [2020, "58.150", "15.000"],
    [2021, "58.150", "15.000"],
  ]);
  const one = departments([
    [2020, "82.835", "6.973"],
    [2021, "58.150", "14.000"],
  ]);
  for (const data of [same, one])
    expect(found("baseline-equals-other-year", [plan, baseline, data])).toEqual([]);
});
