import { readCriterion, type CriterionReading, type Unit } from "../cells";
import { resolveTarget, type Printed, type ResolvedTarget } from "../analysis";
import { goalSays } from "../analysis/labels";
import { readDirection, type Direction } from "../plan";
import type { Messages } from "../messages";
import type { CellFigure } from "./figure";
import { align } from "./scale";
import { isBlank, Refusal, wrong, type Value } from "./value";

/** What a figure is held up against; figures and a level target in one unit, percent in percents. */
export interface Goal {
  readonly unit: Unit;
  readonly now: Printed | undefined;
  readonly baseline: Printed | undefined;
  readonly target: ResolvedTarget;
}

/** What a person gives of a goal. */
export interface GivenGoal {
  readonly now: CellFigure | undefined;
  readonly baseline: CellFigure | undefined;
  readonly comparison: CellFigure | undefined;
  /** A number, a level as text, or a sentence such as "reduceres med 20 %". */
  readonly target: Value;
  readonly direction: Value;
}

/** Brings a goal into one unit and resolves its target; a refusal where target or direction cannot be read. */
export function goalOf(given: GivenGoal, messages: Messages): Goal | Refusal {
  const { target } = given;
  const direction = directionOf(given.direction, messages);
  if (direction instanceof Refusal) return direction;
  const criterion = criterionOf(target, messages);
  if (criterion instanceof Refusal) return criterion;
  const figures = [given.now, given.baseline, given.comparison, levelOf(target, criterion)];
  const aligned = align(figures, messages);
  if (aligned instanceof Refusal) return aligned;
  const [now, baseline, comparison, level] = aligned.values;
  const reading =
    typeof target === "number" && level !== undefined
      ? readCriterion(level.value, { unit: aligned.unit })
      : criterion;
  const goal = goalSays([typeof target === "string" ? target : ""]);
  const resolved = resolveTarget(reading, baseline, comparison, aligned.unit, direction, goal);
  return { unit: aligned.unit, now, baseline, target: resolved };
}

function criterionOf(target: Value, messages: Messages): CriterionReading | Refusal | undefined {
  const { errors } = messages.functions;
  if (isBlank(target) || typeof target === "number") return undefined;
  if (typeof target === "boolean")
    return wrong(errors.targetUnreadable({ text: errors.truth({ value: target }) }));
  const reading = readCriterion(target);
  return reading.confidence < 0.5 ? wrong(errors.targetUnreadable({ text: target })) : reading;
}

/** The target as a figure among the others, so that it takes or gives a unit; a share of the baseline is in none. */
function levelOf(target: Value, criterion: CriterionReading | undefined): CellFigure | undefined {
  if (typeof target === "number") {
    return { value: target, unit: "none", decimals: 0, unitPrinted: false, native: true };
  }
  const [first] = criterion?.targets ?? [];
  if (first === undefined || criterion?.change === "percent") return undefined;
  const { value, unit, per } = first;
  const isLevel = unit === "percent" || (unit === "none" && per === undefined);
  return isLevel ? { value, unit, decimals: 0, unitPrinted: unit === "percent" } : undefined;
}

function directionOf(value: Value, messages: Messages): Direction | Refusal | undefined {
  if (isBlank(value)) return undefined;
  return (
    readDirection(String(value)) ?? wrong(messages.functions.errors.notADirection({ text: String(value) }))
  );
}
