import fc from "fast-check";
import { dueDate, isoDate, yearOf } from "./due";

test.each([
  ["primo", "2024-02-01"],
  ["medio", "2024-07-31"],
  ["ultimo", "2025-01-31"],
  ["marts", "2024-05-01"],
  ["slutningen af juni", "2024-07-31"],
  ["3. kvartal", "2024-10-31"],
  ["1. halvår", "2024-07-31"],
  ["andet kvartal", "2024-07-31"],
  ["Q3", "2024-10-31"],
  ["15. marts", "2024-04-15"],
  ["primo marts", "2024-05-01"],
  ["begyndelsen", "2024-02-01"],
  ["midten", "2024-07-31"],
  ["foråret", "2024-07-01"],
  ["sommeren", "2024-10-01"],
  ["julen", "2025-01-31"],
  [undefined, "2025-01-31"],
])("data promised %s 2024 are on time until %s", (when, due) => {
  expect(dueDate({ reason: "awaited", year: 2024, ...(when === undefined ? {} : { when }) }, 31)).toBe(due);
});

test("without a year nothing is overdue", () => {
  expect(dueDate({ reason: "awaited", when: "ultimo" }, 31)).toBeUndefined();
});

test("dates run on over the ends of months and years", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 0, max: 40 }), (year, month) => {
      expect(yearOf(isoDate(year, month, 1))).toBe(year + Math.floor(month / 12));
    }),
  );
  expect(isoDate(2024, 2, 0)).toBe("2024-02-29");
});
