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

interface WrongUnit extends CellFigures {
  readonly printed: Unit;
}

function* inIndicator(indicator: Indicator, context: RuleContext): Iterable<Observation<"unit-wrong">> {
  const { unit, id, at, label } = indicator;
  if (unit === undefined || unit === "none") return;
  const cells = byCell(context.measurementsOf(id));
  const wrong = cells.flatMap((each): WrongUnit[] => {
    const printed = printedUnits(each).find((candidate) => contradicts(candidate, unit));
    return printed === undefined ? [] : [{ ...each, printed }];
  });
  const [first] = wrong;
  if (first === undefined) return;
  if (
    wrong.length > 2 &&
    wrong.length === cells.length &&
    wrong.every(({ printed }) => printed === first.printed)
  ) {
    yield {
      severity: "warning",
      at,
      params: { expected: unit, printed: first.printed, text: first.cell.raw, everywhere: wrong.length },
      subject: subjectOf(id, "Enhed", label.text),
      related: wrong.map(({ cell }) => cell.at),
    };
    return;
  }
  for (const each of wrong) {
    const fix = unit === "grade" ? withoutPercent(each, context) : undefined;
    yield {
      severity: unit === "grade" && each.printed === "percent" ? "error" : "warning",
      at: each.cell.at,
      params: { expected: unit, printed: each.printed, text: each.cell.raw },
      subject: subjectOf(id, context.columnAt(each.cell.at), each.cell.raw),
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

/** The units a cell prints; a percent sign on a grade is one that the reader has seen and left out. */
function printedUnits({ cell, figures }: CellFigures): Unit[] {
  const dropped = cell.reading.notes.some(({ code }) => code === "unit-dropped");
  return [...(dropped ? ["percent" as const] : []), ...figures.flatMap(printedUnit)];
}

function printedUnit({ unit, unitPrinted }: Figure): Unit[] {
  return unitPrinted ? [unit] : [];
}

const counted: readonly Unit[] = ["count", "full_year_persons", "pe", "dwellings", "points"];

/** Whether a unit cannot be meant where another is expected; persons may be printed as a plain number. */
function contradicts(printed: Unit, expected: Unit): boolean {
  if (printed === expected || printed === "none") return false;
  return !(counted.includes(printed) && counted.includes(expected));
}

/** The cell's text without its percent sign, where the text is nothing but a grade and the sign. */
function withoutPercent(
  { cell: { at, raw }, figures }: CellFigures,
  { valueAt }: RuleContext,
): Fix | undefined {
  const before = valueAt(at);
  const text = /^\s?(-?\d{1,2}(?:,\d{1,3})?)\s?%\s?$/.exec(raw)?.[1];
  const isGrade = figures.every(({ value }) => value >= -3 && value <= 12);
  return text !== undefined && isGrade && before === raw ? { at, before, after: text } : undefined;
}
