import type { Unit } from "../cells";
import { measurementsOf } from "../analysis";
import { readPlanWorkbook, type Indicator, type PlanWorkbook } from "../plan";
import { cellsOf } from "./plan-table";
import { remembering } from "./remember";
import { planSheetFrom, sheetFrom, workbookFrom, type FormatOf } from "./snapshot";

/** The range of an indicator sheet, read for one indicator; its figures are in the unit, percent in percents. */
export interface IndicatorSheet {
  readonly workbook: PlanWorkbook;
  readonly indicator: Indicator;
  readonly unit: Unit;
}

const mostRemembered = 32;

/**
 * Reads a sheet beside a plan for one of its indicators; the key holds the sheet's range, the plan's and the indicator's
 * id. Undefined where the range has no table of indicators.
 *
 * A range has no number formats: where the indicator is a percentage, a number up to 1 is taken to have Excel's.
 */
export const indicatorSheet = remembering(mostRemembered, (key): IndicatorSheet | undefined => {
  const [sheetKey = "", planKey = "", id = ""] = JSON.parse(key) as string[];
  const read = (formatOf?: FormatOf): IndicatorSheet | undefined => {
    const workbook = readPlanWorkbook(
      workbookFrom([
        planSheetFrom("Indikatorer", cellsOf(planKey)),
        sheetFrom(sheetName, cellsOf(sheetKey), formatOf),
      ]),
    );
    const indicator = workbook.plan.indicators.find((each) => each.id === id);
    if (indicator === undefined || workbook.tables.length === 0) return undefined;
    const figures = measurementsOf(workbook, id).filter(({ origin }) => origin === "sheet");
    const percent = figures.some(({ figure }) => figure.unit === "percent" && figure.unitPrinted);
    const unit = indicator.unit ?? (percent ? "percent" : (figures[0]?.figure.unit ?? "none"));
    return { workbook, indicator, unit };
  };
  const plain = read();
  return plain?.unit === "percent" ? read(shareFormat) : plain;
});

const sheetName = "Data";

/** Four decimals: as printed as a share can be expected to be. */
const shareFormat: FormatOf = (value) =>
  typeof value === "number" && Math.abs(value) <= 1 ? "0.0000%" : undefined;
