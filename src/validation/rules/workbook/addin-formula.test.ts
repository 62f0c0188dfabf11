import { found } from "../../../../test/validated-sheets";
import type { CellInput, SheetInput } from "../../../../test/snapshots";

const formula = (text: string): CellInput => ({ value: 1, formula: text });
const skema = (...formulas: string[]): SheetInput => ({
  name: "2022 Uddannelse",
  rows: formulas.map((text) => ["Tekst", formula(text)]),
  skema: true,
});

test("formulas of the person's own on a skema sheet are one finding", () => {
  const sheet = skema("HHP.TAL(A1)", "SUM(A1:A2)", "1+_xldudf_HHP_DELTA(A1,A2)", "_xlfn.HHP.TAL(A1)");
  expect(found("addin-formula", [sheet])).toEqual([
    "warning 2022 Uddannelse!B1 3 formler på skemaet bruger tilføjelsesprogrammet (»HHP.TAL« og »HHP.DELTA«), som Landsbyggefonden ikke har. Erstat dem med deres værdier (kopiér, og indsæt som værdier), før skemaet sendes.",
  ]);
  expect(found("addin-formula", [skema("hhp.tal(A1)")])).toEqual([
    expect.stringContaining("B1 En formel på skemaet bruger"),
  ]);
});

test("a plan table's name, a quoted text and other sheets need no add-in", () => {
  const sheet = skema("COUNTA(HHP_Indikatorer[Id])", 'IF(A1="HHP.TAL(B1)","HHP.TAL(","")', "'HHP.xlsx'!A1");
  expect(found("addin-formula", [sheet])).toEqual([]);
  expect(found("addin-formula", [{ name: "Regneark", rows: [[formula("HHP.TAL(B1)")]] }])).toEqual([]);
});
