import { normalDeviate, twoSidedTail } from "./normal";

/** Figures to 17 digits by arbitrary-precision arithmetic. */
describe("the normal distribution", () => {
  it.each([
    [0, 1],
    [0.1, 0.92034432544594203],
    [-0.5, 0.61707507745197379],
    [1, 0.3173105078629141],
    [2.5, 0.01241933065155227],
    [2.82, 0.0048023649483785055],
    [2.84, 0.0045113533830846476],
    [5, 5.7330314375838782e-7],
    [10, 1.5239706048321052e-23],
    [30, 9.8134278542963741e-198],
  ])("has beyond %d on both sides %d", (z, tail) => {
    expect(Math.abs(twoSidedTail(z) / tail - 1)).toBeLessThan(1e-12);
  });

  it.each([
    [0.5, 0.67448975019608174],
    [0.8, 1.2815515655446006],
    [0.9, 1.6448536269514728],
    [0.95, 1.9599639845400539],
    [0.99, 2.5758293035489005],
    [0.999, 3.2905267314918945],
    [0.9999999, 5.3267238864801436],
  ])("holds %d within %d deviations", (level, z) => {
    expect(Math.abs(normalDeviate(level) - z)).toBeLessThan(2e-9 * z);
  });

  it("finds its way back at any level", () => {
    for (let level = 0.001; level < 1; level += 0.001) {
      expect(1 - twoSidedTail(normalDeviate(level))).toBeCloseTo(level, 13);
    }
  });
});
