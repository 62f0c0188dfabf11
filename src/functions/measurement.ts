import { reasonInWords, rowsOf, type Point } from "../analysis";
import { reasonForYear, reasonOf } from "../analysis/missing";
import type { Indicator, Measurement, StatusPeriod } from "../plan";
import type { Messages } from "../messages";
import { fromA1 } from "../workbook/address";
import { indicatorSheet, type IndicatorSheet } from "./indicator-sheet";
import { pickFigure } from "./pick-figure";
import { indicatorOf, indicatorTableOf, keyOf, planOf } from "./plan-table";
import { remembering } from "./remember";
import { perCellOf, spread, type Run } from "./run";
import { inPercents, toExcel } from "./scale";
import { missing, Refusal, wrong, type Answer, type Cell, type Grid, type Value } from "./value";
import { neededPeriod } from "./year";

const noSheet = keyOf([[null]]);
const mostRemembered = 1000;

/** The baseline of an indicator, from the plan's table: the area's, the comparison's or a part's. */
export const baselineOf: Run = perCellOf(1, 1, (messages, table) => {
  const known = indicatorTableOf(table, messages);
  return (wanted = null, whose = null) => {
    if (known instanceof Refusal) return known;
    const indicator = indicatorOf(known, wanted, messages);
    if (indicator instanceof Refusal) return indicator;
    const found = indicatorSheet(noSheet, { planKey: known.key, indicator });
    const baselines = figuresOf(found, "baseline");
    const point = pickFigure(baselines, found, whose, messages);
    return point === undefined
      ? withoutBaseline(found.indicator, messages)
      : answerOf(point, found, table, messages);
  };
});

/** Why there is none, where the cell says more than that. */
function withoutBaseline({ baselineArea: { raw, reading } }: Indicator, messages: Messages): Refusal {
  const reason = reasonOf(raw, reading);
  return missing(
    reason.code === "no-value" || reading.values.length > 0
      ? messages.functions.errors.noBaseline()
      : reasonInWords(reason, messages),
  );
}

/**
 * The figure of an indicator in a year, from the range of an indicator sheet: the area's, the comparison's or a part's.
 * Its header and rows are recognised as in a whole workbook. The indicator is given by its text or an id of LBF's, or,
 * with the plan's table as the last argument, by any id of the plan.
 */
export const measurementOf: Run = (inputs, messages) => {
  const [sheet = [], wanted = [], years = [], sides = [], table = []] = inputs;
  const { errors } = messages.functions;
  const sheetKey = keyOf(sheet);
  const askFor = planOf(table, messages);
  const sheetFor = remembering(mostRemembered, (key): IndicatorSheet | Refusal => {
    const wanted = JSON.parse(key) as Value;
    const asked = askFor(wanted);
    if (asked instanceof Refusal) return asked;
    const found = indicatorSheet(sheetKey, asked);
    if (found.workbook.tables.length === 0) return wrong(errors.noIndicatorTable());
    const isThere = rowsOf(found.workbook, found.indicator.id).length > 0;
    return isThere ? found : missing(errors.indicatorNotInSheet({ text: found.indicator.label.text }));
  });
  return spread([wanted, years, sides], 2, messages, (one = null, year = null, whose = null) => {
    const found = sheetFor(JSON.stringify(one));
    if (found instanceof Refusal) return found;
    const period = neededPeriod(year, messages);
    if (period instanceof Refusal) return period;
    const point = ofPeriod(found, period, whose, messages);
    return point instanceof Refusal ? point : answerOf(point, found, sheet, messages);
  });
};

function ofPeriod(
  found: IndicatorSheet,
  { year, half }: StatusPeriod,
  whose: Value,
  messages: Messages,
): Point | Refusal {
  const ofYear = figuresOf(found, "measurement").filter((each) => (each.figure.year ?? each.year) === year);
  const figures = ofYear.filter((each) => each.half === half);
  const point = pickFigure(figures, found, whose, messages);
  if (point !== undefined) return point;
  if (half === undefined && ofYear.length > figures.length) {
    return missing(messages.functions.errors.halfYearOnly({ year }));
  }
  return missing(reasonInWords(reasonForYear(found.workbook, found.indicator, year), messages));
}

function figuresOf(
  { workbook, indicator }: IndicatorSheet,
  role: Measurement["role"],
): readonly Measurement[] {
  return workbook.measurements.filter((each) => each.indicatorId === indicator.id && each.role === role);
}

/** The figure as Excel counts it; refused where its cell holds a bare number that can be both a share and percents. */
function answerOf(
  point: Point | Refusal,
  { unit }: IndicatorSheet,
  range: Grid<Cell>,
  messages: Messages,
): Answer {
  if (point instanceof Refusal) return point;
  for (const { at } of unit === "percent" ? point.sources : []) {
    const { row, column } = fromA1(at.cell) ?? { row: 0, column: 0 };
    const native = range[row]?.[column];
    const share = typeof native === "number" ? inPercents(native, messages) : 0;
    if (share instanceof Refusal) return share;
  }
  return toExcel(point.value, unit);
}
