import fc from "fast-check";
import type { DrawnCell } from "../workbook/patch";
import { rowHeights } from "./row-heights";

function cell(value: string | number, row = 0, column = 0): DrawnCell {
  return { row, column, value, style: "text" };
}

describe("row heights", () => {
  test("a row of one line, of numbers or of a title is left to the program", () => {
    expect(rowHeights([cell("kort"), cell(1234567890, 1)], [10], [])).toEqual({});
    expect(rowHeights([{ ...cell("En lang overskrift over arket"), style: "title" }], [10], [])).toEqual({});
  });

  test("line breaks and wrapped words make a row taller", () => {
    const height = (text: string) => rowHeights([cell(text)], [10], [])[0] ?? 0;
    expect(height("to\nlinjer")).toBeGreaterThan(20);
    expect(height("et to tre fire fem seks syv")).toBeGreaterThan(height("to\nlinjer"));
    expect(height("bredereendkolonnenerentotre")).toBeGreaterThan(height("to\nlinjer"));
  });

  test("a cell merged across has all its columns, a cell merged downwards adds nothing", () => {
    const text = cell("en sætning, der fylder tre kolonner");
    expect(rowHeights([text], [12, 12, 12], [{ top: 0, bottom: 0, left: 0, right: 2 }])).toEqual({});
    expect(rowHeights([text], [12], [{ top: 0, bottom: 2, left: 0, right: 0 }])).toEqual({});
  });

  test("no text throws, and every height is a positive number", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, width) => {
        for (const height of Object.values(rowHeights([cell(text)], [width], [])))
          expect(height).toBeGreaterThan(0);
      }),
    );
  });
});
