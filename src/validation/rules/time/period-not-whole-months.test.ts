import { found, planTable } from "../../../../test/validated-sheets";

const planOf = (from: string, to: string) =>
  planTable("Plan", [
    { Felt: "Periode fra", Værdi: from },
    { Felt: "Periode til", Værdi: to },
  ]);

test("a period that ends a day beside the month's last is a slip", () => {
  expect(found("period-not-whole-months", [planOf("01-01-2022", "30-12-2025")])).toEqual([
    "warning Plan!B3 Perioden slutter 30. december 2025 og ikke den sidste dag i en måned. Kontrollér datoen.",
  ]);
  for (const [from, to] of [
    ["02-01-2022", "31-12-2025"],
    ["31-12-2021", "31-12-2025"],
    ["01-01-2022", "01-01-2026"],
  ] as const) {
    expect(found("period-not-whole-months", [planOf(from, to)])).toEqual([
      expect.stringMatching(/^warning /),
    ]);
  }
});

test("a period that begins inside a month is a remark", () => {
  expect(found("period-not-whole-months", [planOf("15-01-2022", "31-12-2025")])).toEqual([
    "info Plan!B2 Perioden begynder 15. januar 2022 og ikke den første i en måned. Kontrollér datoen.",
  ]);
});

test("the same day in plan and delaftaler is one finding", () => {
  const agreements = planTable("Delaftaler", [
    { Indsatsområde: "Beskæftigelse", "Periode fra": "15-01-2022", "Periode til": "31-12-2025" },
  ]);
  const sheets = [planOf("15-01-2022", "31-12-2025"), agreements];
  expect(found("period-not-whole-months", sheets)).toHaveLength(1);
});

test("silent on whole months, leap years among them, and where the delaftale's date differs anyway", () => {
  expect(found("period-not-whole-months", [planOf("01-03-2022", "29-02-2024")])).toEqual([]);
  expect(found("period-not-whole-months", [planOf("2022", "2025")])).toEqual([]);
  const agreements = planTable("Delaftaler", [
    { Indsatsområde: "Beskæftigelse", "Periode fra": "01-01-2022", "Periode til": "30-12-2025" },
  ]);
  expect(found("period-not-whole-months", [planOf("01-01-2022", "31-12-2025"), agreements])).toEqual([]);
});
