import { dataSheet, found, planTable } from "../../../test/validated-sheets";

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
