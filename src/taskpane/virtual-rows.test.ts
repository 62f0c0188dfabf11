import fc from "fast-check";
import { offsetsOf, rowAt, segmentsOf } from "./virtual-rows";

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 200 });
const view = fc
  .tuple(fc.integer({ min: -500, max: 60_000 }), fc.integer({ min: 0, max: 2000 }))
  .map(([top, size]) => ({ top, bottom: top + size }));

describe("segmentsOf", () => {
  it("always adds up to the whole list, in order, whatever is in view", () => {
    fc.assert(
      fc.property(
        heights,
        view,
        fc.option(fc.integer({ min: -1, max: 250 }), { nil: undefined }),
        (all, seen, always) => {
          const segments = segmentsOf(offsetsOf(all), seen, always);
          const height = segments.reduce(
            (sum, segment) => sum + (segment.kind === "space" ? segment.height : (all[segment.index] ?? 0)),
            0,
          );
          expect(height).toBe(all.reduce((sum, each) => sum + each, 0));
          const rows = segments.flatMap((segment) => (segment.kind === "row" ? [segment.index] : []));
          expect(rows).toEqual([...new Set(rows)].sort((one, other) => one - other));
        },
      ),
    );
  });

  it("draws every row that is in view", () => {
    fc.assert(
      fc.property(heights, view, (all, seen) => {
        const offsets = offsetsOf(all);
        const drawn = new Set(
          segmentsOf(offsets, seen, undefined).flatMap((each) => (each.kind === "row" ? [each.index] : [])),
        );
        all.forEach((height, index) => {
          const top = offsets[index] ?? 0;
          if (top < seen.bottom && top + height > seen.top) expect(drawn.has(index)).toBe(true);
        });
      }),
    );
  });

  it("draws the keyboard's row far out of view, and little else", () => {
    const offsets = offsetsOf(Array.from({ length: 2000 }, () => 50));
    const segments = segmentsOf(offsets, { top: 0, bottom: 500 }, 1500);
    expect(segments.filter(({ kind }) => kind === "row").length).toBeLessThanOrEqual(12);
    expect(segments).toContainEqual({ kind: "row", index: 1500 });
  });

  it("draws nothing of an empty list", () => {
    expect(segmentsOf(offsetsOf([]), { top: 0, bottom: 500 }, 0)).toEqual([]);
  });
});

describe("rowAt", () => {
  it("finds the row at a distance from the top", () => {
    const offsets = offsetsOf([10, 20, 30]);
    expect([-5, 0, 9, 10, 29, 30, 99].map((y) => rowAt(offsets, y))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });
});
