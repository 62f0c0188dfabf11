import fc from "fast-check";
import { entryOf } from "./entry";
import { typedText } from "../../../../test/excel-host/state/typed-text";

test("a text that Excel could read as something else is typed with an apostrophe", () => {
  const texts = [
    "12",
    "50%",
    "1-2",
    "1.1",
    "2022",
    "=A1",
    "+45 12",
    "-",
    "@x",
    "#N/A",
    "TRUE",
    "falsk",
    "'x",
    "5. maj",
    " 7",
    "7".repeat(70),
  ];
  expect(texts.map((value) => entryOf({ value }))).toEqual(texts.map((text) => `'${text}`));
});

test("other content is written as it is", () => {
  expect(["Skema", "Uddybende ord", `Linje ${"x".repeat(60)} 5`].map((value) => entryOf({ value }))).toEqual([
    "Skema",
    "Uddybende ord",
    `Linje ${"x".repeat(60)} 5`,
  ]);
  expect([entryOf({ value: null }), entryOf({ value: 0.5 }), entryOf({ value: true })]).toEqual([
    "",
    0.5,
    true,
  ]);
  expect(entryOf({ value: { error: "#N/A" } })).toBe("#N/A");
  expect(entryOf({ value: 3, formula: "A1+2" })).toBe("=A1+2");
});

test("whatever the text, Excel holds it as it is", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "1",
      "2022",
      ".",
      ",",
      "/",
      "-",
      "%",
      " ",
      "maj",
      "may",
      "true",
      "$",
      "(",
      ")",
      "e",
      ":",
      "=",
      "'",
      "å",
    ),
  );
  fc.assert(
    fc.property(
      pieces.map((parts) => parts.join("")),
      (text) => {
        if (text === "") return;
        const typed = String(entryOf({ value: text }));
        const held = typed.startsWith("'") ? typed.slice(1) : typedText(typed).value;
        expect(held).toBe(text);
        expect(typed.startsWith("=")).toBe(false);
      },
    ),
  );
});
