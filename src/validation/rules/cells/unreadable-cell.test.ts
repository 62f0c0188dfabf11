import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Antal naboklager";
const plan = planTable("Indikatorer", [{ Id: "S-1", Indikator: label, Enhed: "antal" }]);
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2020", "2021"];

test("a cell that is neither a number nor a reason for none", () => {
  const data = dataSheet([header, [label, 99, 2019, "se vedlagte bilag", 80]]);
  expect(found("unreadable-cell", [plan, data])).toEqual([
    expect.stringMatching(/^warning Data!D2 Cellen kan ikke læses: »se vedlagte bilag«/),
  ]);
});

test("silent on numbers, blanks, dashes and reasons", () => {
  const data = dataSheet([
    header,
    [label, "99", 2019, "-", "Ingen data"],
    [label, "99 klager", 2019, null, "80"],
  ]);
  expect(found("unreadable-cell", [plan, data])).toEqual([]);
});

test("in the plan's departments", () => {
  const areas = planTable("Områder", [{ Afdeling: "Afd. 1", Boliger: "se bilag", Beboere: "Ingen data" }]);
  expect(found("unreadable-cell", [areas])).toEqual([expect.stringMatching(/^warning Områder!E2 /)]);
});
