import fc from "fast-check";
import { attainment, countAttainment } from "./attainment";
import { better, development, difference, relativeDevelopment } from "./difference";
import { comparePrinted, decimalsOf, mayBeSame, roundTo } from "./precision";
import { isAdditive, jointShare, sum, weightedAverage } from "./sums";
import { standingAgainstCount, standingAgainstLimit } from "./yearly-count";

const figure = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((hundredths) => hundredths / 100);
const anyNumber = fc.oneof(figure, fc.double());
const finiteOrMissing = (value: number | undefined): boolean => value === undefined || Number.isFinite(value);

describe("rounding", () => {
  it.each([
    [25.1, 1],
    [-3, 0],
    [1e-7, 7],
    [0.1 + 0.2, 10],
    [1e21, 0],
    [2.5e-3, 4],
  ])("%d has %i decimals", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  it.each([
    [2.675, 2, 2.68],
    [-2.675, 2, -2.68],
    [1.005, 2, 1.01],
    [-0.001, 1, 0],
    [28.3, 0, 28],
    [1e300, 10, 1e300],
  ])("rounds %d to %i decimals as on paper", (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });

  it.each([
    [{ value: 91.9, decimals: 2 }, { value: 91.9, decimals: 1 }, 0],
    [{ value: 28, decimals: 0 }, { value: 28.3, decimals: 1 }, -1],
    [{ value: 90.196, decimals: 1 }, { value: 90.2, decimals: 2 }, 0],
    [{ value: 90.196, decimals: 1 }, { value: 90.2, decimals: 1 }, 0],
    [{ value: 28.2, decimals: 1 }, { value: 28.3, decimals: 1 }, -1],
    [{ value: 29, decimals: 0 }, { value: 28.3, decimals: 1 }, 1],
  ])("compares %j with %j at printed precision", (one, other, expected) => {
    expect(comparePrinted(one, other)).toBe(expected);
    expect(comparePrinted(other, one)).toBe(expected === 0 ? 0 : -expected);
  });
});

describe("two figures of the same thing", () => {
  it.each([
    [{ value: 92, decimals: 0 }, { value: 91.9, decimals: 1 }, true],
    [{ value: 91.9, decimals: 2 }, { value: 91.9, decimals: 1 }, true],
    [{ value: 91.8, decimals: 1 }, { value: 91.9, decimals: 1 }, false],
    [{ value: 91, decimals: 0 }, { value: 91.9, decimals: 1 }, false],
  ])("%j and %j", (one, other, same) => {
    expect(mayBeSame(one, other)).toBe(same);
    expect(mayBeSame(other, one)).toBe(same);
  });
});

describe("difference and development", () => {
  it("has no floating noise", () => {
    expect(development(25.1, 23.2)).toBe(1.9);
    expect(difference(5.8, 7.1)).toBe(-1.3);
    expect(difference(48.94, 313.21)).toBe(-264.27);
    expect(difference(91.9, 84.9)).toBe(7);
  });

  it("holds the area's development up against the municipality's", () => {
    expect(relativeDevelopment(91.9, 90.2, 84.9, 87)).toBe(3.8);
    expect(relativeDevelopment(48.94, 55.06, 313.21, 327.66)).toBe(8.33);
  });

  it("is missing where a figure is missing", () => {
    expect(difference(undefined, 7.1)).toBeUndefined();
    expect(development(5.8, undefined)).toBeUndefined();
    expect(relativeDevelopment(91.9, 90.2, undefined, 87)).toBeUndefined();
  });

  it.each([
    [-1.3, "up", -1.3],
    [-1.3, "down", 1.3],
    [0, "down", 0],
    [1.3, "maintain", -1.3],
    [-1.3, "maintain", -1.3],
    [1.3, undefined, undefined],
    [undefined, "up", undefined],
  ] as const)("a difference of %p with direction %p is better by %p", (distance, direction, expected) => {
    expect(better(distance, direction)).toBe(expected);
  });

  it("is antisymmetric", () => {
    fc.assert(
      fc.property(figure, figure, (now, baseline) => {
        expect(development(now, baseline)).toBeCloseTo(-(development(baseline, now) ?? NaN), 10);
      }),
    );
  });

  it("is the exact difference of hundredths", () => {
    const hundredths = fc.integer({ min: -10_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(hundredths, hundredths, (one, other) => {
        expect(difference(one / 100, other / 100)).toBe((one - other) / 100 + 0);
      }),
    );
  });

  it("never gives NaN or Infinity", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (a, b, c, d) => {
        expect(
          [difference(a, b), relativeDevelopment(a, b, c, d), better(a, "down")].every(finiteOrMissing),
        ).toBe(true);
      }),
    );
  });
});

