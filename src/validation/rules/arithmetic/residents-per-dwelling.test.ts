import { found, planTable } from "../../../../test/validated-sheets";

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
    "warning Områder!F2 441 beboere i 112 boliger i afd. 109 er 3,9 pr. bolig, hvilket er usandsynligt. Kontrollér, om tallene er byttet om med dem i Områder!F3 (170 beboere i 293 boliger i afd. 110).",
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

test("no swap where a third could be meant as well", () => {
  const areas = planTable("Områder", [
    department("109", 112, 441),
    department("110", 293, 170),
    department("111", 290, 168),
  ]);
  expect(found("residents-per-dwelling", [areas])).toEqual([
    expect.stringMatching(/^warning Områder!F2 .* Kontrollér begge tal\.$/),
    expect.stringMatching(/^warning Områder!F3 .* Kontrollér begge tal\.$/),
    expect.stringMatching(/^warning Områder!F4 .* Kontrollér begge tal\.$/),
  ]);
});

test("silent on a row that sums the others", () => {
  const areas = planTable("Områder", [department("9", 354, 605), department("I alt", 354, 60_500)]);
  expect(found("residents-per-dwelling", [areas])).toEqual([]);
});
