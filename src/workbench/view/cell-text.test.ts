import { alignmentOf, heldText, shownText } from "./cell-text";

test.each([
  ["#N/A", "#I/T"],
  ["#VALUE!", "#VÆRDI!"],
  ["#REF!", "#REFERENCE!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#NAME?", "#NAVN?"],
  ["#NUM!", "#NUM!"],
  ["#NULL!", "#NUL!"],
  ["#UNKNOWN!", "#UNKNOWN!"],
])("the error %s reads %s", (error, danish) => {
  expect(shownText({ column: 0, value: { error }, format: "0.0" })).toBe(danish);
});

test("a share shows as its percentage and holds its fraction", () => {
  const cell = { column: 0, value: 0.902, format: "0.0%" };
  expect([shownText(cell), heldText(cell.value), alignmentOf(cell.value)]).toEqual([
    "90,2%",
    "0,902",
    "right",
  ]);
});

test("truth is Danish and stands in the middle, text is itself and stands left", () => {
  expect([true, false].map((value) => shownText({ column: 0, value }))).toEqual(["SAND", "FALSK"]);
  expect([alignmentOf(true), alignmentOf("ja"), alignmentOf(null)]).toEqual(["center", "left", "left"]);
  expect(shownText({ column: 0, value: "ca. 40 %", format: "0.0%" })).toBe("ca. 40 %");
});
