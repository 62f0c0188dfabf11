import { da } from "../messages/da";
import { criterionNamed, limitsOf, scaleOf } from "./area-tables";
import { Refusal, type Cell, type Grid } from "./value";

describe("the criterion that a header names", () => {
  it.each([
    [
      "Andel 18-64-årige uden tilknytning til arbejdsmarked eller uddannelse (gns. 2 år)",
      "outside-work-and-education",
    ],
    ["Udenfor arbejds-\nmarkedet", "outside-work-and-education"],
    ["Andel beboere dømt for overtrædelse af straffeloven", "convicted"],
    ["Kun grundskoleuddannelse, 30-59 år", "basic-education"],
    ["Uddannelse", "basic-education"],
    ["Gns. bruttoindkomst i pct. af regionens", "gross-income"],
    ["Indvandrere og efterkommere fra ikke-vestlige lande", "non-western"],
    ["Antal beboere", "residents"],
    ["Indbyggere pr. 1. januar", "residents"],
    ["Andel beboere over 18 år", undefined],
    ["Dømte uden arbejde", undefined],
    ["Område", undefined],
    [2020, undefined],
  ])("%s: %s", (header, criterion) => {
    expect(criterionNamed(header)).toBe(criterion);
  });
});

const headers = ["År", "Kriterium", "Udsat område", "Forebyggelsesområde", "Parallelsamfund"];

function read(...rows: Grid<Cell>) {
  const found = limitsOf([headers, ...rows], da);
  if (found instanceof Refusal) throw new Error(found.sentence);
  return found.byYear;
}

describe("the limits", () => {
  it("are read in percents, whether they are text, Excel's percentages or percents as plain numbers", () => {
    const expected = { deprived: 40, prevention: 30 };
    expect(read([2020, "Arbejde", "40 %", "30,0 pct.", null]).get(2020)).toEqual({
      "outside-work-and-education": expected,
    });
    expect(read([2020, "Arbejde", 0.4, 0.3, null]).get(2020)).toEqual({
      "outside-work-and-education": expected,
    });
    expect(read([2020, "Arbejde", 40, 30, null]).get(2020)).toEqual({
      "outside-work-and-education": expected,
    });
    expect(read([2020, "Arbejde", "> 40 %", "over 30 %", null]).get(2020)).toEqual({
      "outside-work-and-education": expected,
    });
  });

  it("take 0,8 for percents beside larger plain numbers of the same year", () => {
    const limits = read([2020, "Dømte", 2.27, 0.8, null], [2020, "Grundskole", 60, 60, null]).get(2020);
    expect(limits?.convicted).toEqual({ deprived: 2.27, prevention: 0.8 });
  });

  it("stand by year, and a blank is no limit", () => {
    const byYear = read([2020, "Dømte", "2,27 %", null, null], [2021, "Dømte", "2,35 %", null, null]);
    expect([...byYear.keys()]).toEqual([2020, 2021]);
    expect(byYear.get(2021)?.convicted).toEqual({ deprived: 2.35 });
  });

  it.each<[string, Grid<Cell>]>([
    ["no header", [[2020, "Dømte", 2.27]]],
    ["no criterion", [headers, [2020, "Trivsel", 2.27, null, null]]],
    ["a criterion twice", [headers, [2020, "Dømte", 2.27, null, null], [2020, "Domfældte", 2.3, null, null]]],
    ["a limit that is no level", [headers, [2020, "Dømte", "3 × landsgennemsnittet", null, null]]],
    ["a limit that is no number", [headers, [2020, "Dømte", "som sidste år", null, null]]],
  ])("are refused with %s", (_name, cells) => {
    expect(limitsOf(cells, da)).toBeInstanceOf(Refusal);
  });
});

test("an income above the region's is still a share as Excel holds it", () => {
  const figure = (value: number) => ({ value, unit: "none" as const, decimals: 1, unitPrinted: false });
  expect(scaleOf([{ criterion: "gross-income", figure: figure(1.2) }])).toBe(100);
  expect(scaleOf([{ criterion: "gross-income", figure: figure(62) }])).toBe(1);
  expect(scaleOf([{ criterion: "residents", figure: figure(1500) }])).toBe(100);
});
