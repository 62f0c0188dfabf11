import type { SheetDrawing } from "../../workbook/patch";
import { snapshotOf, type SheetInput } from "../../../test/snapshots";
import { anchorOf, boxOf, layoutOf } from "./layout";

const layout = (input: Partial<SheetInput>, drawing?: SheetDrawing, marked = [{ row: 0, column: 0 }]) => {
  const [sheet] = snapshotOf([{ name: "Ark", rows: [], ...input }]).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return layoutOf(sheet, drawing, marked);
};
const sizes = (offsets: readonly number[]) =>
  offsets.slice(1).map((end, index) => end - (offsets[index] ?? 0));

test("a blank sheet is a small grid, and a marked cell beyond what is used has room", () => {
  expect(layout({})).toMatchObject({ rows: 30, columns: 10, used: { row: -1, column: -1 } });
  const far = layout({ rows: [["a"]] }, undefined, [{ row: 99, column: 30 }]);
  expect(far.rows).toBeGreaterThan(99);
  expect(far.columns).toBeGreaterThan(30);
});

test("a column is as wide as its longest text within bounds, and longer text takes more lines, at most four", () => {
  const { lefts, tops } = layout({
    rows: [
      ["kort", "x".repeat(30)],
      ["a", "ord ".repeat(15)],
      ["b", "ord ".repeat(500)],
    ],
  });
  const [narrow = 0, wide = 0] = sizes(lefts);
  expect([narrow < wide, wide]).toEqual([true, 240]);
  const [one = 0, some = 0, most = 0, blank = 0] = sizes(tops);
  expect([one, blank, most]).toEqual([26, 26, 80]);
  expect(some).toBeGreaterThan(one);
});

test("a title or a note alone in its row neither widens its column nor takes more lines", () => {
  const made = layout({ rows: [["Titel ".repeat(30)], ["Id", "b"], ["1", "c"], ["én\nto"]] });
  expect([...made.runningRows]).toEqual([0]);
  expect([sizes(made.lefts)[0], sizes(made.tops)[0]]).toEqual([56, 26]);
});

test("text that runs over merged columns neither widens the first nor breaks before it must", () => {
  const { lefts, tops } = layout({ rows: [["ord ".repeat(20)], ["a", "b"]], merges: ["A1:J1"] });
  expect(sizes(lefts)[0]).toBe(56);
  expect(sizes(tops)[0]).toBe(26);
});

test("a merged area is one box with one cell that stands for it", () => {
  const made = layout({ rows: [["a", "b", "c"]], merges: ["B2:C4"] });
  expect(anchorOf(made.merges, { row: 3, column: 2 })).toEqual({ row: 1, column: 1 });
  expect(boxOf(made, { row: 3, column: 2 })).toEqual(boxOf(made, { row: 1, column: 1 }));
  expect(boxOf(made, { row: 1, column: 1 }).height).toBe(3 * 26);
});

test("a merged area that reaches beyond the grid ends where the grid does", () => {
  const made = layout({ rows: [["a"]], merges: ["A2:XFD1048576"] });
  expect(made.merges).toEqual([{ top: 1, left: 0, bottom: 29, right: 9 }]);
});

test("a sheet that was drawn here has the drawing's widths, heights and looks", () => {
  const drawing: SheetDrawing = {
    name: "Ark",
    names: [],
    cells: [{ row: 0, column: 0, value: "Titel", style: "title" }],
    merges: [],
    columnWidths: [20],
    rowHeights: { 0: 30 },
    tables: [],
    validations: [],
    print: { orientation: "landscape" },
    kept: [],
  };
  const made = layout({ rows: [["Titel"]] }, drawing);
  expect([sizes(made.lefts)[0], sizes(made.tops)[0], sizes(made.tops)[1]]).toEqual([145, 40, 20]);
  expect([made.roleAt(0, 0), made.roleAt(1, 0)]).toEqual(["title", undefined]);
});

test("a table's header row is known, and only that", () => {
  const made = layout({
    rows: [["x"], ["Felt", "Værdi"], ["a", "b"]],
    tables: [{ name: "HHP_Plan", range: "A2:B3" }],
  });
  expect([made.isHeader(1, 1), made.isHeader(1, 2), made.isHeader(2, 1), made.isHeader(0, 0)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
