import fc from "fast-check";
import type { SourcedText } from "../plan/model";
import { readSettings, settingDefinitions, settingValue } from "./settings";

const table = (key: string, text: string): Map<string, SourcedText> =>
  new Map([[key, { at: { sheet: "Indstillinger", cell: "B2" }, text }]]);

test("the plan's own threshold wins, however its key is written", () => {
  expect(readSettings(table("udsving i  Befolkning", "12,5")).populationDrift).toBe(12.5);
});

test.each(["", "cirka ti", "-3", "1.000", "1.000.000"])("»%s« is no threshold: the default holds", (text) => {
  const { key, value } = settingDefinitions.populationDrift;
  expect(readSettings(table(key, text)).populationDrift).toBe(value);
});

test("a number as Danes write it is read as it is meant", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), (cents) => {
      expect(settingValue((cents / 100).toFixed(2).replace(".", ","))).toBeCloseTo(cents / 100, 9);
    }),
  );
});
