import { spellings } from "./spellings";

const named = (...texts: readonly string[]) => texts.map((text, index) => ({ text, cell: `Ark!A${index}` }));

test("the same part spelt two ways is one, under its fullest spelling", () => {
  expect(
    spellings(named("I boligomr.", "Udenfor boligomr.", "I boligområdet", "Udenfor boligområdet")),
  ).toEqual([
    { shown: "I boligområdet", all: ["I boligomr.", "I boligområdet"] },
    { shown: "Udenfor boligområdet", all: ["Udenfor boligomr.", "Udenfor boligområdet"] },
  ]);
});

test("different numbers and different words stay apart", () => {
  const texts = ["Afd. 21", "Afdeling 22", "Meget tilfreds", "Meget utilfreds", "Skovparken", "Skovvejen"];
  expect(spellings(named(...texts)).map((each) => each.shown)).toEqual(texts);
});

test("what stands in one cell is never the same", () => {
  const both = ["I boligomr.", "I boligområdet"].map((text) => ({ text, cell: "Ark!A1" }));
  expect(spellings(both)).toHaveLength(2);
});
