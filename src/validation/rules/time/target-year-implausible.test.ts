import { found, planTable } from "../../../../test/validated-sheets";

const plan = planTable("Plan", [
  { Felt: "Periode fra", Værdi: "01-01-2022" },
  { Felt: "Periode til", Værdi: "31-12-2025" },
]);
const indicators = (...years: readonly (readonly [number | null, number | null])[]) =>
  planTable(
    "Indikatorer",
    years.map(([target, baseline], index) => ({
      Id: `S-${index + 1}`,
      Indikator: `Antal klager ${index}`,
      Målår: target,
      "Baseline år": baseline,
    })),
  );

test("a target year before the baseline", () => {
  expect(found("target-year-implausible", [plan, indicators([2019, 2020])])).toEqual([
    "warning Indikatorer!H2 Målåret 2019 for S-1 ligger før baselineåret 2020. Kontrollér målåret.",
  ]);
});

test("before the plan begins, and after its end, each once for all indicators", () => {
  expect(found("target-year-implausible", [plan, indicators([2021, 2019], [2021, 2020])])).toEqual([
    "warning Indikatorer!H2 Målåret 2021 for S-1 og S-2 ligger før planen begynder i 2022. Kontrollér målåret.",
  ]);
  expect(found("target-year-implausible", [plan, indicators([2030, 2019])])).toEqual([
    "info Indikatorer!H2 Målåret 2030 for S-1 ligger efter planens slutning i 2025. Kontrollér målåret.",
  ]);
});

test("silent inside the plan, without a target year, and without a period", () => {
  expect(
    found("target-year-implausible", [plan, indicators([2022, 2019], [2025, 2020], [null, 2020])]),
  ).toEqual([]);
  expect(found("target-year-implausible", [indicators([2030, 2019])])).toEqual([]);
});
