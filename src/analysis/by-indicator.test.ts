import { baseline, measured, planWorkbook } from "../../test/plan-workbooks";
import { measurementsOf, rowsOf } from "./by-indicator";

test("gives an indicator its own figures, in order, and none to one that has none", () => {
  const workbook = planWorkbook({ measurements: [...baseline(90), ...measured(2022, [91])] });
  expect(measurementsOf(workbook, "LBF-1")).toEqual(workbook.measurements);
  expect(measurementsOf(workbook, "LBF-2")).toEqual([]);
  expect(rowsOf(workbook, "LBF-1")).toEqual([]);
});

test("keeps two workbooks apart", () => {
  const first = planWorkbook({ measurements: baseline(90) });
  const second = planWorkbook({ measurements: baseline(80) });
  expect(measurementsOf(first, "LBF-1")[0]?.figure.value).toBe(90);
  expect(measurementsOf(second, "LBF-1")[0]?.figure.value).toBe(80);
});
