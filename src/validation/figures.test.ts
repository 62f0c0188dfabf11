import fc from "fast-check";
import type { Figure } from "../cells/reading";
import { agreement, sameUnit } from "./figures";

const figure = (value: number, decimals: number): Figure => ({
  value,
  unit: "percent",
  decimals,
  unitPrinted: true,
});

test.each([
  [90.2, 1, 90.2, 1, "same"],
  [90.2, 1, 90.24, 2, "same"],
  [90.3, 1, 90.25, 2, "same"],
  [28, 0, 28.4, 1, "same"],
  [87.0, 1, 87.1, 1, "rounding"],
  [28, 0, 29, 0, "rounding"],
  [37.6, 1, 38.3, 1, "different"],
  [5.5, 1, 55, 0, "different"],
])(
  "%d with %d decimals and %d with %d decimals are %s",
  (one, oneDecimals, other, otherDecimals, expected) => {
    expect(agreement(figure(one, oneDecimals), figure(other, otherDecimals))).toBe(expected);
  },
);

test("agreement does not depend on the order, and a figure agrees with its own rounding", () => {
  const cents = fc.integer({ min: 0, max: 10000 });
  fc.assert(
    fc.property(cents, cents, (one, other) => {
      const [left, right] = [figure(one / 100, 2), figure(other / 100, 2)];
      expect(agreement(left, right)).toBe(agreement(right, left));
      expect(agreement(left, figure(Math.round(one / 10) / 10, 1))).toBe("same");
    }),
  );
});

test("a number without a unit may be of any", () => {
  expect(sameUnit(figure(1, 0), { ...figure(1, 0), unit: "none" })).toBe(true);
  expect(sameUnit(figure(1, 0), { ...figure(1, 0), unit: "count" })).toBe(false);
});
