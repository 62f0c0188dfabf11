import { filledFormula, relativeShape } from "./shape";

const [home, below] = [
  { row: 1, column: 3 },
  { row: 4, column: 3 },
];

test("a formula that was filled down keeps its shape; another does not", () => {
  expect(relativeShape("B2+C2", home)).toBe(relativeShape("B5+C5", below));
  expect(relativeShape("B2/$C$9", home)).toBe(relativeShape("B5/$C$9", below));
  expect(relativeShape("B2+C2", home)).not.toBe(relativeShape("B2+C2", below));
  expect(relativeShape("'Ark 1'!B2", home)).toBe(relativeShape("'Ark 1'!B5", below));
});

test("a formula as it is filled into another cell", () => {
  expect(filledFormula("SUM(B2:C2)*$A$1", home, below)).toBe("SUM(B5:C5)*$A$1");
  expect(filledFormula('"B2"&B2', home, below)).toBe('"B2"&B5');
  expect(filledFormula("B2", below, home)).toBeUndefined();
});
