import type { Unit } from "../../../cells/reading";
import type { Indicator } from "../../../plan/model";
import { addressKey } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { byCell, type CellFigures } from "../../figures";
import type { Fix } from "../../finding";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { expectedUnit, isOtherThanFixed, lbfUnit } from "./units/expected-unit";
import { gradesInPercent, type PromisedGrade } from "./units/grades-in-percent";
import { oddSigns, type OddSign } from "./units/odd-signs";
import { planIsWrong, wrongUnits, type WrongUnit } from "./units/wrong-units";
import { relatedTo, slipGroups, type SlipGroup } from "./slip-groups";

/** A figure printed with another unit than its indicator has, or than the other figures of its row. */
export const rule: Rule<"unit-wrong"> = {
  id: "unit-wrong",
  yieldsTo: ["label-contradicts-unit"],
  *check(context) {
    for (const indicator of context.plan.indicators) yield* inIndicator(indicator, context);
    const grades = gradesInPercent(context);
    for (const group of grades) yield inGrades(group, context);
    const told = new Set(
      grades.flatMap(({ first, others }) => [first, ...others]).map(({ at }) => addressKey(at)),
    );
    yield* inDataTables(
      oddSigns(context).filter(({ sign, at }) => sign !== "none" && !told.has(addressKey(at))),
    );
  },
};

function* inIndicator(indicator: Indicator, context: RuleContext): Iterable<Observation<"unit-wrong">> {
  const unit = expectedUnit(indicator);
  if (unit === undefined || unit === "none") return;
  const fixed = lbfUnit(indicator);
  if (fixed !== undefined && isOtherThanFixed(unit, fixed)) {
    yield inPlan(indicator, { expected: fixed, printed: unit, lbf: indicator.lbf ?? "" });
    return;
  }
  const cells = byCell(context.measurementsOf(indicator.id));
  const wrong = wrongUnits(cells, unit);
  const printed = planIsWrong(wrong, cells, indicator);
  if (printed === undefined) {
    for (const each of wrong) yield inCell(each, unit, indicator, context);
    return;
  }
  const related = wrong.map(({ cell }) => cell.at);
  const params = { expected: unit, printed, everywhere: wrong.length, cells: cells.length };
  yield { ...inPlan(indicator, params), related };
}

type Params = Observation<"unit-wrong">["params"];

/** The plan's unit is the fault. */
function inPlan({ id, at, label }: Indicator, params: Omit<Params, "text">): Observation<"unit-wrong"> {
  return {
    severity: "warning",
    at,
    params: { ...params, text: label.text },
    subject: subjectOf(id, "Enhed", label.text),
  };
}

function inCell(
  wrong: WrongUnit,
  expected: Unit,
  { id }: Indicator,
  context: RuleContext,
): Observation<"unit-wrong"> {
  const { cell, printed } = wrong;
  const fix = expected === "grade" ? withoutPercent(wrong, context) : undefined;
  return {
    severity: expected === "grade" && printed === "percent" ? "error" : "warning",
    at: cell.at,
    params: { expected, printed, text: cell.raw },
    subject: subjectOf(id, context.columnAt(cell.at), cell.raw),
    ...(fix === undefined ? {} : { fix }),
  };
}

function inGrades(group: SlipGroup<PromisedGrade>, context: RuleContext): Observation<"unit-wrong"> {
  const { id, at, raw, header, promise, reading } = group.first;
  const only = group.others.length === 0;
  const fix = only ? withoutPercent({ cell: group.first, figures: reading.values }, context) : undefined;
  return {
    severity: "error",
    at,
    params: { expected: "grade", printed: "percent", text: raw, promise, cells: group.others.length + 1 },
    subject: subjectOf(id, header, raw),
    ...relatedTo(group.others),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** A figure of a data table that prints another unit than its row or column. */
function* inDataTables(odd: readonly OddSign[]): Iterable<Observation<"unit-wrong">> {
  for (const group of slipGroups(odd)) {
    const { id, at, raw, header, sign, usual, line, siblings } = group.first;
    yield {
      severity: "warning",
      at,
      params: { expected: usual, printed: sign, text: raw, line, siblings: siblings.length },
      subject: subjectOf(id, header, raw),
      ...relatedTo(group.others),
    };
  }
}

/** The cell's text without its percent sign, where the text is nothing but a grade and the sign. */
function withoutPercent(
  { cell: { at, raw }, figures }: CellFigures,
  { valueAt }: RuleContext,
): Fix | undefined {
  const before = valueAt(at);
  const text = /^\s?(-?\d{1,2}(?:,\d{1,3})?)\s?%\s?$/.exec(raw)?.[1];
  const isGradeAlone = figures.every(({ value }) => value >= -3 && value <= 12);
  return text !== undefined && isGradeAlone && before === raw ? { at, before, after: text } : undefined;
}
