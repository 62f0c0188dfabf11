import { messagesIn } from "../messages";
import { perCell, perCellOf } from "./run";
import { Refusal, type Cell, type Grid } from "./value";

const da = messagesIn("da");
const joined = perCell(0, (_messages, ...values) => values.map(String).join(""));
const shown = (inputs: readonly Grid<Cell>[], run = joined) =>
  run(inputs, da).map((row) => row.map((cell) => (cell instanceof Refusal ? cell.kind : cell)));

test("a single cell, a row and a column are repeated beside a larger range", () => {
  const table = [
    ["a", "b"],
    ["c", "d"],
  ];
  expect(shown([table, [["x"]]])).toEqual([
    ["ax", "bx"],
    ["cx", "dx"],
  ]);
  expect(shown([[["a"], ["b"]], [["x", "y"]]])).toEqual([
    ["ax", "ay"],
    ["bx", "by"],
  ]);
});

test("cells beyond a range that is neither are missing, the others are answered", () => {
  expect(
    shown([
      [["a"], ["b"], ["c"]],
      [["x"], ["y"]],
    ]),
  ).toEqual([["ax"], ["by"], ["missing"]]);
});

test("a blank among the needed arguments is a blank answer, elsewhere it is for the function", () => {
  const run = perCell(1, (_messages, first, second) => `${String(first)}${String(second)}`);
  expect(shown([[[" "], ["a"]], [[null]]], run)).toEqual([[""], ["anull"]]);
  expect(shown([[[null]], [["b"]]], run)).toEqual([[""]]);
});

test("tables are read once, however many cells ask", () => {
  let read = 0;
  const run = perCellOf(1, 0, (_messages, table) => {
    read += 1;
    return (at) => (table[0]?.[Number(at)] === "b" ? "second" : "first");
  });
  expect(shown([[["a", "b"]], [[0], [1]]], run)).toEqual([["first"], ["second"]]);
  expect(read).toBe(1);
});
