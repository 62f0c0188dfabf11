import { shiftFormula } from "./shift-formula";

/** Rows from 5 on move two down, row 9 is gone; columns from D on move one to the right. */
const shift = {
  row: (row: number) => (row === 8 ? undefined : row >= 4 ? row + 2 : row),
  column: (column: number) => (column >= 3 ? column + 1 : column),
};
const shifted = (formula: string) => shiftFormula(formula, "2022 Uddannelse", shift);

describe("a formula that moves with its sheet", () => {
  test.each([
    ["A1+D5", "A1+E7"],
    ["$D$5*D$5-$D5", "$E$7*E$7-$E7"],
    ["SUM(A5:D6)", "SUM(A7:E8)"],
    ["SUM(D:D)+SUM($5:$6)", "SUM(E:E)+SUM($7:$8)"],
    ['IF(A5="D5 \'x","""D5",D5)', 'IF(A7="D5 \'x","""D5",E7)'],
    ["LOG10(D5)&D5", "LOG10(E7)&E7"],
    ["'2022 Uddannelse'!D5+'2022 uddannelse'!A1", "'2022 Uddannelse'!E7+'2022 uddannelse'!A1"],
    ["d5", "E7"],
  ])("%s → %s", (before, after) => {
    expect(shifted(before)).toBe(after);
  });

  test.each([
    "Data!D5",
    "'D5'!D5:D9",
    "[1]Ark1!D5",
    "'[Bog 5.xlsx]D5'!D5",
    "Ark1:Ark5!D5",
    "Tabel1[[#All],[D5]]",
    "min_D5+D5_x",
    "TRUE",
    '"D5"',
    "1E5+3",
  ])("leaves %s alone", (formula) => {
    expect(shifted(formula)).toBe(formula);
  });

  test("a cell that is gone becomes an error, a range keeps what is left", () => {
    expect(shifted("A9")).toBe("#REF!");
    expect(shifted("SUM(A6:A9)")).toBe("SUM(A8:A10)");
    expect(shifted("SUM(A9:A9)")).toBe("SUM(#REF!)");
  });
});
