import fc from "fast-check";
import { batches, halves, type Chunk } from "./chunks";
import { contentOf } from "./cells";
import { bandsOf } from "./merges";

const area = fc
  .record({
    top: fc.nat(50),
    left: fc.nat(9),
    height: fc.integer({ min: 1, max: 60 }),
    width: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height - 1, right: left + width - 1 }));

const rowsOf = (chunks: readonly Chunk[], sheet: number) =>
  chunks
    .filter((chunk) => chunk.sheet === sheet)
    .flatMap((chunk) =>
      Array.from({ length: chunk.area.bottom - chunk.area.top + 1 }, (_, row) => chunk.area.top + row),
    );
const cellsOf = (chunks: readonly Chunk[]) =>
  chunks.reduce(
    (sum, { area: { top, bottom, left, right } }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );

test("batches hold every row once, in order, and no more cells than they may; halves too", () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(area, { nil: undefined })),
      fc.integer({ min: 12, max: 200 }),
      (areas, most) => {
        const asked = batches(areas, most);
        const all = asked.flat();
        areas.forEach((each, sheet) => {
          const rows =
            each === undefined
              ? []
              : Array.from({ length: each.bottom - each.top + 1 }, (_, row) => each.top + row);
          expect(rowsOf(all, sheet)).toEqual(rows);
          const halved = asked.flatMap((batch) => halves(batch)?.flat() ?? batch);
          expect(rowsOf(halved, sheet)).toEqual(rows);
        });
        for (const batch of asked) {
          expect(cellsOf(batch)).toBeLessThanOrEqual(most);
          const parts = halves(batch);
          if (parts === undefined) expect(rowsOf(batch, batch[0]?.sheet ?? 0)).toHaveLength(1);
          else expect(parts.every((part) => part.length > 0)).toBe(true);
        }
      },
    ),
  );
});

test("a band cannot hold more merged areas than Excel tells of", () => {
  const bands = bandsOf({ top: 0, left: 0, bottom: 999, right: 21 }, 512);
  expect(bands.map(({ top, bottom }) => bottom - top + 1).every((height) => (height * 22) / 2 <= 512)).toBe(
    true,
  );
  expect(bands.at(-1)?.bottom).toBe(999);
});

test("a cell is what its type and its formula say, not what its text looks like", () => {
  expect(contentOf("#N/A", "#N/A", true)).toEqual({ value: { error: "#N/A" } });
  expect(contentOf("#N/A", "#N/A", false)).toEqual({ value: "#N/A" });
  expect(contentOf("=A1", "=A1", false)).toEqual({ value: "=A1" });
  expect(contentOf("", "=A1", false)).toEqual({ value: "", formula: "A1" });
  expect(contentOf("", "", false)).toBeUndefined();
  expect(contentOf(5, "=A1+2", false)).toEqual({ value: 5, formula: "A1+2" });
});
