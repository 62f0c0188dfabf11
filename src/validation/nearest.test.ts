import { nearestOf } from "./nearest";

const columns = ["Indikator", "Enhed", "Måltal", "Målår"];

test("a mistyped header stands for the nearest one", () => {
  expect(nearestOf("Indikatr", columns)).toBe("Indikator");
  expect(nearestOf("Indi-\nkator", columns)).toBe("Indikator");
  expect(nearestOf("Maaltal", columns)).toBe(undefined);
});

test("another word stands for none", () => {
  expect(nearestOf("Bemærkning", columns)).toBeUndefined();
  expect(nearestOf("", columns)).toBeUndefined();
});
