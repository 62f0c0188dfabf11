import { found, planTable } from "../../../../test/validated-sheets";

const planOf = (from: string | null, to: string | null) =>
  planTable("Plan", [
    { Felt: "Navn", Værdi: "Nyvang" },
    { Felt: "Periode fra", Værdi: from },
    { Felt: "Periode til", Værdi: to },
  ]);

test("ends that are missing, once", () => {
  expect(found("plan-period", [planOf(null, null)])).toEqual([
    "warning Plan!B3 Planen mangler »Periode fra« og »Periode til«. Skriv datoen, fx 1. januar 2022.",
  ]);
  expect(found("plan-period", [planTable("Plan", [{ Felt: "Navn", Værdi: "Nyvang" }])])).toEqual([
    expect.stringMatching(/^warning Plan!A1 Planen mangler »Periode fra« og »Periode til«/),
  ]);
  expect(found("plan-period", [planOf("01-01-2022", null)])).toEqual([
    expect.stringMatching(/^warning Plan!B4 Planen mangler »Periode til«/),
  ]);
});

test("a period that ends before it begins", () => {
  expect(found("plan-period", [planOf("01-01-2022", "31-12-2021")])).toEqual([
    "error Plan!B4 Planen slutter 31. december 2021, før den begynder 1. januar 2022. Ret den dato, der er forkert.",
  ]);
});

test("a period far longer or shorter than plans are", () => {
  expect(found("plan-period", [planOf("01-01-2022", "31-12-2052")])).toEqual([
    "warning Plan!B4 Planen løber fra 1. januar 2022 til 31. december 2052, men en plan varer mellem ét og otte år. Kontrollér datoerne.",
  ]);
  expect(found("plan-period", [planOf("01-01-2022", "30-11-2022")])).toHaveLength(1);
});

test("a date that is none is told once", () => {
  const mistyped = [planOf("31/13-2022", "31-12-2025")];
  expect(found("plan-period", mistyped)).toEqual([
    "warning Plan!B3 »31/13-2022« er ingen dato. Skriv den som fx 31-12-2025.",
  ]);
  expect(found("date-implausible", mistyped)).toEqual([]);
  const words = [planOf("fra starten", "31-12-2025")];
  expect(found("plan-period", words)).toEqual([]);
  expect(found("value-unknown", words)).toHaveLength(1);
});

test("delaftaler that are reversed or unreadable", () => {
  const agreements = planTable("Delaftaler", [
    { Indsatsområde: "Beskæftigelse", "Periode fra": "01-01-2022", "Periode til": "31-12-2021" },
    { Indsatsområde: "Uddannelse og livschancer", "Periode fra": "fra start", "Periode til": "31-12-2025" },
  ]);
  expect(found("plan-period", [planOf("01-01-2022", "31-12-2025"), agreements])).toEqual([
    expect.stringMatching(/^error Delaftaler!C2 Delaftalen »Beskæftigelse« slutter 31\. december 2021, før /),
    expect.stringMatching(/^warning Delaftaler!B3 »fra start« er ingen dato/),
  ]);
});

test("silent on usual periods, also from one to eight years, and without a Plan table", () => {
  for (const [from, to] of [
    ["01-01-2022", "31-12-2025"],
    ["01-10-2021", "30-09-2025"],
    ["01-04-2018", "31-03-2026"],
    ["01-01-2022", "31-12-2022"],
    ["2022", "2025"],
  ] as const) {
    expect(found("plan-period", [planOf(from, to)])).toEqual([]);
  }
  expect(found("plan-period", [planTable("Indikatorer", [])])).toEqual([]);
});
