import { slipOf } from "./digit-slips";

test.each([
  [2614, 0, 2641, "swapped"],
  [54.3, 1, 45.3, "swapped"],
  [58150, 0, 5815, "extra"],
  [5188, 0, 518, "extra"],
  [126, 0, 1261, "lost"],
  [4.5, 1, 14.5, "lost"],
  [20, 0, 21, undefined],
  [2614, 0, 2615, undefined],
])("%d with %d decimals for %d", (value, decimals, meant, slip) => {
  expect(slipOf({ value, decimals }, meant, meant)).toBe(slip);
});
