import { found, planTable } from "../../../../test/validated-sheets";

const plan = planTable("Plan", [
  { Felt: "Periode fra", Værdi: "01-01-2022" },
  { Felt: "Periode til", Værdi: "31-12-2025" },
]);
const agreements = (...rows: readonly (readonly [string, string | null, string | null])[]) =>
  planTable(
    "Delaftaler",
    rows.map(([area, from, to]) => ({ Indsatsområde: area, "Periode fra": from, "Periode til": to })),
  );

test("delaftaler that differ in the same way are one finding", () => {
  const own = agreements(
    ["Beskæftigelse", "01-01-2022", "31-12-2024"],
    ["Kriminalitetsforebyggelse", "01-01-2022", "31-12-2025"],
    ["Uddannelse og livschancer", "01-01-2022", "31-12-2024"],
  );
  expect(found("period-differs", [plan, own])).toEqual([
    "warning Delaftaler!C2 Delaftalerne »Beskæftigelse« og »Uddannelse og livschancer« slutter 31. december 2024, men planen 31. december 2025. Ret den dato, der er forkert.",
  ]);
});

test("both ends of one delaftale", () => {
  const own = agreements(["Beskæftigelse", "01-04-2022", "31-03-2026"]);
  expect(found("period-differs", [plan, own])).toEqual([
    "warning Delaftaler!B2 Delaftalen »Beskæftigelse« begynder 1. april 2022, men planen 1. januar 2022 og slutter 31. marts 2026, men planen 31. december 2025. Ret den dato, der er forkert.",
  ]);
});

test("silent on the same period however it is written, on blanks, and without a plan's period", () => {
  const same = agreements(
    ["Beskæftigelse", "1. januar 2022", "2025"],
    ["Kriminalitetsforebyggelse", null, null],
  );
  expect(found("period-differs", [plan, same])).toEqual([]);
  expect(found("period-differs", [agreements(["Beskæftigelse", "01-04-2022", "31-03-2026"])])).toEqual([]);
});
