import fc from "fast-check";
import type { Case } from "./case";
import { judge } from "./judge";
import type { Printed } from "./precision";
import type { LevelTarget, ResolvedTarget } from "./target";

const printed = (value: number, decimals = 1): Printed => ({ value, decimals });
const level = (value: number, rest: Partial<LevelTarget> = {}): LevelTarget => ({
  kind: "level",
  value,
  decimals: undefined,
  operator: "exactly",
  direction: undefined,
  ambiguous: false,
  ...rest,
});
const down: ResolvedTarget = { kind: "direction", direction: "down" };
const up: ResolvedTarget = { kind: "direction", direction: "up" };

function verdictOn(rest: Partial<Case> & Pick<Case, "target">): string {
  const { kind, reason } = judge({
    now: printed(25.9),
    baseline: printed(28.3),
    unit: "percent",
    year: 2022,
    half: undefined,
    targetYear: 2025,
    lastYear: 2025,
    ...rest,
  });
  return `${kind}: ${reason.code}`;
}

describe("a count after half a year", () => {
  it.each([
    ["a level", level(80)],
    ["a direction", down],
    ["to maintain", { kind: "maintain", better: "down", limit: undefined }],
  ] as const)("is not held against a whole year: %s", (_, target) => {
    const half = { now: printed(42, 0), baseline: printed(100, 0), unit: "count", half: 1, target } as const;
    expect(verdictOn(half)).toBe("undecided: half-year-only");
    expect(verdictOn({ ...half, half: undefined })).not.toContain("half-year-only");
    expect(verdictOn({ ...half, unit: "percent" })).not.toContain("half-year-only");
  });
});

describe("a numeric target", () => {
  it.each([
    ["reached from above", { now: printed(20), target: level(20) }, "fulfilled: target-reached"],
    ["passed", { now: printed(18), target: level(20) }, "fulfilled: target-reached"],
    ["part of the way", { target: level(20) }, "on-track: part-of-the-way"],
    [
      "part of the way when its year is over",
      { target: level(20), year: 2025 },
      "not-fulfilled: target-not-reached",
    ],
    [
      "part of the way after its year",
      { target: level(20), year: 2026 },
      "not-fulfilled: target-not-reached",
    ],
    [
      "part of the way half through its year",
      { target: level(20), year: 2025, half: 1 },
      "on-track: part-of-the-way",
    ],
    [
      "no target year: the plan's last",
      { target: level(20), targetYear: undefined, year: 2025 },
      "not-fulfilled: target-not-reached",
    ],
    [
      "no year at all",
      { target: level(20), targetYear: undefined, lastYear: undefined, year: 2030 },
      "on-track: part-of-the-way",
    ],
    ["no movement", { now: printed(28.3), target: level(20) }, "not-fulfilled: no-movement"],
    [
      "no movement at printed precision",
      { now: printed(28.31, 1), target: level(20) },
      "not-fulfilled: no-movement",
    ],
    ["the wrong way", { now: printed(28.4), target: level(20) }, "wrong-direction: moved-away"],
    [
      "the wrong way when its year is over",
      { now: printed(28.4), target: level(20), year: 2025 },
      "wrong-direction: moved-away",
    ],
    [
      "upwards, reached",
      { now: printed(92), baseline: printed(90), target: level(92) },
      "fulfilled: target-reached",
    ],
    [
      "upwards, on the way",
      { now: printed(91), baseline: printed(90), target: level(92) },
      "on-track: part-of-the-way",
    ],
    [
      "upwards, fallen",
      { now: printed(89), baseline: printed(90), target: level(92) },
      "wrong-direction: moved-away",
    ],
    [
      "short by what its own precision hides",
      { now: printed(29.6), baseline: printed(25), target: level(30) },
      "on-track: part-of-the-way",
    ],
    [
      "under 30, and it is 30",
      { now: printed(30), baseline: printed(35), target: level(30, { operator: "lt" }) },
      "on-track: part-of-the-way",
    ],
    [
      "under 30, and it is 29,9",
      { now: printed(29.9), baseline: printed(35), target: level(30, { operator: "lt" }) },
      "fulfilled: target-reached",
    ],
    [
      "at most 30, and it is 30",
      { now: printed(30), baseline: printed(35), target: level(30, { operator: "max" }) },
      "fulfilled: target-reached",
    ],
    [
      "over 30, and it is 30",
      { now: printed(30), baseline: printed(25), target: level(30, { operator: "gt" }) },
      "on-track: part-of-the-way",
    ],
    [
      "a limit kept all along",
      { now: printed(27), target: level(30, { operator: "max" }) },
      "fulfilled: target-reached",
    ],
    [
      "a limit kept, no baseline",
      { baseline: undefined, target: level(30, { operator: "max" }) },
      "fulfilled: target-reached",
    ],
    [
      "a limit not kept yet, no baseline",
      { baseline: undefined, target: level(20, { operator: "max" }) },
      "undecided: no-baseline",
    ],
    [
      "no baseline",
      { baseline: undefined, target: level(20, { direction: "down" }) },
      "undecided: no-baseline",
    ],
    [
      "equal to the municipality's at printed precision",
      { now: printed(85.9), baseline: printed(80), target: level(85.94, { decimals: 1, direction: "up" }) },
      "fulfilled: target-reached",
    ],
  ] as const)("%s", (_, one, expected) => {
    expect(verdictOn(one)).toBe(expected);
  });

  it.each([
    [
      "at it",
      { now: printed(28.3), target: level(28.3, { direction: "down" }) },
      "fulfilled: target-reached",
    ],
    [
      "beyond it",
      { now: printed(25), target: level(28.3, { direction: "down" }) },
      "fulfilled: target-reached",
    ],
    [
      "short of it",
      { now: printed(29), target: level(28.3, { direction: "down" }) },
      "wrong-direction: moved-away",
    ],
    ["no direction", { now: printed(29), target: level(28.3) }, "undecided: no-direction"],
  ] as const)("equal to the baseline: %s", (_, one, expected) => {
    expect(verdictOn(one)).toBe(expected);
  });

  it.each([
    [
      "still better than it",
      { now: printed(25), target: level(30, { direction: "down" }) },
      "fulfilled: target-reached",
    ],
    [
      "worse than it",
      { now: printed(35), target: level(30, { direction: "down" }) },
      "wrong-direction: moved-away",
    ],
  ] as const)("behind the baseline: %s", (_, one, expected) => {
    expect(verdictOn(one)).toBe(expected);
  });
});

