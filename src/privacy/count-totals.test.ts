import fc from "fast-check";
import { recogniseTotals } from "./count-totals";

describe("totals in the last row and column", () => {
  it.each<[string, (number | null)[][], boolean, boolean]>([
    [
      "both",
      [
        [1, 2, 3],
        [4, 5, 9],
        [5, 7, 12],
      ],
      true,
      true,
    ],
    [
      "rows alone",
      [
        [1, 2, 3],
        [4, 5, 9],
      ],
      false,
      true,
    ],
    [
      "columns alone",
      [
        [1, 2],
        [4, 5],
        [5, 7],
      ],
      true,
      false,
    ],
    [
      "neither",
      [
        [1, 2],
        [4, 5],
      ],
      false,
      false,
    ],
    [
      "a blank counts as nothing",
      [
        [1, null, 1],
        [null, 5, 5],
        [1, 5, 6],
      ],
      true,
      true,
    ],
    [
      "one of four mistyped",
      [
        [1, 2, 3],
        [4, 5, 9],
        [7, 7, 14],
        [12, 14, 27],
      ],
      true,
      true,
    ],
    ["a single cell", [[7]], false, false],
    [
      "nothing but 0",
      [
        [0, 0],
        [0, 0],
      ],
      false,
      false,
    ],
  ])("%s", (_name, cells, lastRow, lastColumn) => {
    expect(recogniseTotals(cells)).toEqual({ lastRow, lastColumn });
  });

  it("are found wherever they are", () => {
    const row = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (body) => {
        const sums = [0, 1, 2].map((column) => body.reduce((sum, line) => sum + (line[column] ?? 0), 0));
        expect(recogniseTotals([...body, sums]).lastRow).toBe(true);
      }),
    );
  });
});
