import { found, planTable } from "../../../test/validated-sheets";

const plan = (direction: string, target: string | number, baseline: string | number, unit = "antal") =>
  planTable("Indikatorer", [
    {
      Id: "B-1",
      Indikator: "Unge i fritidsjob",
      Enhed: unit,
      Retning: direction,
      Måltal: target,
      "Baseline boligområde": baseline,
      "Baseline år": 2020,
    },
  ]);

test("a target that is reached by going back", () => {
  expect(found("target-behind-baseline", [plan("op", "Mindst 8 har været i fritidsjob", 16)])).toEqual([
    expect.stringMatching(
      /^error Indikatorer!G2 Måltallet 8 er lavere end baseline \(16\), selv om tallet skal op/,
    ),
  ]);
  expect(found("target-behind-baseline", [plan("ned", "under 30 %", "25,4%", "%")])).toEqual([
    expect.stringMatching(/^error Indikatorer!G2 Måltallet 30 % er højere end baseline \(25,4 %\)/),
  ]);
});

test("silent on targets ahead, at the baseline, relative to it or of another unit", () => {
  expect(found("target-behind-baseline", [plan("op", "Mindst 20", 16)])).toEqual([]);
  expect(found("target-behind-baseline", [plan("op", 16, 16)])).toEqual([]);
  expect(found("target-behind-baseline", [plan("ned", "reduceres med 20 %", "15%", "%")])).toEqual([]);
  expect(found("target-behind-baseline", [plan("fasthold", 8, 16)])).toEqual([]);
});

test("silent on targets that are a part of a whole, or for each group", () => {
  expect(found("target-behind-baseline", [plan("op", "6 ud af 8 deltager", 16)])).toEqual([]);
  expect(found("target-behind-baseline", [plan("op", "min. 8 pr. hold", 16)])).toEqual([]);
});