describe("attainment", () => {
  it.each([
    ["half way down", { baseline: 40, now: 35, target: 30 }, 0.5],
    ["half way up", { baseline: 60, now: 65, target: 70 }, 0.5],
    ["beyond, uncapped", { baseline: 40, now: 20, target: 30 }, 2],
    ["the wrong way", { baseline: 40, now: 44, target: 30 }, -0.4],
    ["no movement", { baseline: 40, now: 40, target: 30 }, 0],
    ["without noise", { baseline: 23.2, now: 25.1, target: 26.2 }, 0.633333333333],
    ["target equal to the baseline", { baseline: 40, now: 44, target: 40 }, undefined],
    ["no baseline", { baseline: undefined, now: 44, target: 40 }, undefined],
  ])("%s", (_, figures, expected) => {
    expect(attainment(figures)).toBe(expected);
  });

  it("is the same in the mirror", () => {
    fc.assert(
      fc.property(figure, figure, figure, (baseline, now, target) => {
        const mirrored = attainment({ baseline: -baseline, now: -now, target: -target });
        expect(attainment({ baseline, now, target })).toBe(mirrored);
      }),
    );
  });

  it("never gives NaN or Infinity", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (baseline, now, target) => {
        expect(
          [attainment({ baseline, now, target }), countAttainment(now, target)].every(finiteOrMissing),
        ).toBe(true);
      }),
    );
  });

  it("of a yearly number is its share, and missing where nothing is asked for", () => {
    expect(countAttainment(6, 8)).toBe(0.75);
    expect(countAttainment(9, 6)).toBe(1.5);
    expect(countAttainment(3, 0)).toBeUndefined();
  });
});

describe("yearly counts", () => {
  it.each([
    [8, 8, undefined, "reached"],
    [7, 8, undefined, "behind"],
    [8, 8, 1, "reached"],
    [4, 8, 1, "on-track"],
    [3, 8, 1, "behind"],
    [8, 15, 1, "on-track"],
    [7, 15, 1, "behind"],
  ] as const)("%i of at least %i in half %p is %s", (result, perYear, half, standing) => {
    expect(standingAgainstCount(result, perYear, half)).toBe(standing);
  });

  it.each([
    [6, 6, undefined, "kept"],
    [7, 6, undefined, "exceeded"],
    [3, 6, 1, "on-track"],
    [4, 6, 1, "strained"],
    [7, 6, 1, "exceeded"],
  ] as const)("%i of at most %i in half %p is %s", (result, perYear, half, standing) => {
    expect(standingAgainstLimit(result, perYear, half)).toBe(standing);
  });

  it("never stands worse with a better result", () => {
    const counts = ["behind", "on-track", "reached"];
    const limits = ["kept", "on-track", "strained", "exceeded"];
    const half = fc.constantFrom<(1 | 2 | undefined)[]>(undefined, 1, 2);
    fc.assert(
      fc.property(fc.nat(200), fc.nat(50), fc.nat(100), half, (result, more, perYear, part) => {
        const rank = (value: number): number => counts.indexOf(standingAgainstCount(value, perYear, part));
        const strain = (value: number): number => limits.indexOf(standingAgainstLimit(value, perYear, part));
        expect(rank(result + more)).toBeGreaterThanOrEqual(rank(result));
        expect(strain(result + more)).toBeGreaterThanOrEqual(strain(result));
      }),
    );
  });
});

describe("sums over departments", () => {
  it("come from counts, not from averaged percentages", () => {
    expect(
      jointShare([
        { n: 10, total: 100 },
        { n: 450, total: 900 },
      ]),
    ).toBe(46);
    expect(
      weightedAverage([
        { average: 5.5, size: 10 },
        { average: 7.1, size: 30 },
      ]),
    ).toBe(6.7);
  });

  it("add amounts without noise and never take a missing one for 0", () => {
    expect(sum([58150, 15000, 128767, 0])).toBe(201917);
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum([5, undefined])).toBeUndefined();
    expect(sum([])).toBeUndefined();
  });

  it("never divide by zero", () => {
    expect(jointShare([{ n: 0, total: 0 }])).toBeUndefined();
    expect(jointShare([])).toBeUndefined();
    expect(weightedAverage([{ average: 5, size: 0 }])).toBeUndefined();
  });

  it("are for counts and amounts alone", () => {
    expect(isAdditive("dkk")).toBe(true);
    expect(isAdditive("grade")).toBe(false);
    expect(isAdditive("percent")).toBe(false);
  });
});
