import { reasonInWords, straightPath, trend, type Projection, type YearFigure } from "../analysis";
import type { Unit } from "../cells";
import type { Messages } from "../messages";
import { figureOf, type CellFigure } from "./figure";
import { goalOf } from "./goal";
import { passedOn } from "./refusals";
import { align, toExcel } from "./scale";
import {
  CellFault,
  isBlank,
  missing,
  Refusal,
  wrong,
  type Answer,
  type Cell,
  type Grid,
  type Value,
} from "./value";
import { neededYear } from "./year";

/** Where a straight path from the baseline to the target is in a year. */
export function expected(messages: Messages, ...values: Value[]): Answer {
  const [
    baselineYear = null,
    baseline = null,
    targetYear = null,
    target = null,
    year = null,
    direction = null,
  ] = values;
  const from = neededYear(baselineYear, messages);
  const to = neededYear(targetYear, messages);
  const at = neededYear(year, messages);
  const before = figureOf(baseline, null, messages);
  if (from instanceof Refusal) return from;
  if (to instanceof Refusal) return to;
  if (at instanceof Refusal) return at;
  if (before instanceof Refusal) return before;
  const goal = goalOf(
    { now: undefined, baseline: before, comparison: undefined, target, direction },
    messages,
  );
  if (goal instanceof Refusal) return goal;
  if (goal.target.kind === "unresolved") return missing(reasonInWords(goal.target.reason, messages));
  if (goal.target.kind !== "level") return missing(messages.functions.errors.noLevel());
  const path = straightPath({
    baseline: { year: from, value: goal.baseline?.value },
    target: { year: to, value: goal.target.value },
    year: at,
  });
  return answerOf(path, goal.unit, messages);
}

/** Where the trend of a row or column of figures is in a year; years without a figure are left out. */
export function projected(
  messages: Messages,
  years: Grid<Cell>,
  cells: Grid<Cell>,
): (...values: Value[]) => Answer {
  const measured = measuredYears(years.flat(), cells.flat(), messages);
  return (year = null) => {
    if (measured instanceof Refusal) return measured;
    const at = neededYear(year, messages);
    return at instanceof Refusal ? at : answerOf(trend(measured.figures, at), measured.unit, messages);
  };
}

interface MeasuredYears {
  readonly figures: readonly YearFigure[];
  readonly unit: Unit;
}

function measuredYears(
  years: readonly Cell[],
  cells: readonly Cell[],
  messages: Messages,
): MeasuredYears | Refusal {
  if (years.length !== cells.length) return wrong(messages.functions.errors.yearsAndFigures());
  const known: number[] = [];
  const figures: (CellFigure | undefined)[] = [];
  for (const [index, cell] of cells.entries()) {
    const year = years[index] ?? null;
    if (year instanceof CellFault) return passedOn(year, messages);
    if (isBlank(cell) && isBlank(year)) continue;
    const at = neededYear(year, messages);
    if (at instanceof Refusal) return at;
    const figure = figureOf(cell, null, messages);
    if (figure instanceof Refusal && figure.kind === "wrong") return figure;
    known.push(at);
    figures.push(figure instanceof Refusal ? undefined : figure);
  }
  const aligned = align(figures, messages);
  if (aligned instanceof Refusal) return aligned;
  const points = known.map((year, index) => ({ year, value: aligned.values[index]?.value }));
  return { figures: points, unit: aligned.unit };
}

function answerOf(projection: Projection, unit: Unit, messages: Messages): Answer {
  if ("value" in projection) return toExcel(projection.value, unit);
  const { problem } = projection;
  const sentence = messages.functions.errors.projections[problem.code] as (given: typeof problem) => string;
  return missing(sentence(problem));
}
