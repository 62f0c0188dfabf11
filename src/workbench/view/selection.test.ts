import fc from "fast-check";
import { snapshotOf } from "../../../test/snapshots";
import { anchorOf, layoutOf } from "./layout";
import { moved } from "./selection";

const [sheet] = snapshotOf([
  { name: "Ark", rows: Array.from({ length: 40 }, () => ["a", "b", "c", "d"]), merges: ["B2:C4"] },
]).sheets;
if (sheet === undefined) throw new Error("no sheet");
const layout = layoutOf(sheet, undefined, []);
const press = (row: number, column: number, key: string, far = false) =>
  moved(layout, { row, column }, { key, far }, 10);

test("arrows move by a cell and stop at the edges", () => {
  expect(press(5, 0, "ArrowDown")).toEqual({ row: 6, column: 0 });
  expect(press(0, 0, "ArrowUp")).toEqual({ row: 0, column: 0 });
  expect(press(0, 0, "ArrowLeft")).toEqual({ row: 0, column: 0 });
  expect(press(layout.rows - 1, 0, "ArrowDown")).toEqual({ row: layout.rows - 1, column: 0 });
});

test("a merged area is entered at its first cell and left on its other side", () => {
  expect(press(3, 0, "ArrowRight")).toEqual({ row: 1, column: 1 });
  expect(press(1, 1, "ArrowRight")).toEqual({ row: 1, column: 3 });
  expect(press(1, 1, "ArrowDown")).toEqual({ row: 4, column: 1 });
  expect(press(4, 2, "ArrowUp")).toEqual({ row: 1, column: 1 });
});

test("Home, End and pages, with Ctrl to the corners of what is used", () => {
  expect(press(7, 3, "Home")).toEqual({ row: 7, column: 0 });
  expect(press(7, 0, "End")).toEqual({ row: 7, column: 3 });
  expect(press(7, 3, "Home", true)).toEqual({ row: 0, column: 0 });
  expect(press(7, 0, "End", true)).toEqual({ row: 39, column: 3 });
  expect(press(7, 0, "PageDown")).toEqual({ row: 17, column: 0 });
  expect(press(7, 0, "PageUp")).toEqual({ row: 0, column: 0 });
  expect(press(7, 0, "ArrowDown", true)).toEqual({ row: 39, column: 0 });
});

test("other keys are left to the browser", () => {
  expect([press(0, 0, "a"), press(0, 0, "Tab"), press(0, 0, "Enter")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("no walk leaves the grid or stands on a cell that another covers", () => {
  const key = fc.constantFrom(
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "Home",
    "End",
    "PageUp",
    "PageDown",
  );
  const steps = fc.array(fc.record({ key, far: fc.boolean() }), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (walk) => {
      let at = { row: 0, column: 0 };
      for (const step of walk) {
        at = moved(layout, at, step, 10) ?? at;
        expect(anchorOf(layout.merges, at)).toEqual(at);
        expect(at.row >= 0 && at.row < layout.rows && at.column >= 0 && at.column < layout.columns).toBe(
          true,
        );
      }
    }),
  );
});
