import fc from "fast-check";
import { straightPath, trend, type YearFigure } from "./forecast";

const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100);
const year = fc.integer({ min: 1990, max: 2060 });
const years = fc.uniqueArray(year, { minLength: 3, maxLength: 12 });

function valueOf(projection: ReturnType<typeof trend>): number {
  if ("problem" in projection) throw new Error(projection.problem.code);
  return projection.value;
}

describe("the straight path from baseline to target", () => {
  const baseline = { year: 2021, value: 23.2 };
  const target = { year: 2025, value: 19.2 };

  it.each([
    [2021, 23.2],
    [2022, 22.2],
    [2023, 21.2],
    [2025, 19.2],
  ])("is in %i at %d", (now, value) => {
    expect(straightPath({ baseline, target, year: now })).toEqual({ value });
  });

  it.each([
    [
      { baseline, target, year: 2020 },
      { code: "before-baseline", year: 2020, baselineYear: 2021 },
    ],
    [
      { baseline, target, year: 2026 },
      { code: "after-target", year: 2026, targetYear: 2025 },
    ],
    [{ baseline: { year: 2021, value: undefined }, target, year: 2022 }, { code: "no-baseline" }],
    [{ baseline, target: { year: 2025, value: undefined }, year: 2022 }, { code: "no-target" }],
    [
      { baseline, target: { year: 2021, value: 19 }, year: 2021 },
      { code: "no-time", baselineYear: 2021, targetYear: 2021 },
    ],
  ])("is refused with its reason: %j", (figures, problem) => {
    expect(straightPath(figures)).toEqual({ problem });
  });

  it("never leaves the span between baseline and target, and keeps its ends", () => {
    fc.assert(
      fc.property(figure, figure, year, fc.nat(20), fc.nat(20), (from, to, start, before, after) => {
        fc.pre(before + after > 0);
        const path = (now: number) =>
          valueOf(
            straightPath({
              baseline: { year: start, value: from },
              target: { year: start + before + after, value: to },
              year: now,
            }),
          );
        expect(path(start)).toBe(from);
        expect(path(start + before + after)).toBe(to);
        expect(path(start + before)).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-8);
        expect(path(start + before)).toBeLessThanOrEqual(Math.max(from, to) + 1e-8);
      }),
    );
  });

  it("says so where the figures are too large", () => {
    const huge = { year: 2022, value: Number.MAX_VALUE };
    expect(trend([huge, { ...huge, year: 2023 }, { ...huge, year: 2024 }], 2025)).toEqual({
      problem: { code: "too-large" },
    });
  });
});

describe("the trend of the measured years", () => {
  it("is the least-squares line: y = 1,5 + 1,6 · x through (0, 2), (1, 3), (2, 4), (3, 7)", () => {
    const measured = [2, 3, 4, 7].map((value, at) => ({ year: 2018 + at, value }));
    expect(valueOf(trend(measured, 2018))).toBe(1.6);
    expect(valueOf(trend(measured, 2025))).toBe(12.8);
  });

  it("leaves out years without a figure, and reckons with the distance in years", () => {
    const measured: YearFigure[] = [
      { year: 2017, value: 50 },
      { year: 2018, value: undefined },
      { year: 2019, value: 52 },
      { year: 2023, value: 56 },
    ];
    expect(trend(measured, 2025)).toEqual({ value: 58 });
  });

  it("caps nothing", () => {
    const measured = [4, 3, 2].map((value, at) => ({ year: 2020 + at, value }));
    expect(trend(measured, 2030)).toEqual({ value: -6 });
  });

  it.each<[YearFigure[], number, object]>([
    [[], 2025, { code: "too-few-years", measured: 0, needed: 3 }],
    [
      [
        { year: 2021, value: 1 },
        { year: 2022, value: 2 },
        { year: 2023, value: undefined },
      ],
      2025,
      { code: "too-few-years", measured: 2, needed: 3 },
    ],
    [
      [
        { year: 2021, value: 1 },
        { year: 2022, value: 2 },
        { year: 2021, value: 3 },
      ],
      2025,
      { code: "year-repeated", year: 2021 },
    ],
    [
      [
        { year: 2021, value: 1 },
        { year: 2022, value: 2 },
        { year: 2023, value: 3 },
      ],
      2019,
      { code: "before-first-year", year: 2019, firstYear: 2021 },
    ],
  ])("is refused with its reason: %j in %i", (measured, target, problem) => {
    expect(trend(measured, target)).toEqual({ problem });
  });

  it("gives back a line that the figures lie on", () => {
    fc.assert(
      fc.property(
        years,
        figure,
        fc.integer({ min: -100, max: 100 }),
        year,
        (measured, level, slope, then) => {
          fc.pre(then >= Math.min(...measured));
          const line = (at: number) => level + slope * (at - 2000);
          const found = trend(
            measured.map((at) => ({ year: at, value: line(at) })),
            then,
          );
          expect(valueOf(found)).toBeCloseTo(line(then), 5);
        },
      ),
    );
  });

  it("has residuals that sum to nothing, alone and by year", () => {
    fc.assert(
      fc.property(years, fc.array(figure, { minLength: 12, maxLength: 12 }), (measured, values) => {
        const points = measured.map((at, index) => ({ year: at, value: values[index] ?? 0 }));
        const residuals = points.map((point) => point.value - valueOf(trend(points, point.year)));
        const byYear = residuals.map((residual, index) => residual * ((measured[index] ?? 0) - 2025));
        expect(residuals.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 4);
        expect(byYear.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 3);
      }),
    );
  });
});
