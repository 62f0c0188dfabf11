import type { Unit } from "../cells";
import { classifyScope, type Indicator } from "../plan";
import type { Messages } from "../messages";
import { fromA1, type CellAddress } from "../workbook/address";
import { neededFigure } from "./figure";
import { measurementOf } from "./measurement";
import { noPlan } from "./no-plan";
import { fieldOf, indicatorOf, indicatorTableOf, type IndicatorTable } from "./plan-table";
import { perCellOf, type Run } from "./run";
import { align, toExcel } from "./scale";
import { isBlank, Refusal, type Answer, type Cell, type Grid, type Value } from "./value";

/** The functions that look up in the plan's table, and in the indicator sheets. */
export const plan: Readonly<Record<string, Run>> = {
  INDIKATOR: perCellOf(1, 2, (messages, cells) => {
    const table = indicatorTableOf(cells, messages);
    return (wanted = null, field = null) => {
      if (table instanceof Refusal) return table;
      const indicator = indicatorOf(table, wanted, messages);
      return indicator instanceof Refusal ? indicator : fieldOf(table, indicator, String(field), messages);
    };
  }),
  BASELINE: perCellOf(1, 1, (messages, cells) => {
    const table = indicatorTableOf(cells, messages);
    return (wanted = null, whose = null) => {
      if (table instanceof Refusal) return table;
      const indicator = indicatorOf(table, wanted, messages);
      return indicator instanceof Refusal ? indicator : baselineOf(table, indicator, whose, messages);
    };
  }),
  MAALING: measurementOf,
};

function baselineOf(table: IndicatorTable, indicator: Indicator, whose: Value, messages: Messages): Answer {
  const side = isBlank(whose) ? "area" : classifyScope(String(whose), noPlan, indicator);
  const compared = side === "comparison";
  const { at } = compared ? indicator.baselineComparison : indicator.baselineArea;
  const which = isBlank(whose) ? onlyBreakdown(indicator) : side === "area" || compared ? null : whose;
  return figureAt(table.cells, at, which, indicator, messages);
}

/** Opgørelse says which part of a cell counts, where it names one. */
function onlyBreakdown({ breakdowns: [first, ...others] }: Indicator): string | null {
  return first !== undefined && others.length === 0 ? first.text : null;
}

function figureAt(
  cells: Grid<Cell>,
  { cell }: CellAddress,
  which: Value,
  { unit = "none", label }: Indicator,
  messages: Messages,
): Answer {
  const { row, column } = fromA1(cell) ?? { row: 0, column: 0 };
  const context = { ...(unit === "none" ? {} : { unit }), row: label.text };
  const figure = neededFigure(cells[row]?.[column] ?? null, which, messages, context);
  if (figure instanceof Refusal) return figure;
  const aligned = align([figure], messages, commonUnit(unit));
  if (aligned instanceof Refusal) return aligned;
  return toExcel(aligned.values[0]?.value ?? figure.value, aligned.unit);
}

/** A percentage is told by the plan; any other unit changes no number. */
function commonUnit(unit: Unit): Unit {
  return unit === "percent" ? unit : "none";
}
