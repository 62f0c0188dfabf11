import type { Unit } from "../cells";
import { measurementsOf } from "../analysis";
import { readPlanWorkbook, type Indicator, type PlanWorkbook } from "../plan";
import { cellsOf, type AskedIndicator } from "./plan-table";
import { remembering } from "./remember";
import { planSheetFrom, sheetFrom, workbookFrom, type FormatOf } from "./snapshot";

/** The range of an indicator sheet, read for one indicator; its figures are in the unit, percent in percents. */
export interface IndicatorSheet {
  readonly workbook: PlanWorkbook;
  readonly indicator: Indicator;
  readonly unit: Unit;
}

/**
 * Reads a sheet, given by the key of its range, for an indicator that its plan holds. A range has no number formats: where
 * the indicator is a percentage, a number up to 1 is taken to have Excel's.
 */
export function indicatorSheet(sheetKey: string, asked: AskedIndicator): IndicatorSheet {
  const read = (shares: boolean): IndicatorSheet => {
    const workbook = workbookOf(JSON.stringify([sheetKey, asked.planKey, shares]));
    const indicator = workbook.plan.indicators.find(({ id }) => id === asked.indicator.id) ?? asked.indicator;
    return { workbook, indicator, unit: unitOf(workbook, indicator) };
  };
  const plain = read(false);
  return plain.unit === "percent" ? read(true) : plain;
}

/** The plan's unit, else percent where a figure says so, else that of the first. */
function unitOf(workbook: PlanWorkbook, { id, unit }: Indicator): Unit {
  if (unit !== undefined) return unit;
  const figures = measurementsOf(workbook, id);
  const percent = figures.some(({ figure }) => figure.unit === "percent" && figure.unitPrinted);
  return percent ? "percent" : (figures[0]?.figure.unit ?? "none");
}

const mostRemembered = 16;
const sheetName = "Data";

const workbookOf = remembering(mostRemembered, (key): PlanWorkbook => {
  const [sheetKey, planKey, shares] = JSON.parse(key) as [string, string, boolean];
  const format = shares ? shareFormat : undefined;
  return readPlanWorkbook(
    workbookFrom([
      planSheetFrom("Indikatorer", cellsOf(planKey), format),
      sheetFrom(sheetName, cellsOf(sheetKey), format),
    ]),
  );
});

/** Four decimals: as printed as a share can be expected to be. */
const shareFormat: FormatOf = (value) =>
  typeof value === "number" && Math.abs(value) <= 1 ? "0.0000%" : undefined;
