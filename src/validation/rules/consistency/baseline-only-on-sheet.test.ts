import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const [one, two] = ["Andel unge i job", "Trivsel i daginstitutioner"];
const data = dataSheet([
  ["Indikator", "Baseline boligområde", "Baseline år", "2021"],
  [two, 518, 2021, null],
]);
const planWith = (first: string | null, second: string | null) =>
  planTable("Indikatorer", [
    { Id: "B-1", Indikator: one, Enhed: "%", "Baseline boligområde": first },
    { Id: "U-1", Indikator: two, Enhed: "point", "Baseline boligområde": second },
  ]);

test("the plan still awaits what a sheet has by now, and is not told that it is overdue", () => {
  const plan = planWith("55%", "Data er tilgængelig ultimo 2021");
  expect(found("baseline-only-on-sheet", [plan, data])).toEqual([
    expect.stringMatching(/^info Indikatorer!I3 U-1 har ingen baseline i planen.*Data!B2/),
  ]);
  expect(found("overdue-data", [plan, data])).toEqual([]);
});

test("silent where the plan has it, or keeps its baselines on the sheets", () => {
  expect(found("baseline-only-on-sheet", [planWith("55%", "518"), data])).toEqual([]);
  expect(found("baseline-only-on-sheet", [planWith(null, null), data])).toEqual([]);
});

test("the comparison's baseline is missed on its own, or together with the area's", () => {
  const plan = (area: string | null, chosen: string | null = null) =>
    planTable("Indikatorer", [
      { Id: "B-1", Indikator: one, Enhed: "%", "Baseline boligområde": "55%", "Baseline kommune": "71%" },
      { Id: "U-1", Indikator: two, Enhed: "point", "Baseline boligområde": area, Sammenligning: chosen },
    ]);
  const both = dataSheet([
    ["Indikator", "Baseline boligområde", "Baseline kommune", "2021"],
    [two, "516 point", "518 point", null],
  ]);
  expect(found("baseline-only-on-sheet", [plan("516"), both])).toEqual([
    "info Indikatorer!J3 U-1 har ingen baseline for sammenligningen i planen, men den står i Data!C2. Skriv den også i planen.",
  ]);
  expect(found("baseline-only-on-sheet", [plan(null), both])).toEqual([
    expect.stringMatching(/^info Indikatorer!I3/),
  ]);
  expect(found("baseline-only-on-sheet", [plan("516", "ingen"), both])).toEqual([]);
});
