import { dataSheet, found, planTable } from "../../../../test/validated-sheets";
import type { CellInput } from "../../../../test/snapshots";

const label = "Andel unge i job";
const planWith = (baseline: CellInput) =>
  planTable("Indikatorer", [{ Id: "B-1", Indikator: label, Enhed: "%", "Baseline boligområde": baseline }]);
const header = ["Indikator", "Baseline boligområde", "Baseline år", "2020", "2021", "2022"];
const row = (...figures: readonly CellInput[]) => {
  const [baseline, ...years] = figures;
  return dataSheet([header, [label, baseline, 2019, ...years]]);
};
const rule = "mixed-decimals";

test("a figure with more decimals than the row's others, once per cell", () => {
  const data = row(
    "90,2%\n(Kommune 87,0%)",
    "91,7%\n(Kommune 85,9%)",
    "92,8%\n(Kommune 85,8%)",
    "91,90%\n(Kommune 84,90%)",
  );
  expect(found(rule, [planWith(null), data])).toEqual([
    "info Data!F2 91,90 % har 2 decimaler, men rækkens andre 3 tal har 1. Skriv lige mange decimaler, og kontrollér, om tallet er fra en anden kilde.",
  ]);
});

test("the municipality's among themselves", () => {
  const data = row(
    "90,2%\n(Kommune 87%)",
    "91,7%\n(Kommune 86%)",
    "92,8%\n(Kommune 85%)",
    "91,9%\n(Kommune 84,9%)",
  );
  expect(found(rule, [planWith(null), data])).toEqual([
    expect.stringMatching(/^info Data!F2 84,9 % har én decimal, men rækkens andre 3 tal har ingen\./),
  ]);
});

test("a baseline of the sheet, and one of the plan", () => {
  expect(found(rule, [planWith(null), row("90,20%", "91,7%", "92,8%", "91,9%")])).toEqual([
    expect.stringMatching(/^info Data!B2 90,20 %/),
  ]);
  expect(found(rule, [planWith("90,20%"), row("90,2%", "91,7%", "92,8%", "91,9%")])).toEqual([
    expect.stringMatching(/^info Indikatorer!I2 90,20 % .* andre 4 tal har 1\./),
  ]);
});

test("a column with its own decimals is told once", () => {
  const labels = ["Andel unge i job", "Andel unge i skole", "Andel unge i klub"];
  const plan = planTable(
    "Indikatorer",
    labels.map((Indikator, index) => ({ Id: `B-${index}`, Indikator, Enhed: "%" })),
  );
  const data = dataSheet([
    header,
    ...labels.map((each) => [each, "90,2%", 2019, "91,7%", "92,8%", "91,90%"]),
  ]);
  expect(found(rule, [plan, data])).toEqual([
    expect.stringMatching(/^info Data!F2 .*\(det gælder 3 celler\)/),
  ]);
});

test("silent on fewer decimals, on rows that are mixed anyway, and on too few figures", () => {
  expect(found(rule, [planWith(null), row("28,3%", "25,9%", "26,5%", "28%")])).toEqual([]);
  expect(found(rule, [planWith(null), row("28,3%", "26%", "26,5%", "28,44%")])).toEqual([]);
  expect(found(rule, [planWith(null), row("28,3%", "26,1%", null, "28,44%")])).toEqual([]);
  expect(found(rule, [planWith(null), row("28,3%", "26,12%", "26,5%", "28,44%")])).toEqual([]);
});

test("numbers count as they are shown: with their format, and without one not at all", () => {
  const percent = (value: number, format: string) => ({ value, format });
  const shown = (format: string) =>
    row(percent(0.283, "0.0%"), percent(0.26, "0.0%"), percent(0.265, "0.0%"), percent(0.2844, format));
  expect(found(rule, [planWith(null), shown("0.00%")])).toEqual([
    expect.stringMatching(/^info Data!F2 28,44 %/),
  ]);
  expect(found(rule, [planWith(null), shown("0.0%")])).toEqual([]);
  const count = planTable("Indikatorer", [
    { Id: "S-1", Indikator: "Omfang af ledighed", Enhed: "helårspersoner" },
  ]);
  const data = dataSheet([header, ["Omfang af ledighed", 12, 2019, 13, 14, 12.25]]);
  expect(found(rule, [count, data])).toEqual([]);
});

test("a figure without its sign is told as that alone", () => {
  const sheets = [planWith(null), row("23,2%", "25,1%", "21,80", "22,0%")];
  expect(found(rule, sheets)).toEqual([]);
  expect(found("unit-missing", sheets)).toHaveLength(1);
});
