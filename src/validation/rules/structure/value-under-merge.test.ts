import { dataSheet, found, planTable } from "../../../../test/validated-sheets";
import type { CellInput } from "../../../../test/snapshots";

const plan = planTable("Indikatorer", [
  { Id: "B-1", Mål: "Flere i job", Indikator: "Andel unge i job" },
  { Id: "B-2", Mål: "Flere i job", Indikator: "Antal kurser" },
]);
const merged = (merges: readonly string[], under: CellInput, shown: CellInput = 55) => ({
  ...dataSheet([
    ["Mål", "Indikator", "2020", "2021"],
    ["Flere i job", "Andel unge i job", shown, 57],
    [null, "Antal kurser", under, 9],
    ["* foreløbige tal"],
    [null, null, "Opgjort af", "Jobcentret"],
  ]),
  merges,
});

test("a value of its own below what a merged cell shows", () => {
  expect(found("value-under-merge", [plan, merged(["C2:C3"], 56)])).toEqual([
    "warning Data!C3 »56« i C3 er skjult under den flettede celle C2:C3, som viser »55«. Ophæv fletningen, og flyt eller slet den skjulte værdi.",
  ]);
});

test("one finding per merged cell, and one that shows nothing", () => {
  expect(found("value-under-merge", [plan, merged(["C2:D3"], 56)])).toEqual([
    expect.stringMatching(/^warning Data!D2 »57« .* \(og 2 skjulte værdier mere\)/),
  ]);
  expect(found("value-under-merge", [plan, merged(["C2:C3"], 56, null)])).toEqual([
    expect.stringMatching(/ som viser ingenting\./),
  ]);
});

test("in a plan table too", () => {
  const sheet = { ...plan, merges: ["C2:C3"] };
  expect(found("value-under-merge", [sheet])).toEqual([]);
  expect(found("value-under-merge", [{ ...plan, merges: ["D2:D3"] }])).toEqual([
    expect.stringMatching(/^warning Indikatorer!D3 »Antal kurser«/),
  ]);
});

test("silent on blanks, dashes and the same value, and outside the tables", () => {
  expect(found("value-under-merge", [plan, merged(["A2:A3", "C2:C3"], null)])).toEqual([]);
  expect(found("value-under-merge", [plan, merged(["C2:C3"], "-")])).toEqual([]);
  expect(found("value-under-merge", [plan, merged(["C2:C3"], 55)])).toEqual([]);
  expect(found("value-under-merge", [plan, merged(["C5:D5"], 8)])).toEqual([]);
});
