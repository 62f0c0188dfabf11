import { reasonInWords, rowsOf, type VerdictReason } from "../analysis";
import { reasonForYear } from "../analysis/missing";
import { pickArea, pickComparison } from "../analysis/pick";
import { classifyScope, readBreakdowns, type Indicator, type Measurement, type StatusPeriod } from "../plan";
import type { Messages } from "../messages";
import { fromA1 } from "../workbook/address";
import { indicatorSheet, type IndicatorSheet } from "./indicator-sheet";
import { keyOf, planOf } from "./plan-table";
import { remembering } from "./remember";
import { spread, type Run } from "./run";
import { mostUnclear, toExcel } from "./scale";
import { isBlank, missing, Refusal, wrong, type Answer, type Cell, type Grid } from "./value";
import { neededPeriod } from "./year";

/**
 * The figure of an indicator in a year, from the range of an indicator sheet: the area's, the comparison's or a part's.
 * Its header and rows are recognised as in a whole workbook. The indicator is given by its text or an id of LBF's, or,
 * with the plan's table as the last argument, by any id of the plan.
 */
export const measurementOf: Run = (inputs, messages) => {
  const [sheet = [], wanted = [], years = [], sides = [], table = []] = inputs;
  const sheetKey = keyOf(sheet);
  const askFor = planOf(table, messages);
  const sheetFor = remembering(mostRemembered, (text): IndicatorSheet | Refusal => {
    const asked = askFor(text);
    if (asked instanceof Refusal) return asked;
    return indicatorSheet(sheetKey, asked) ?? wrong(messages.functions.errors.noIndicatorTable());
  });
  return spread([wanted, years, sides], 2, messages, (one = null, year = null, whose = null) => {
    const found = sheetFor(String(one));
    if (found instanceof Refusal) return found;
    const period = neededPeriod(year, messages);
    if (period instanceof Refusal) return period;
    return figureIn(found, sheet, period, isBlank(whose) ? undefined : String(whose), messages);
  });
};

const mostRemembered = 1000;

function figureIn(
  { workbook, indicator, unit }: IndicatorSheet,
  sheet: Grid<Cell>,
  { year, half }: StatusPeriod,
  whose: string | undefined,
  messages: Messages,
): Answer {
  const { errors } = messages.functions;
  if (rowsOf(workbook, indicator.id).length === 0) {
    return missing(errors.indicatorNotInSheet({ text: indicator.label.text }));
  }
  const ofYear = workbook.measurements.filter(
    (each) => each.indicatorId === indicator.id && each.role === "measurement" && yearOf(each) === year,
  );
  const figures = ofYear.filter((each) => each.half === half);
  const side = whose === undefined ? "area" : classifyScope(whose, workbook.plan, indicator);
  const breakdown = breakdownOf(indicator, whose, side);
  const isWholeArea = (scope: string) => classifyScope(scope, workbook.plan, indicator) === "area";
  const judgement = { breakdown, unit, isWholeArea };
  const found = side === "comparison" ? pickComparison(figures, judgement) : pickArea(figures, judgement);
  if (found === undefined && half === undefined && ofYear.length > figures.length) {
    return missing(errors.halfYearOnly({ year }));
  }
  if (found === undefined) return missing(reasonInWords(reasonForYear(workbook, indicator, year), messages));
  if ("problem" in found) return refusalOf(found.problem, messages);
  const natives = found.point.sources.map(({ at }) => valueAt(sheet, at.cell));
  const unclear = natives.find((value) => typeof value === "number" && isUnclear(value));
  if (unit === "percent" && typeof unclear === "number")
    return wrong(errors.scaleUnclear({ value: unclear }));
  return toExcel(found.point.value, unit);
}

/** What is named, else the plan's Opgørelse where it names one thing. */
function breakdownOf({ breakdowns }: Indicator, whose: string | undefined, side: string) {
  if (whose !== undefined)
    return side === "area" || side === "comparison" ? undefined : readBreakdowns(whose)[0];
  return breakdowns.length === 1 ? breakdowns[0] : undefined;
}

function refusalOf(problem: VerdictReason, messages: Messages): Refusal {
  const { errors } = messages.functions;
  switch (problem.code) {
    case "several-values":
      return wrong(errors.severalFigures({ choices: problem.choices }));
    case "breakdown-not-found":
      return missing(errors.whichNotFound({ which: problem.breakdown, choices: [] }));
    default:
      return missing(reasonInWords(problem, messages));
  }
}

function yearOf({ figure, year }: Measurement): number | undefined {
  return figure.year ?? year;
}

function valueAt(sheet: Grid<Cell>, cell: string): Cell {
  const { row, column } = fromA1(cell) ?? { row: 0, column: 0 };
  return sheet[row]?.[column] ?? null;
}

function isUnclear(value: number): boolean {
  return Math.abs(value) > 1 && Math.abs(value) <= mostUnclear;
}