describe("to maintain", () => {
  const maintain = (rest: object = {}): ResolvedTarget => ({
    kind: "maintain",
    limit: undefined,
    better: undefined,
    ...rest,
  });

  it.each([
    ["equal", { now: printed(28.3), target: maintain() }, "fulfilled: maintained"],
    ["equal at printed precision", { now: printed(28.31, 1), target: maintain() }, "fulfilled: maintained"],
    ["fallen where nobody says that is better", { target: maintain() }, "wrong-direction: not-maintained"],
    ["fallen where the goal says reduced", { target: maintain({ better: "down" }) }, "fulfilled: maintained"],
    [
      "risen where the goal says reduced",
      { now: printed(30), target: maintain({ better: "down" }) },
      "wrong-direction: not-maintained",
    ],
    [
      "inside the limit",
      {
        now: printed(6, 0),
        baseline: printed(5, 0),
        target: maintain({ limit: { value: 6, operator: "max" } }),
      },
      "fulfilled: target-reached",
    ],
    [
      "outside the limit",
      {
        now: printed(7, 0),
        baseline: printed(5, 0),
        target: maintain({ limit: { value: 6, operator: "max" } }),
      },
      "wrong-direction: not-maintained",
    ],
    ["no baseline", { baseline: undefined, target: maintain() }, "undecided: no-baseline"],
  ] as const)("%s", (_, one, expected) => {
    expect(verdictOn(one)).toBe(expected);
  });
});

describe("a direction without a number", () => {
  it.each([
    ["better", { target: down }, "on-track: better-than-baseline"],
    ["better in the plan's last year", { target: down, year: 2025 }, "fulfilled: better-than-baseline"],
    [
      "better half through the plan's last year",
      { target: down, year: 2025, half: 1 },
      "on-track: better-than-baseline",
    ],
    [
      "better in the second half of the last year",
      { target: down, year: 2025, half: 2 },
      "fulfilled: better-than-baseline",
    ],
    ["equal", { now: printed(28.3), target: down }, "not-fulfilled: no-movement"],
    [
      "equal but for the decimals printed",
      { now: printed(28.3, 2), target: up },
      "not-fulfilled: no-movement",
    ],
    ["worse", { target: up }, "wrong-direction: moved-away"],
    ["worse in the plan's last year", { target: up, year: 2025 }, "wrong-direction: moved-away"],
    ["no baseline", { baseline: undefined, target: up }, "undecided: no-baseline"],
  ] as const)("%s", (_, one, expected) => {
    expect(verdictOn(one)).toBe(expected);
  });
});

