import fc from "fast-check";
import { exactNumber, formatNumber, formatText, plainNumber } from "./number-format";

test.each<[number, string, string]>([
  [1234567.5, "#,##0", "1.234.568"],
  [1234.5, "#,##0.00", "1.234,50"],
  [12, "#,##0", "12"],
  [0, "#,##0", "0"],
  [0, "#,###", ""],
  [5, "000", "005"],
  [1.005, "0.00", "1,01"],
  [0.902, "0.0%", "90,2%"],
  [-0.05, "0%", "-5%"],
  [2.5, "0.#", "2,5"],
  [2, "0.#", "2,"],
  [0.25, ".00", ",25"],
  [12345678, "0.0,,", "12,3"],
  [1234, '#,##0 "kr."', "1.234 kr."],
  [1234567, "# ##0", "1234 567"],
  [1.5, '+0.0" procentpoint";-0.0" procentpoint";0.0" procentpoint"', "+1,5 procentpoint"],
  [-1.5, '+0.0" procentpoint";-0.0" procentpoint";0.0" procentpoint"', "-1,5 procentpoint"],
  [0, '+0.0;-0.0;"uændret"', "uændret"],
  [-1250, "#,##0_);[Red](#,##0)", "(1.250)"],
  [58150, "[$kr.-406] #,##0.00", "kr. 58.150,00"],
  [3, "0;;;@", "3"],
  [-3, "0;;;@", ""],
  [7, "@", "7"],
  [4, 'General" år"', "4 år"],
  [20230901, "0000-00-00", "2023-09-01"],
])("%d under %s reads %s", (value, code, text) => {
  expect(formatNumber(value, code)).toBe(text);
});

test.each<[number, string, string]>([
  [45170, "m/d/yyyy", "01-09-2023"],
  [45170, "dd-mm-yyyy", "01-09-2023"],
  [45170, "d. mmmm yyyy", "1. september 2023"],
  [45170, "ddd d-mmm-yy", "fr 1-sep-23"],
  [45170, "dd/mm/yyyy", "01-09-2023"],
  [45170.5, "m/d/yyyy h:mm", "01-09-2023 12:00"],
  [45170.75, "yyyy", "2023"],
  [0.5, "h:mm", "12:00"],
  [0.99999999, "h:mm:ss", "0:00:00"],
  [0.75, "h:mm AM/PM", "6:00 PM"],
  [1.25, "[h]:mm", "30:00"],
  [0.000011574, "mm:ss.0", "00:01,0"],
])("day number %d under %s reads %s", (value, code, text) => {
  expect(formatNumber(value, code)).toBe(text);
});

test.each(["# ?/?", "0.00E+00", "[>=100]0", "[DBNum1]0", "ggge", "0.0[", "dd-mm-åååå"])(
  "a number under %s, which is not read here, stays plain",
  (code) => {
    expect(formatNumber(1234.5, code)).toBe("1234,5");
  },
);

test("a day before the first that Excel counts right, and one after the last, stay numbers", () => {
  expect([
    formatNumber(12, "dd-mm-yyyy"),
    formatNumber(-2, "dd-mm-yyyy"),
    formatNumber(3e6, "dd-mm-yyyy"),
  ]).toEqual(["12", "-2", "3000000"]);
});

test("a number without a format shows no more digits than there is room for", () => {
  expect([0.1 + 0.2, 1 / 3, 100000000000, 123456789012, 1e-12, -2.5, 0, 0.00001234].map(plainNumber)).toEqual(
    ["0,3", "0,33333333333", "1E+11", "1,23457E+11", "1E-12", "-2,5", "0", "0,00001234"],
  );
  expect(exactNumber(0.1 + 0.2)).toBe("0,3");
  expect(exactNumber(1 / 3)).toBe("0,333333333333333");
});

test("text stands in its own section and is else left as it is", () => {
  expect(formatText("ca. 40", "0.0")).toBe("ca. 40");
  expect(formatText("ca. 40", '0;-0;0;"» "@')).toBe("» ca. 40");
  expect(formatText("ca. 40", "@")).toBe("ca. 40");
});

test("what is shown is the number, rounded to the decimals shown", () => {
  const decimals = fc.integer({ min: 0, max: 6 });
  const numbers = fc.double({ min: -1e8, max: 1e8, noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(numbers, decimals, (value, places) => {
      const code = `#,##0${places > 0 ? `.${"0".repeat(places)}` : ""}`;
      const read = Number(formatNumber(value, code).replaceAll(".", "").replace(",", "."));
      expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -places * (1 + 1e-6) + 1e-9);
    }),
  );
});

test("any code gives a text for any number", () => {
  const pieces = [
    "0",
    "#",
    "?",
    ",",
    ".",
    "%",
    ";",
    "@",
    "d",
    "m",
    "yyyy",
    "h",
    "s",
    "[h]",
    "[Red]",
    '"x"',
    "\\",
    "_",
    "*",
  ];
  const code = fc.array(fc.constantFrom(...pieces, "[", "]", '"', "General", "AM/PM", "/", "E+", " "), {
    maxLength: 12,
  });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, code, (value, parts) => {
      expect(formatNumber(value, parts.join(""))).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 1000 },
  );
});
