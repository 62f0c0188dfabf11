import { planSheet } from "../../../../test/snapshots";
import { found, planTable } from "../../../../test/validated-sheets";

test("a word that the column does not know, with the nearest", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Indikator: "Andel unge i job", Indsatsområde: "Beskæftigelsse", Retning: "sidelæns" },
  ]);
  expect(found("value-unknown", [plan])).toEqual([
    expect.stringMatching(/^warning Indikatorer!F2 »sidelæns« kendes ikke i kolonnen Retning.*»op«/),
  ]);
});

test("a row without the indsatsområde that decides where it belongs", () => {
  const plan = planTable("Indikatorer", [{ Id: "B-2", Indikator: "Andel unge i praktik" }]);
  expect(found("value-unknown", [plan])).toEqual([
    expect.stringMatching(
      /^warning Indikatorer!B2 Kolonnen Indsatsområde er ikke udfyldt\. Skriv fx »Overordnet«/,
    ),
  ]);
});

test("silent on the column's own words, and on a column that is not there", () => {
  const plan = planTable("Indikatorer", [
    { Id: "B-1", Indikator: "Andel unge i job", Indsatsområde: "Beskæftigelse", Retning: "op" },
  ]);
  const columns = ["Id", "Indikator", "Enhed"];
  expect(found("value-unknown", [plan])).toEqual([]);
  expect(found("value-unknown", [planSheet("Indikatorer", [["B-1", "Andel unge", "%"]], columns)])).toEqual(
    [],
  );
});
