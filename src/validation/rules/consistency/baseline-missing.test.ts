import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const [one, two] = ["Andel unge i job", "Andel unge i uddannelse"];
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2021"];

test("an indicator without a baseline in the plan and on the sheet", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Indikator: one, Enhed: "%", "Baseline boligområde": "55%" },
    { Id: "U-1", Indikator: two, Enhed: "%" },
  ]);
  expect(found("baseline-missing", [plan, dataSheet([header, [two, null, null, "36%"]])])).toEqual([
    expect.stringMatching(/^warning Indikatorer!I3 U-1 har ingen baseline/),
  ]);
});

test("a plan without any is told once", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Indikator: one, Enhed: "%" },
    { Id: "U-1", Indikator: two, Enhed: "%" },
  ]);
  expect(found("baseline-missing", [plan])).toEqual([
    expect.stringMatching(/^warning Indikatorer!I2 Ingen af indikatorerne har en baseline \(B-1 og U-1\)/),
  ]);
  const data = dataSheet([header, [one, null, null, "56%"]]);
  expect(found("baseline-missing", [plan, data])).toEqual([expect.stringMatching(/^error Indikatorer!I2/)]);
});

test("silent where the sheet has it, or a reason is given", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Indikator: one, Enhed: "%" },
    { Id: "U-1", Indikator: two, Enhed: "%", "Baseline boligområde": "Data er ikke tilgængelige" },
  ]);
  expect(found("baseline-missing", [plan, dataSheet([header, [one, "55%", 2019, "56%"]])])).toEqual([]);
});
