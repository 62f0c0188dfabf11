import fc from "fast-check";
import { columnLetters } from "../../workbook/address";
import { shiftFormula } from "./formula-shift";

test.each([
  ["A1+B2", 1, 1, "B2+C3"],
  ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
  ["SUM(A1:B2)", 0, 2, "SUM(C1:D2)"],
  ["SUM(A:A,$B:C,1:1,$2:3)", 1, 1, "SUM(B:B,$B:D,2:2,$2:4)"],
  ["'A1 B2'!A1&Ark1!A1&'it''s A1'!A1", 1, 0, "'A1 B2'!A2&Ark1!A2&'it''s A1'!A2"],
  ['IF(A1="A1";"";B1)', 1, 0, 'IF(A2="A1";"";B2)'],
  ["LOG10(A10)+Tabel1[A1]+Tabel1[[#This Row],[B2]]", 1, 0, "LOG10(A11)+Tabel1[A1]+Tabel1[[#This Row],[B2]]"],
  ["Tabel1[Andel '#1]+'Ark 1'!A1", 1, 0, "Tabel1[Andel '#1]+'Ark 1'!A2"],
  ["[1]Ark1!A1+A1_navn+Årstal2022+XFE1", 1, 0, "[1]Ark1!A2+A1_navn+Årstal2022+XFE2"],
  ["Jan:Mar!A1", 1, 0, "Jan:Mar!A2"],
  ["A1", -1, 0, "#REF!"],
  ["A1", 0, -1, "#REF!"],
  ["A1:B2", 1_048_575, 0, "A1048576:#REF!"],
  ["1E5+2.5E10", 1, 1, "1E5+2.5E10"],
])("%s moved %d down and %d right is %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test("moving there and back gives the same formula", () => {
  const reference = fc
    .record({ row: fc.integer({ min: 100, max: 900_000 }), column: fc.integer({ min: 50, max: 16_000 }) })
    .map(({ row, column }) => columnLetters(column) + String(row));
  const shift = fc.integer({ min: -40, max: 40 });
  fc.assert(
    fc.property(reference, reference, shift, shift, (one, other, rows, columns) => {
      const formula = `SUM(${one}:${other})*'Ark ''${one}'!${other}`;
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof shiftFormula(text, 1, 1)).toBe("string");
    }),
  );
});
