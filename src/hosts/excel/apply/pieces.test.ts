import fc from "fast-check";
import { blocks } from "./blocks";
import { orderMoves } from "./cell-moves";
import { splitHeader } from "./header-parts";
import { pointsOfWidth } from "./metric";
import { rectangles } from "./rectangles";

const place = fc.record({ row: fc.nat(8), column: fc.nat(6) });
const key = ({ row, column }: { row: number; column: number }) => `${row},${column}`;

test("rectangles cover each cell once, with its value, and a filled table is one", () => {
  const cells = fc.uniqueArray(
    fc.record({ row: fc.nat(8), column: fc.nat(6), value: fc.constantFrom("a", "b") }),
    {
      selector: key,
    },
  );
  fc.assert(
    fc.property(cells, (list) => {
      const covered = new Map<string, string>();
      for (const { top, bottom, left, right, value } of rectangles(list)) {
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1) {
            expect(covered.has(key({ row, column }))).toBe(false);
            covered.set(key({ row, column }), value);
          }
      }
      expect(covered).toEqual(new Map(list.map((cell) => [key(cell), cell.value])));
    }),
  );
  const table = Array.from({ length: 50 }, (_, at) => ({
    row: Math.floor(at / 5),
    column: at % 5,
    value: 1,
  }));
  expect(rectangles(table)).toHaveLength(1);
});

test("blocks hold each change in its place, and null elsewhere", () => {
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(40), column: fc.nat(6), value: fc.nat(9) }), {
    selector: key,
  });
  fc.assert(
    fc.property(cells, (list) => {
      const written = new Map<string, number>();
      for (const { top, left, values } of blocks(list))
        values.forEach((row, down) => {
          row.forEach((value, along) => {
            if (value !== null) written.set(key({ row: top + down, column: left + along }), value);
          });
        });
      expect(written).toEqual(new Map(list.map((cell) => [key(cell), cell.value])));
    }),
  );
});

test("cells that change places end where they should, and none is lost", () => {
  const moves = fc
    .tuple(
      fc.uniqueArray(place, { selector: key, maxLength: 12 }),
      fc.uniqueArray(place, { selector: key, minLength: 12, maxLength: 20 }),
    )
    .map(([from, to]) =>
      from.flatMap((each, index) => (to[index] === undefined ? [] : [{ from: each, to: to[index] }])),
    );
  fc.assert(
    fc.property(moves, (list) => {
      const sheet = new Map(list.map(({ from }) => [key(from), key(from)]));
      for (const { from, to } of orderMoves(
        list.filter(({ from, to }) => key(from) !== key(to)),
        100,
      )) {
        expect(sheet.has(key(to))).toBe(false);
        sheet.set(key(to), sheet.get(key(from)) ?? "lost");
        sheet.delete(key(from));
      }
      for (const { from, to } of list) expect(sheet.get(key(to))).toBe(key(from));
    }),
  );
});

test("a header's code falls in three parts, and an ampersand stays one", () => {
  expect(splitHeader("&LNavn && Co&CMidt&RSide &P af &N")).toEqual({
    left: "Navn && Co",
    center: "Midt",
    right: "Side &P af &N",
  });
  expect(splitHeader("Alene")).toEqual({ left: "", center: "Alene", right: "" });
});

test("Excel's own width of 8.43 characters is 48 points", () => {
  expect(pointsOfWidth(8.43)).toBe(48);
  expect(pointsOfWidth(0)).toBe(3.75);
});
