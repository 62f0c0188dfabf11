import fc from "fast-check";
import { suppressSmallCounts, type Suppression } from "./small-counts";

type Cells = (number | null)[][];
interface Totals {
  readonly lastRow: boolean;
  readonly lastColumn: boolean;
}
const none: Totals = { lastRow: false, lastColumn: false };
const both: Totals = { lastRow: true, lastColumn: true };
const rows: Totals = { lastRow: false, lastColumn: true };
const columns: Totals = { lastRow: true, lastColumn: false };

function hiddenIn(cells: Cells, totals: Totals, threshold = 5): (Suppression | undefined)[][] {
  const found = suppressSmallCounts(cells, { threshold, totals });
  if ("problem" in found) throw new Error(found.problem.code);
  return found.hidden.map((row) => [...row]);
}

function shown(cells: Cells, totals: Totals, threshold?: number): string[] {
  const hidden = hiddenIn(cells, totals, threshold);
  return cells.map((row, at) =>
    row
      .map((value, column) => {
        const why = hidden[at]?.[column];
        return why === "small" ? "s" : why === "secondary" ? "x" : String(value ?? "");
      })
      .join(" "),
  );
}

/** Body cells with the totals asked for. */
function withTotals(body: readonly (readonly number[])[], totals: Totals): Cells {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const wide = body.map((row) => (totals.lastColumn ? [...row, sum(row)] : [...row]));
  if (!totals.lastRow) return wide;
  const last = (wide[0] ?? []).map((_value, column) => sum(wide.map((row) => row[column] ?? 0)));
  return [...wide, last];
}

describe("small counts without totals", () => {
  it("are hidden from 1 up to the threshold; 0 is shown", () => {
    expect(shown([[0, 1, 4, 5, null, 12]], none)).toEqual(["0 s s 5  12"]);
    expect(shown([[0, 1, 2, 3, 4, 5]], none, 3)).toEqual(["0 s s 3 4 5"]);
  });

  it.each([[-1], [2.5], [Number.NaN], [Number.POSITIVE_INFINITY]])("are no counts with %d", (value) => {
    expect(suppressSmallCounts([[7, value]], { totals: none })).toEqual({
      problem: { code: "not-a-count", row: 0, column: 1 },
    });
  });
});

describe("small counts with totals", () => {
  it("take the smallest other cell of their row with them", () => {
    expect(shown(withTotals([[3, 20, 10, 0]], rows), rows)).toEqual(["s 20 x 0 33"]);
  });

  it("take the smallest other cell of their column with them", () => {
    expect(shown(withTotals([[3], [20], [10]], columns), columns)).toEqual(["s", "20", "x", "33"]);
  });

  it("need nothing more where two in a row are small, unless both can only be 1", () => {
    expect(shown(withTotals([[3, 2, 10, 6]], rows), rows)).toEqual(["s s 10 6 21"]);
    expect(shown(withTotals([[1, 1, 10, 6]], rows), rows)).toEqual(["s s 10 x 18"]);
  });

  it("hide a total where no other cell is left", () => {
    expect(
      shown(
        withTotals(
          [
            [3, 0, 0],
            [9, 9, 9],
          ],
          rows,
        ),
        rows,
      ),
    ).toEqual(["s 0 0 s", "9 9 9 27"]);
    expect(
      shown(
        withTotals(
          [
            [4, 0, 1],
            [9, 9, 9],
          ],
          rows,
        ),
        rows,
      ),
    ).toEqual(["s 0 s 5", "9 9 9 27"]);
  });

  it("take three cells with them where rows and columns both have totals", () => {
    const cells = withTotals(
      [
        [3, 20, 11],
        [10, 30, 40],
        [17, 12, 6],
      ],
      both,
    );
    expect(shown(cells, both)).toEqual(["s 20 x 34", "10 30 40 80", "x 12 x 35", "30 62 57 149"]);
  });

  it("need nothing more where small cells protect each other", () => {
    const cells = withTotals(
      [
        [3, 2, 11],
        [2, 4, 40],
        [17, 12, 6],
      ],
      both,
    );
    expect(shown(cells, both)).toEqual(["s s 11 16", "s s 40 46", "17 12 6 35", "22 18 57 97"]);
  });

  it.each([
    [
      [
        [10, 1, 4],
        [7, 7, 6],
        [1, 2, 5],
      ],
      13,
    ],
    [
      [
        [4, 12, 7],
        [14, 9, 1],
        [12, 4, 8],
      ],
      28,
    ],
  ])("take the set with the smallest sum where cell by cell would not find it: %j", (body, least) => {
    const cells = withTotals(body, both);
    const hidden = hiddenIn(cells, both);
    const sum = cells
      .flatMap((line, row) => line.filter((_value, column) => hidden[row]?.[column] === "secondary"))
      .reduce<number>((total, value) => total + (value ?? 0), 0);
    expect(sum).toBe(least);
  });

  it("leave a table alone that has none", () => {
    expect(
      shown(
        withTotals(
          [
            [0, 5],
            [7, 8],
          ],
          both,
        ),
        both,
      ),
    ).toEqual(["0 5 5", "7 8 15", "7 13 20"]);
  });

  it("take a blank total for no sum", () => {
    expect(
      shown(
        [
          [3, 10, null],
          [3, 10, 13],
        ],
        rows,
      ),
    ).toEqual(["s 10 ", "s x 13"]);
  });
});

