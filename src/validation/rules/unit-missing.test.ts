import { dataSheet, found, planTable } from "../../../test/validated-sheets";

const label = "Andel unge uden job";
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2020", "2021", "2022"];

test("a number without % in a row of percentages", () => {
  const data = dataSheet([header, [label, "23,2%", 2019, "25,1%", "21,80", "22,4%"]]);
  expect(found("unit-missing", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!E2 21,80 har intet procenttegn.*\(3 celler\)/),
  ]);
});

test("silent where the row as a whole has no signs, or its numbers carry a percent format", () => {
  const bare = [label, "23,2", 2019, "25,1", "21,80", "22,4"];
  const formatted = [
    label,
    "23,2%",
    2019,
    { value: 0.251, format: "0.0%" },
    { value: 0.218, format: "0%" },
    "22 pct.",
  ];
  expect(found("unit-missing", [plan, dataSheet([header, bare])])).toEqual([]);
  expect(found("unit-missing", [plan, dataSheet([header, formatted])])).toEqual([]);
});
