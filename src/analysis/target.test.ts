import fc from "fast-check";
import { target as read, wanted } from "../../test/plan-workbooks";
import type { CriterionReading, Unit } from "../cells/reading";
import type { Direction } from "../plan/model";
import { resolveTarget, type ResolvedTarget } from "./target";

const share = (value: number) => wanted(value, { unit: "percent", operator: "exactly" });
const change = { reference: "baseline", change: "percent", direction: "down" } as const;

interface Given {
  readonly baseline?: number;
  readonly comparison?: number;
  readonly unit?: Unit;
  readonly direction?: Direction | undefined;
  readonly goalSays?: "up" | "down";
}

function resolved(criterion: Partial<CriterionReading> | undefined, given: Given = {}): ResolvedTarget {
  const { baseline = 28.3, comparison, unit = "percent", goalSays } = given;
  const direction = "direction" in given ? given.direction : "down";
  const printed = (value: number | undefined) => (value === undefined ? undefined : { value, decimals: 1 });
  const reading = criterion === undefined ? undefined : read("", criterion).reading;
  return resolveTarget(reading, printed(baseline), printed(comparison), unit, direction, goalSays);
}

describe("a target sentence", () => {
  it.each([
    ["25 %", { targets: [share(25)] }, {}, { kind: "level", value: 25, direction: "down", ambiguous: false }],
    ["25, without a unit", { targets: [wanted(25, { unit: "none" })] }, {}, { kind: "level", value: 25 }],
    [
      "under 30 %",
      { targets: [{ ...share(30), operator: "lt" }] },
      {},
      { kind: "level", value: 30, operator: "lt" },
    ],
    [
      "højst 6",
      { targets: [wanted(6, { operator: "max" })] },
      { unit: "count" },
      { kind: "level", value: 6, operator: "max" },
    ],
    [
      "reduceres med 20 %",
      { targets: [share(20)], ...change },
      {},
      { kind: "level", value: 22.64, ambiguous: true },
    ],
    [
      "reduceres med 20 % of a count",
      { targets: [share(20)], ...change },
      { unit: "count", baseline: 6 },
      { kind: "level", value: 4.8, ambiguous: false, decimals: undefined },
    ],
    [
      "falder med mere end 10 %",
      { targets: [{ ...share(10), operator: "gt" }], ...change },
      { baseline: 30 },
      { value: 27, operator: "lt", direction: "down" },
    ],
    [
      "falder højst 10 %",
      { targets: [{ ...share(10), operator: "max" }], ...change },
      { baseline: 30 },
      { value: 27, operator: "min", direction: "up" },
    ],
    [
      "stiger højst 10 %",
      { targets: [{ ...share(10), operator: "max" }], ...change, direction: "up" },
      { baseline: 30 },
      { value: 33, operator: "max", direction: "down" },
    ],
    [
      "stiger under 10 %",
      { targets: [{ ...share(10), operator: "lt" }], ...change, direction: "up" },
      { baseline: 30 },
      { value: 33, operator: "lt", direction: "down" },
    ],
    [
      "øges med 5 procentpoint",
      { targets: [share(5)], ...change, change: "points", direction: "up" },
      {},
      { kind: "level", value: 33.3, direction: "up", ambiguous: false },
    ],
    [
      "med 5 procentpoint, the goal is down",
      { targets: [share(5)], reference: "baseline", change: "points" },
      {},
      { kind: "level", value: 23.3, direction: "down" },
    ],
    [
      "5 procentpoint over kommunen",
      { targets: [share(5)], reference: "comparison", change: "points", direction: "up" },
      { comparison: 80 },
      { kind: "level", value: 85 },
    ],
    [
      "kommunens niveau",
      { reference: "comparison" },
      { comparison: 13.7 },
      { kind: "level", value: 13.7, direction: "down", decimals: 1 },
    ],
    [
      "min. 8 pr. år",
      { targets: [wanted(8, { per: "år" })] },
      { unit: "count" },
      { kind: "yearly", value: 8, operator: "min" },
    ],
    ["75 % (måles årligt)", { targets: [{ ...share(75), per: "år" }] }, {}, { kind: "level", value: 75 }],
    [
      "fastholdes",
      { direction: "maintain" },
      { direction: undefined },
      { kind: "maintain", better: undefined },
    ],
    ["fastholdes, the goal is down", { direction: "maintain" }, {}, { kind: "maintain", better: "down" }],
    [
      "fastholdes, the goal says reduced",
      { direction: "maintain" },
      { direction: "maintain", goalSays: "down" },
      { kind: "maintain", better: "down" },
    ],
    [
      "fastholdes på højst 6",
      { targets: [wanted(6, { operator: "max" })], direction: "maintain" },
      { unit: "count", direction: "maintain" },
      { kind: "maintain", limit: { value: 6, operator: "max" }, better: "down" },
    ],
    ["falder", { direction: "down" }, { direction: undefined }, { kind: "direction", direction: "down" }],
    ["no sentence", undefined, { direction: "up" }, { kind: "direction", direction: "up" }],
    [
      "no sentence, to maintain",
      undefined,
      { direction: "maintain" },
      { kind: "maintain", limit: undefined },
    ],
  ] as const)("%s", (_, criterion, given, expected) => {
    expect(resolved(criterion, given)).toMatchObject(expected);
  });

  it.each([
    ["no sentence and no direction", undefined, { direction: undefined }, { code: "no-direction" }],
    ["kommunens niveau without its figure", { reference: "comparison" }, {}, { code: "no-comparison" }],
    [
      "med 20 % without a direction",
      { targets: [share(20)], reference: "baseline", change: "percent" },
      { direction: undefined },
      { code: "no-direction" },
    ],
    [
      "a share for a grade",
      { targets: [share(20)] },
      { unit: "grade" },
      { code: "units-differ", unit: "grade", other: "percent" },
    ],
    [
      "a count of something else",
      { targets: [wanted(5, { category: "møder" })] },
      {},
      { code: "units-differ", unit: "percent", other: "count" },
    ],
  ] as const)("is not understood: %s", (_, criterion, given, reason) => {
    expect(resolved(criterion, given)).toEqual({ kind: "unresolved", reason });
  });

  it("of a change without a baseline is not understood", () => {
    const { reading } = read("", { targets: [share(20)], ...change });
    expect(resolveTarget(reading, undefined, undefined, "percent", "down")).toEqual({
      kind: "unresolved",
      reason: { code: "no-baseline" },
    });
  });

  it("never gives a level that is no number", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.constantFrom("percent", "points"), (value, baseline, kind) => {
        const level = resolved({ targets: [share(value)], ...change, change: kind }, { baseline });
        expect(level.kind !== "level" || Number.isFinite(level.value)).toBe(true);
      }),
    );
  });
});
