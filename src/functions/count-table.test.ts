import { countIn, countsOf } from "./count-table";
import type { Cell } from "./value";

describe("the counts of a range", () => {
  it("begin below the headers and beside the labels", () => {
    const range = [
      ["Deltagere", null, null, null],
      [null, 2021, 2022, "I alt"],
      ["Nord", 3, 20, 23],
      ["18-29-årige", "12", "1.030", "1.042"],
      ["I alt", 15, 1050, 1065],
    ];
    expect(countsOf(range, undefined)).toEqual({
      cells: [
        [3, 20, 23],
        [12, 1030, 1042],
        [15, 1050, 1065],
      ],
      totals: { lastRow: true, lastColumn: true },
      top: 2,
      left: 1,
      hasSubtotals: false,
    });
  });

  it("are the whole range where there are no words", () => {
    expect(countsOf([[3, 20]], undefined)).toMatchObject({ cells: [[3, 20]], top: 0, left: 0 });
  });

  it("tell years, which follow each other, from counts of that size", () => {
    expect(
      countsOf(
        [
          [2020, 2021, 2022],
          [3, 4, 7],
        ],
        undefined,
      ).top,
    ).toBe(1);
    expect(
      countsOf(
        [
          [1990, 2080, 1950],
          [3, 4, 7],
        ],
        undefined,
      ).top,
    ).toBe(0);
  });

  it("keep a row of which one cell says that there are no data", () => {
    const range = [
      ["Nord", 3, "Ingen data"],
      ["Syd", 12, 40],
    ];
    expect(countsOf(range, undefined)).toMatchObject({
      cells: [
        [3, null],
        [12, 40],
      ],
      top: 0,
      left: 1,
    });
  });

  it("have the totals that their names tell, though the sums do not hold", () => {
    const range = [
      ["Område", "2021", "Hele området"],
      ["Nord", 3, 40],
      ["Syd", 12, 90],
    ];
    expect(countsOf(range, undefined).totals).toEqual({ lastRow: false, lastColumn: true });
    const below = [
      ["Nord", 3],
      ["Syd", 12],
      ["Samlet", 40],
    ];
    expect(countsOf(below, undefined).totals).toEqual({ lastRow: true, lastColumn: false });
  });

  it("have the totals that are stated", () => {
    const none = { lastRow: false, lastColumn: false };
    expect(countsOf([[3, 4, 7]], none).totals).toEqual(none);
  });

  it("have subtotals where a row before the last is called a total", () => {
    const range = [
      ["Nord", 3],
      ["Nord i alt", 3],
      ["Syd", 9],
      ["I alt", 12],
    ];
    expect(countsOf(range, undefined).hasSubtotals).toBe(true);
  });
});

test.each<[Cell, number | undefined]>([
  [3, 3],
  ["1.030", 1030],
  ["7 personer", 7],
  ["18-29-årige", undefined],
  ["Nord", undefined],
  ["..", undefined],
  ["<5", undefined],
  ["45 %", undefined],
  [null, undefined],
  [true, undefined],
])("the count in %j is %p", (cell, count) => {
  expect(countIn(cell)).toBe(count);
});
