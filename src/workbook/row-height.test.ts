import { drawing } from "../../test/packages/drawing";
import { rowHeights } from "./row-height";

const none = new Map<number, Map<number, string>>();
const long = "Uddannelse og livschancer for børn og unge i boligområdet ".repeat(4);

function heights(value: string, more: Parameters<typeof drawing>[2], kept = none) {
  return rowHeights(drawing("Ark", [{ row: 3, column: 0, value, style: "text" }], more), kept).get(3);
}

test("a row is as high as its longest text needs, and says nothing where one line does", () => {
  expect(heights("Kort", { columnWidths: [40] })).toBeUndefined();
  const wide = heights(long, { columnWidths: [80] }) ?? 0;
  const narrow = heights(long, { columnWidths: [20] }) ?? 0;
  expect(wide).toBeGreaterThan(24);
  expect(narrow).toBeGreaterThan(3 * wide);
  expect(heights("a\nb\nc", { columnWidths: [40] })).toBe(39);
});

test("a word too long for its column is broken", () => {
  expect(heights("x".repeat(200), { columnWidths: [20] })).toBeGreaterThan(60);
});

test("a word wider than the line does not take the next with it", () => {
  const lines = (width: number) => heights("Afventer (ultimo 2023)", { columnWidths: [width] });
  expect([7.5, 8, 8.5].map(lines)).toEqual([39, 39, 39]);
});

test("merged columns count as one, merged rows share the height", () => {
  const merges = [{ top: 3, left: 0, bottom: 3, right: 2 }];
  const apart = heights(long, { columnWidths: [20, 20, 20] }) ?? 0;
  expect(heights(long, { columnWidths: [20, 20, 20], merges })).toBeLessThan(apart / 2);
  const rows = rowHeights(
    drawing("Ark", [{ row: 3, column: 0, value: long, style: "text" }], {
      columnWidths: [20],
      merges: [{ top: 3, left: 0, bottom: 5, right: 0 }],
    }),
    none,
  );
  expect([...rows.keys()]).toEqual([3, 4, 5]);
  const together = [...rows.values()].reduce((sum, height) => sum + height, 0);
  expect(together - apart).toBeGreaterThanOrEqual(0);
  expect(together - apart).toBeLessThan(3);
});

test("a given height stands, and kept words count in place of the drawn", () => {
  expect(heights(long, { columnWidths: [20], rowHeights: { 3: 500 } })).toBeUndefined();
  const kept = new Map([[3, new Map([[0, "kort"]])]]);
  expect(heights(long, { columnWidths: [20] }, kept)).toBeUndefined();
});

test("no row is higher than Excel allows", () => {
  expect(heights(long.repeat(50), { columnWidths: [5] })).toBe(409);
});
