import { isSheetName, isTableName } from "./limits";

test.each(["2022 Forside", "Å", "a".repeat(31), "O'Neill"])("%s is a name for a sheet", (name) => {
  expect(isSheetName(name)).toBe(true);
});

test.each(["", " ", "a".repeat(32), "a/b", "[1]", "'x", "x'", "History", "a\u0001b"])(
  "%j is no name for a sheet",
  (name) => {
    expect(isSheetName(name)).toBe(false);
  },
);

test.each(["HHP_Områder", "_x", "Tabel1.2"])("%s is a name for a table", (name) => {
  expect(isTableName(name)).toBe(true);
});

test.each(["", "1x", "A1", "R", "c", "to ord", "a-b"])("%j is no name for a table", (name) => {
  expect(isTableName(name)).toBe(false);
});
