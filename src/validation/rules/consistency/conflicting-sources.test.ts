import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
const sheet = (name: string, value: string) =>
  dataSheet(
    [
      ["Indikator", "2020", "2021"],
      [label, "56%", value],
    ],
    name,
  );

test("two sheets give different figures for the same year", () => {
  expect(found("conflicting-sources", [plan, sheet("Jobcenter", "57,1%"), sheet("Status", "61,7%")])).toEqual(
    [
      "error Status!C2 2021 er 61,7 % her, men 57,1 % i Jobcenter!C2. Find ud af, hvilken kilde der gælder, og ret den anden.",
    ],
  );
});

test("silent where one is the other rounded", () => {
  expect(found("conflicting-sources", [plan, sheet("Jobcenter", "57,1%"), sheet("Status", "57%")])).toEqual(
    [],
  );
});

test("silent on figures of different units, and on different years", () => {
  const later = dataSheet(
    [
      ["Indikator", "2022"],
      [label, "61,7%"],
    ],
    "Status",
  );
  expect(
    found("conflicting-sources", [plan, sheet("Jobcenter", "57,1%"), sheet("Status", "640 personer")]),
  ).toEqual([]);
  expect(found("conflicting-sources", [plan, sheet("Jobcenter", "57,1%"), later])).toEqual([]);
});

test("two tables on one sheet", () => {
  const both = dataSheet([
    ["Indikator", "2021"],
    [label, "57,1%"],
    [],
    ["Fra jobcenteret"],
    ["Indikator", "2020", "2021"],
    [label, "56%", "61,7%"],
  ]);
  expect(found("conflicting-sources", [plan, both])).toEqual([
    expect.stringMatching(/^error Data!C6 2021 er 61,7 % her, men 57,1 % i Data!B2/),
  ]);
});

test("several years of one row are one finding, and the odd one of three is told", () => {
  const years = (name: string, first: string, second: string) =>
    dataSheet(
      [
        ["Indikator", "2020", "2021"],
        [label, first, second],
      ],
      name,
    );
  const sheets = [plan, years("Et", "54%", "60%"), years("To", "56%", "61%"), years("Tre", "56%", "61%")];
  expect(found("conflicting-sources", sheets)).toEqual([
    "error Et!B2 2020 er 54 % her, men 56 % i To!B2 og 2021 er 60 % her, men 61 % i To!C2. Find ud af, hvilken kilde der gælder, og ret den anden.",
  ]);
});

test("another count of the same share", () => {
  const sheets = [plan, sheet("Jobcenter", "57,1% (Antal: 628)"), sheet("Status", "57,1% (Antal: 638)")];
  expect(found("conflicting-sources", sheets)).toEqual([
    expect.stringMatching(/^error Status!C2 2021 er 57,1 % \(antal 638\) her, men 57,1 % \(antal 628\)/),
  ]);
});

test("a cell's own comparison against the comparison's column", () => {
  const columns = (value: string) =>
    dataSheet([
      ["Indikator", "2021", "2021 Kommune"],
      [label, "57,1%\n(Kommune 85,9%)", value],
    ]);
  expect(found("conflicting-sources", [plan, columns("86,9%")])).toEqual([
    expect.stringMatching(/^error Data!C2 2021 er 86,9 % her, men 85,9 % i Data!B2/),
  ]);
  expect(found("conflicting-sources", [plan, columns("85,9%")])).toEqual([]);
});

test("baselines of two sheets, where the plan has none", () => {
  const baseline = (name: string, value: string) =>
    dataSheet(
      [
        ["Indikator", "Baseline boligområde", "Baseline år"],
        [label, value, 2019],
      ],
      name,
    );
  expect(found("conflicting-sources", [plan, baseline("Et", "55%"), baseline("To", "65%")])).toEqual([
    expect.stringMatching(/^error To!B2 Baseline er 65 % her, men 55 % i Et!B2/),
  ]);
});
