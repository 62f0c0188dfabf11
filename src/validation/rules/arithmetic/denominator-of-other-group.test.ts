import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const young = "Andelen af 18-29-årige, der er i beskæftigelse";
const all = "Andelen af 18-64-årige, der er i beskæftigelse";
const header = ["Indikator", "Baseline boligområde", "Baseline kommune", "Baseline år", "2021"];
const plan = (labels: readonly string[]) =>
  planTable(
    "Indikatorer",
    labels.map((Indikator, index) => ({ Id: `B-${index + 1}`, Indikator, Enhed: "%" })),
  );
const inRows = (rows: readonly (readonly [string, string | null, string | null])[]) =>
  found("denominator-of-other-group", [
    plan(rows.map(([label]) => label)),
    dataSheet([header, ...rows.map(([label, area, municipality]) => [label, area, municipality, 2020])]),
  ]);

test("a share of the young that is counted of all, once at the narrower group", () => {
  expect(
    inRows([
      [young, "16,23% (Antal: 707)", "17,30% (Antal: 9.611)"],
      [all, "51,14% (Antal: 2.228)", "77,87% (Antal: 43.259)"],
    ]),
  ).toEqual([
    "warning Data!B2 16,23 % og antallet 707 svarer til 4.356 personer i alt. Det er lige så mange som de 18-64-årige i Data!B3 (4.357), så andelen er næppe af de 18-29-årige alene. Ret teksten, eller beregn andelen af de 18-29-årige.",
  ]);
});

test("the municipality's figures tell it too", () => {
  expect(
    inRows([
      [young, "48,38% (Antal: 628)", "17,30% (Antal: 9.611)"],
      [all, "51,14% (Antal: 2.228)", "77,87% (Antal: 43.259)"],
    ]),
  ).toEqual([expect.stringMatching(/^warning Data!C2 /)]);
});

test("once where several wider groups have the same population", () => {
  const others = ["Andelen af 18-64-årige på førtidspension", "Andelen af 16-64-årige med en uddannelse"];
  expect(
    inRows([
      [all, "51,14% (Antal: 2.228)", null],
      [young, "16,23% (Antal: 707)", null],
      ...others.map((label) => [label, "51,16% (Antal: 2.228)", null] as const),
    ]),
  ).toEqual([expect.stringMatching(/^warning Data!B3 /)]);
});

test("silent where the populations differ, are of different people, or are told too loosely", () => {
  const right = "51,14% (Antal: 2.228)";
  expect(
    inRows([
      [young, "48,38% (Antal: 628)", null],
      [all, right, null],
    ]),
  ).toEqual([]);
  expect(
    inRows([
      [young, null, "16,23% (Antal: 707)"],
      [all, right, null],
    ]),
  ).toEqual([]);
  expect(
    inRows([
      [young, "16% (Antal: 697)", null],
      [all, right, null],
    ]),
  ).toEqual([]);
});

test("silent on the same ages, and on ages that hardly differ", () => {
  const other = (label: string) =>
    inRows([
      [label, "16,23% (Antal: 707)", null],
      [all, "51,14% (Antal: 2.228)", null],
    ]);
  expect(other("Andelen af 18-64-årige på førtidspension")).toEqual([]);
  expect(other("Andelen af 18-60-årige på førtidspension")).toEqual([]);
  expect(other("Andelen af beboere over 18 år på førtidspension")).toEqual([]);
  expect(other("Andelen på førtidspension")).toEqual([]);
});