describe("a yearly number", () => {
  const atLeast = (value: number): ResolvedTarget => ({ kind: "yearly", value, operator: "min" });
  const atMost = (value: number): ResolvedTarget => ({ kind: "yearly", value, operator: "max" });
  const count = (value: number, target: ResolvedTarget, half?: 1 | 2): string =>
    verdictOn({ now: printed(value, 0), baseline: undefined, unit: "count", target, half });

  it.each([
    [count(17, atLeast(8)), "fulfilled: count-reached"],
    [count(8, atLeast(8)), "fulfilled: count-reached"],
    [count(7, atLeast(8)), "not-fulfilled: count-behind"],
    [count(8, atLeast(8), 1), "fulfilled: count-reached"],
    [count(4, atLeast(8), 1), "on-track: count-on-track"],
    [count(3, atLeast(8), 1), "not-fulfilled: count-behind"],
    [count(8, { kind: "yearly", value: 8, operator: "gt" }), "not-fulfilled: count-behind"],
    [count(8, { kind: "yearly", value: 8, operator: "gt" }, 1), "on-track: count-on-track"],
    [count(6, atMost(6)), "fulfilled: limit-kept"],
    [count(7, atMost(6)), "not-fulfilled: limit-exceeded"],
    [count(6, { kind: "yearly", value: 6, operator: "lt" }), "not-fulfilled: limit-exceeded"],
    [count(3, atMost(6), 1), "on-track: limit-on-track"],
    [count(5, atMost(6), 1), "not-fulfilled: limit-strained"],
    [count(7, atMost(6), 1), "not-fulfilled: limit-exceeded"],
  ])("%s", (given, expected) => {
    expect(given).toBe(expected);
  });
});

describe("no figure", () => {
  it.each([
    [{ code: "awaited", when: "ultimo", year: 2023 }, "awaiting: awaited"],
    [{ code: "data-do-not-exist" }, "undecided: data-do-not-exist"],
    [{ code: "suppressed" }, "undecided: suppressed"],
    [{ code: "not-relevant" }, "undecided: not-relevant"],
    [{ code: "no-value" }, "undecided: no-value"],
  ] as const)("%j", (missing, expected) => {
    expect(verdictOn({ now: { missing }, target: down })).toBe(expected);
  });
});

describe("every verdict", () => {
  const tenths = fc.integer({ min: -1000, max: 1000 }).map((value) => printed(value / 10));
  const mirror = ({ value, decimals }: Printed): Printed => printed(-value, decimals);

  it("is the same in the mirror", () => {
    fc.assert(
      fc.property(
        tenths,
        tenths,
        tenths,
        fc.integer({ min: 2020, max: 2027 }),
        (now, baseline, target, year) => {
          const upwards = verdictOn({
            now,
            baseline,
            year,
            target: level(target.value, { direction: "up" }),
          });
          const downwards = verdictOn({
            now: mirror(now),
            baseline: mirror(baseline),
            year,
            target: level(-target.value, { direction: "down" }),
          });
          expect(upwards).toBe(downwards);
        },
      ),
    );
  });

  it("is never worse for a better figure", () => {
    const order = ["wrong-direction", "not-fulfilled", "on-track", "fulfilled"];
    const rank = (one: string): number => order.indexOf(one.split(":")[0] ?? "");
    fc.assert(
      fc.property(
        tenths,
        tenths,
        tenths,
        fc.nat(500),
        fc.constantFrom(2022, 2025),
        (now, baseline, target, gain, year) => {
          const wanted = level(target.value, { direction: "up" });
          const improved = printed(now.value + gain / 10);
          expect(rank(verdictOn({ now: improved, baseline, year, target: wanted }))).toBeGreaterThanOrEqual(
            rank(verdictOn({ now, baseline, year, target: wanted })),
          );
        },
      ),
    );
  });
});
