import type { Figure, Unit } from "../../cells/reading";
import type { Indicator } from "../../plan/model";
import type { RuleContext } from "../context";
import { byCell, type CellFigures } from "../figures";
import type { Fix } from "../finding";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** A figure printed with another unit than its indicator has. */
export const rule: Rule<"unit-wrong"> = {
  id: "unit-wrong",
  *check(context) {
    for (const indicator of context.plan.indicators) yield* inIndicator(indicator, context);
  },
};

function* inIndicator(indicator: Indicator, context: RuleContext): Iterable<Observation<"unit-wrong">> {
  const { unit, id, at, label } = indicator;
  if (unit === undefined || unit === "none") return;
  const cells = byCell(context.measurementsOf(id));
  const wrong = cells.flatMap((each) => {
    const figure = each.figures.find((candidate) => contradicts(candidate, unit));
    return figure === undefined ? [] : [{ ...each, figure }];
  });
  const [first] = wrong;
  if (first === undefined) return;
  if (
    wrong.length > 2 &&
    wrong.length === cells.length &&
    wrong.every((each) => onlyOne(each, first.figure.unit))
  ) {
    yield {
      severity: "warning",
      at,
      params: { expected: unit, printed: first.figure.unit, everywhere: wrong.length },
      subject: subjectOf(id, "Enhed", label.text),
      related: wrong.map(({ cell }) => cell.at),
    };
    return;
  }
  for (const { cell, figure, figures } of wrong) {
    const fix = unit === "grade" && figures.length === 1 ? withoutPercent(cell, figure, context) : undefined;
    yield {
      severity: unit === "grade" && figure.unit === "percent" ? "error" : "warning",
      at: cell.at,
      params: { expected: unit, printed: figure.unit },
      subject: subjectOf(id, context.columnAt(cell.at), cell.raw),
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

function contradicts({ unit, unitPrinted, n }: Figure, expected: Unit): boolean {
  if (!unitPrinted || unit === expected || unit === "none") return false;
  const persons: readonly Unit[] = ["count", "full_year_persons", "pe", "dwellings", "points"];
  if (persons.includes(unit) && persons.includes(expected)) return false;
  return !(expected === "count" && unit === "percent" && n !== undefined);
}

function onlyOne({ figures }: CellFigures, unit: Unit): boolean {
  return figures.every((figure) => figure.unit === unit);
}

/** The cell's text without its percent sign, where the text is nothing but a grade and the sign. */
function withoutPercent(
  { at, raw }: CellFigures["cell"],
  { value, unit }: Figure,
  { valueAt }: RuleContext,
): Fix | undefined {
  const before = valueAt(at);
  const text = /^\s*(-?\d{1,2}(?:,\d{1,3})?)\s?%\s*$/.exec(raw)?.[1];
  if (unit !== "percent" || value < -3 || value > 12 || text === undefined || before !== raw)
    return undefined;
  return { at, before, after: text };
}
