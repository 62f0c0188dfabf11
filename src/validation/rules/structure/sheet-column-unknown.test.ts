import { dataSheet, found, planTable } from "../../../../test/validated-sheets";

const label = "Andel unge i job";
const plan = planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%" }]);
const withColumn = (header: string, value: string | number) =>
  dataSheet([
    ["Indikator", "2020", "2021", header],
    [label, "55%", "56%", value],
  ]);

test("numbers under a header nobody knows", () => {
  expect(found("sheet-column-unknown", [plan, withColumn("Kolonne uden navn", "57%")])).toEqual([
    expect.stringMatching(/^info Data!D1 Kolonnen »Kolonne uden navn« indeholder tal/),
  ]);
});

test("silent on the user's own remarks", () => {
  expect(found("sheet-column-unknown", [plan, withColumn("Bemærkning", "Aftalt med jobcentret")])).toEqual(
    [],
  );
});