const anyTotals = fc.constantFrom(both, rows, columns);
const bodyOf = (most: number, size: number) =>
  fc.tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size })).chain(([height, width]) =>
    fc.array(
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: most })), {
        minLength: width,
        maxLength: width,
      }),
      {
        minLength: height,
        maxLength: height,
      },
    ),
  );

/**
 * Which hidden cells an attacker can be sure of, by trying: hidden counts may be one lower or higher, but at least 1, and
 * every total that is shown must hold.
 */
function disclosed(
  body: readonly (readonly number[])[],
  totals: Totals,
  isHidden: (row: number, column: number) => boolean,
): string[] {
  const truth = withTotals(body, totals);
  const free = body.flatMap((line, row) =>
    line.flatMap((_value, column) => (isHidden(row, column) ? [{ row, column }] : [])),
  );
  const seen = new Map<string, Set<number>>();
  const tried = body.map((line) => [...line]);
  const attempt = (at: number): void => {
    const place = free[at];
    if (place === undefined) {
      const guess = withTotals(tried, totals);
      const fits = guess.every((line, row) =>
        line.every((value, column) =>
          isHidden(row, column) ? (value ?? 0) >= 1 : value === truth[row]?.[column],
        ),
      );
      if (!fits) return;
      guess.forEach((line, row) => {
        line.forEach((value, column) => {
          if (!isHidden(row, column)) return;
          const key = `${row},${column}`;
          seen.set(key, (seen.get(key) ?? new Set()).add(value ?? 0));
        });
      });
      return;
    }
    const actual = body[place.row]?.[place.column] ?? 0;
    for (const value of [actual - 1, actual, actual + 1]) {
      if (value < 1) continue;
      (tried[place.row] ?? [])[place.column] = value;
      attempt(at + 1);
    }
    (tried[place.row] ?? [])[place.column] = actual;
  };
  attempt(0);
  return [...seen].flatMap(([key, values]) => (values.size < 2 ? [key] : []));
}

describe("what is hidden", () => {
  it("cannot be reckoned from what is shown", () => {
    fc.assert(
      fc.property(bodyOf(9, 3), anyTotals, fc.integer({ min: 2, max: 7 }), (body, totals, threshold) => {
        const hidden = hiddenIn(withTotals(body, totals), totals, threshold);
        expect(disclosed(body, totals, (row, column) => hidden[row]?.[column] !== undefined)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is no more than it takes: no smaller set of cells, and none of the same size with a smaller sum, is safe", () => {
    fc.assert(
      fc.property(bodyOf(12, 2), anyTotals, (body, totals) => {
        const cells = withTotals(body, totals);
        const hidden = hiddenIn(cells, totals);
        const loss = (places: readonly (readonly [number, number])[]) =>
          places.length * 1000 + places.reduce((sum, [row, column]) => sum + (cells[row]?.[column] ?? 0), 0);
        const places = cells.flatMap((line, row) => line.map((_value, column) => [row, column] as const));
        const secondary = places.filter(([row, column]) => hidden[row]?.[column] === "secondary");
        const candidates = places.filter(([row, column]) => (cells[row]?.[column] ?? 0) >= 5);
        for (let set = 0; set < 2 ** candidates.length; set++) {
          const chosen = candidates.filter((_place, bit) => (set & (1 << bit)) !== 0);
          if (loss(chosen) >= loss(secondary)) continue;
          const isHidden = (row: number, column: number) =>
            hidden[row]?.[column] === "small" ||
            chosen.some((place) => place[0] === row && place[1] === column);
          expect(disclosed(body, totals, isHidden)).not.toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("holds every small count and no 0", () => {
    fc.assert(
      fc.property(bodyOf(30, 7), anyTotals, (body, totals) => {
        const cells = withTotals(body, totals);
        const hidden = hiddenIn(cells, totals);
        cells.forEach((line, row) => {
          line.forEach((value, column) => {
            const isSmall = value !== null && value > 0 && value < 5;
            expect(hidden[row]?.[column] === "small").toBe(isSmall);
            if (value === 0) expect(hidden[row]?.[column]).toBeUndefined();
          });
        });
      }),
    );
  });

  it("leaves no row and no column of a large table with a single hidden cell", () => {
    fc.assert(
      fc.property(bodyOf(200, 15), (body) => {
        const hidden = hiddenIn(withTotals(body, both), both, 20);
        const lines = [
          ...hidden,
          ...(hidden[0] ?? []).map((_cell, column) => hidden.map((row) => row[column])),
        ];
        for (const line of lines) expect(line.filter((cell) => cell !== undefined)).not.toHaveLength(1);
      }),
      { numRuns: 8 },
    );
  });
});

it("copes with 10,000 cells", () => {
  const body = Array.from({ length: 500 }, (_row, row) =>
    Array.from({ length: 20 }, (_column, column) => (row * 31 + column * 17 + ((row * column) % 13)) % 60),
  );
  const begun = performance.now();
  const hidden = hiddenIn(withTotals(body, both), both);
  expect(hidden).toHaveLength(501);
  expect(performance.now() - begun).toBeLessThan(5000);
});
