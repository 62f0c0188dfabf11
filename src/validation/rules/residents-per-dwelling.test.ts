import { found, planTable } from "../../../test/validated-sheets";

const department = (name: string, dwellings: number, residents: number | null) => ({
  Kvarter: "Fjordparken",
  Afdeling: name,
  Boliger: dwellings,
  Beboere: residents,
});

test("two departments whose residents or dwellings have been swapped, once", () => {
  const areas = planTable("Områder", [
    department("109", 112, 441),
    department("110", 293, 170),
    department("9", 354, 605),
  ]);
  expect(found("residents-per-dwelling", [areas])).toEqual([
    expect.stringMatching(/^warning Områder!F2 441 beboere i 112 boliger er 3,9 .* byttet om .*Områder!F3/),
  ]);
});

test("one alone", () => {
  expect(found("residents-per-dwelling", [planTable("Områder", [department("23", 59, 1060)])])).toHaveLength(
    1,
  );
});

test("silent on likely numbers and on blanks", () => {
  const areas = planTable("Områder", [department("9", 354, 605), department("1", 48, null)]);
  expect(found("residents-per-dwelling", [areas])).toEqual([]);
});
