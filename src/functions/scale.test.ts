import fc from "fast-check";
import { messagesIn } from "../messages";
import { figureOf, type CellFigure } from "./figure";
import { align, toExcel } from "./scale";
import { Refusal, type Cell } from "./value";

const da = messagesIn("da");

/** The figures of some cells in one unit, or the sentence that refuses them. */
function aligned(...cells: readonly Cell[]) {
  const figures = cells.map((cell) => figureOf(cell, null, da) as CellFigure | undefined);
  const result = align(figures, da);
  if (result instanceof Refusal) return result.sentence;
  return [result.unit, ...result.values.map((value) => value?.value)];
}

test("a number beside a percentage is a share as Excel holds it, or percents where it can be no share", () => {
  expect(aligned("87,0%", 0.859)).toEqual(["percent", 87, 85.9]);
  expect(aligned("87,0%", 85.9)).toEqual(["percent", 87, 85.9]);
  expect(aligned("87,0%", 1)).toEqual(["percent", 87, 100]);
});

test("what can be both is refused", () => {
  expect(aligned("87,0%", 1.5)).toMatch(/^1,5 kan både være procent og en andel af 1/);
});

test("a text without % is no percentage", () => {
  expect(aligned("87,0%", "85,9")).toMatch(/^85,9 står uden %/);
});

test("different units are refused, a number without one takes the other's", () => {
  expect(aligned("55 helårspersoner", "kr. 10,-")).toMatch(/Enhederne passer ikke sammen/);
  expect(aligned("55 helårspersoner", "60")).toEqual(["full_year_persons", 55, 60]);
  expect(aligned("5,5", 6)).toEqual(["none", 5.5, 6]);
});

test("blank cells stay blank", () => {
  expect(aligned("87,0%", null)).toEqual(["percent", 87, undefined]);
});

test("a share comes back as it went in", () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 10_000 }), (tenThousandths) => {
      const share = tenThousandths / 10_000;
      const figures = [figureOf("1 %", null, da), figureOf(share, null, da)] as CellFigure[];
      const result = align(figures, da);
      if (result instanceof Refusal) throw new Error(result.sentence);
      expect(toExcel(result.values[1]?.value ?? Number.NaN, result.unit)).toBeCloseTo(share, 12);
    }),
  );
});
