import { found, planTable } from "../../../../test/validated-sheets";

const settings = (value: string | number) =>
  planTable("Indstillinger", [{ Nøgle: "Udsving i befolkning", Værdi: value }]);

test("a threshold that is no number, with the one that is used instead", () => {
  expect(found("setting-unreadable", [settings("cirka ti")])).toEqual([
    expect.stringMatching(
      /^warning Indstillinger!B2 Indstillingen »Udsving i befolkning« er »cirka ti«.*10 bruges/,
    ),
  ]);
});

test("silent on numbers and on settings of others", () => {
  const other = planTable("Indstillinger", [{ Nøgle: "Bestyrelsens møder", Værdi: "hver mandag" }]);
  expect(found("setting-unreadable", [settings(15)])).toEqual([]);
  expect(found("setting-unreadable", [other])).toEqual([]);
});
