import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

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

test("the answer or the sum that Opgørelse asks for is held against the target", () => {
  const judged = (breakdown: string, target: string, baseline: string, unit: string, direction: string) =>
    planTable("Indikatorer", [
      {
        Id: "S-3",
        Indikator: "Frivilligt arbejde",
        Enhed: unit,
        Retning: direction,
        Måltal: target,
        "Baseline boligområde": baseline,
        Opgørelse: breakdown,
      },
    ]);
  const answers = "Meget tit/tit: 13%\nHverken/eller: 11%\nAldrig: 76%";
  expect(found("target-behind-baseline", [judged("Meget tit/tit", "10 %", answers, "%", "op")])).toEqual([
    expect.stringMatching(/^error Indikatorer!G2 Måltallet 10 % er lavere end baseline \(13 %\)/),
  ]);
  expect(found("target-behind-baseline", [judged("Meget tit/tit", "18 %", answers, "%", "op")])).toEqual([]);
  const costs = "Afd. 21: kr. 100,-\nAfd. 22: kr. 200,-";
  expect(found("target-behind-baseline", [judged("sum", "kr. 400,-", costs, "kr.", "ned")])).toHaveLength(1);
  expect(found("target-behind-baseline", [judged("sum", "kr. 250,-", costs, "kr.", "ned")])).toEqual([]);
  const parts = "Nord: 60%\nSyd: 85%";
  expect(found("target-behind-baseline", [judged("Nord\nSyd", "80 %", parts, "%", "op")])).toEqual([]);
});

test("the municipality's level, where the area is ahead of it already", () => {
  const levels = (area: string) =>
    planTable("Indikatorer", [
      {
        Id: "U-2",
        Indikator: "Unge i job",
        Enhed: "%",
        Retning: "op",
        Måltal: "kommunens niveau",
        "Baseline boligområde": area,
        "Baseline kommune": "87,0%",
      },
    ]);
  expect(found("target-behind-baseline", [levels("90,2%")])).toEqual([
    expect.stringMatching(
      /^warning Indikatorer!G2 Måltallet 87,0 % \(»kommunens niveau«\) er lavere end baseline \(90,2 %\)/,
    ),
  ]);
  expect(found("target-behind-baseline", [levels("80,2%")])).toEqual([]);
});

test("silent where the target is ahead of the baseline that a sheet gives: then the baseline is in doubt", () => {
  const data = dataSheet([
    ["Indikator", "Baseline boligområde", "2021"],
    ["Unge i fritidsjob", 16, 17],
  ]);
  expect(found("target-behind-baseline", [plan("op", 20, 76), data])).toEqual([]);
  expect(found("target-behind-baseline", [plan("op", 12, 76), data])).toHaveLength(1);
});
