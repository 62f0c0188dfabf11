import fc from "fast-check";
import { snapshotOf } from "../../../test/snapshots";
import { linesToDraw, mergesIn, rangeInView, scrolledTo } from "./grid-window";
import { boxOf, layoutOf } from "./layout";

const [sheet] = snapshotOf([
  {
    name: "Ark",
    rows: Array.from({ length: 2000 }, (_, row) => [`række ${row}`, row, "x"]),
    merges: ["B3:B900"],
  },
]).sheets;
if (sheet === undefined) throw new Error("no sheet");
const layout = layoutOf(sheet, undefined, [{ row: 0, column: 60 }]);

const pixels = fc.integer({ min: 0, max: 60_000 });
const views = fc.record({
  top: pixels,
  left: fc.integer({ min: 0, max: 4000 }),
  width: fc.integer({ min: 100, max: 1500 }),
  height: fc.integer({ min: 100, max: 1200 }),
});

test("however far one has scrolled, every line in view is drawn and few others", () => {
  fc.assert(
    fc.property(views, (view) => {
      const { top, bottom } = rangeInView(layout, view);
      expect(layout.tops[top]).toBeLessThanOrEqual(Math.max(view.top, layout.tops[layout.rows - 4] ?? 0));
      expect(layout.tops[bottom + 1]).toBeGreaterThanOrEqual(
        Math.min(view.top + view.height, layout.tops[layout.rows] ?? 0),
      );
      expect(bottom - top).toBeLessThan(view.height / 26 + 9);
    }),
  );
});

test("a merged area is drawn while any of it is in view, though it begins far above", () => {
  const range = rangeInView(layout, { top: 500 * 26, left: 0, width: 800, height: 500 });
  const merges = mergesIn(layout.merges, range);
  const { rows, columns } = linesToDraw(range, merges, { row: 1999, column: 60 });
  expect(rows.slice(0, 2)).toEqual([2, range.top]);
  expect([rows.at(-1), columns.at(-1)]).toEqual([1999, 60]);
  expect(
    mergesIn(layout.merges, rangeInView(layout, { top: 1500 * 26, left: 0, width: 800, height: 500 })),
  ).toEqual([]);
});

test("after scrolling to it a cell is in view, and one in view is not scrolled to", () => {
  const at = fc.record({ row: fc.integer({ min: 0, max: 1999 }), column: fc.integer({ min: 0, max: 59 }) });
  fc.assert(
    fc.property(views, at, (view, position) => {
      const place = scrolledTo(layout, position, view);
      const box = boxOf(layout, position);
      expect(place.top).toBeLessThanOrEqual(box.top);
      if (box.height <= view.height)
        expect(place.top + view.height).toBeGreaterThanOrEqual(box.top + box.height);
      if (box.width <= view.width)
        expect(place.left + view.width).toBeGreaterThanOrEqual(box.left + box.width);
      expect(scrolledTo(layout, position, { ...view, ...place })).toEqual(place);
    }),
  );
});
