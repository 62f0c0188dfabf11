import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021", "2022"];
const indicators = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
const asOf = (date: string) => planTable("Plan", [{ Felt: "Opgjort pr.", Værdi: date }]);
const data = dataSheet([header, [label, "55%", 2019, "56%", "Data tilgængelig ultimo 2023"]]);

test("data promised for the end of 2023 are overdue from 1 February 2024", () => {
  expect(found("overdue-data", [indicators, data], "2024-01-31")).toEqual([]);
  expect(found("overdue-data", [indicators, data], "2024-02-01")).toEqual([
    expect.stringMatching(/^warning Data!E2 »Data tilgængelig ultimo 2023«: .* senest 31\. januar 2024/),
  ]);
});

test("a remark where the workbook was made up before they came due", () => {
  expect(found("overdue-data", [asOf("30-06-2023"), indicators, data], "2024-06-15")).toEqual([
    expect.stringMatching(/^info Data!E2 /),
  ]);
});

test("silent where another sheet holds the figure", () => {
  const other = dataSheet(
    [
      ["Indikator", "2022"],
      [label, "58%"],
    ],
    "Jobcenter",
  );
  expect(found("overdue-data", [indicators, data, other], "2024-06-15")).toEqual([]);
});

test("silent on a sheet's awaited baseline that the plan knows", () => {
  const awaited = dataSheet([header, [label, "Data tilgængelig ultimo 2021", 2019, "56%", "57%"]]);
  const known = planTable("Indikatorer", [
    { Id: "B-1", Indikator: label, Enhed: "%", "Baseline boligområde": "55%", "Baseline år": 2019 },
  ]);
  expect(found("overdue-data", [known, awaited])).toEqual([]);
  expect(found("overdue-data", [indicators, awaited])).toHaveLength(1);
});
