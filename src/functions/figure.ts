import { readCell, unitLabel, units, type CellReading, type Figure, type ReadingContext } from "../cells";
import { reasonInWords } from "../analysis";
import { reasonOf } from "../analysis/missing";
import { together } from "../analysis/points";
import { classifyScope, readBreakdowns, selectFigures } from "../plan";
import { isGuess } from "../plan/sourced";
import type { Messages } from "../messages";
import { CellFault, isBlank, missing, Refusal, wrong, type Cell, type Value } from "./value";
import { noPlan } from "./no-plan";
import { passedOn } from "./refusals";

/** A figure of a cell; `native` where the cell holds a number and not a text, so that only its neighbours tell its unit. */
export interface CellFigure extends Figure {
  readonly native?: true;
}

/** The figures of a cell; none where it is blank. A refusal where it holds anything but figures, or only a guess at them. */
export function figuresOf(
  value: Cell,
  messages: Messages,
  context: ReadingContext = {},
): readonly CellFigure[] | Refusal {
  if (value instanceof CellFault) return passedOn(value, messages);
  if (isBlank(value)) return [];
  const { errors } = messages.functions;
  if (typeof value === "boolean") return wrong(errors.notANumber({ text: errors.truth({ value }) }));
  const reading = readCell(value, typeof value === "number" ? {} : context);
  if (typeof value === "number")
    return reading.values.map((figure) => ({ ...figure, unit: "none", native: true }));
  if (isGuess(reading)) return missing(errors.guess({ text: value, notes: notesOf(reading, messages) }));
  return reading.values.length > 0 ? reading.values : withoutFigure(value, reading, messages);
}

/** Why a text holds no figure. */
export function withoutFigure(text: string, reading: CellReading, messages: Messages): Refusal {
  const { errors } = messages.functions;
  if (reading.kind === "date" || reading.kind === "period") return wrong(errors.dateNotNumber({ text }));
  const reason = reasonOf(text, reading);
  if (reason.code !== "unreadable") return missing(reasonInWords(reason, messages));
  return wrong(errors.unreadable({ text, notes: notesOf(reading, messages) }));
}

/** What the reader says it did with a cell, one sentence part per remark. */
export function notesOf({ notes }: CellReading, messages: Messages): readonly string[] {
  return notes.map(({ code, text }) =>
    messages.notes[code]({ text: code === "unit-inferred" ? unitNamed(text) : text }),
  );
}

function unitNamed(name: string): string {
  const unit = units.find((each) => each === name);
  return unit === undefined ? name : unitLabel(unit);
}

/**
 * The one figure of a cell, or the one that `which` names: a scope, a category, `scope / category`, parts joined by ` + `,
 * `sum`, or a position from 1. Undefined where the cell is blank. Without a name the plain one is meant, else that of the
 * whole area; where no figure is plainly meant the refusal names those to choose from.
 */
export function figureOf(
  value: Cell,
  which: Value,
  messages: Messages,
  context: ReadingContext = {},
): CellFigure | Refusal | undefined {
  const figures = figuresOf(value, messages, context);
  if (figures instanceof Refusal || figures.length === 0)
    return figures instanceof Refusal ? figures : undefined;
  return chosen(figures, which, messages);
}

/** The same, where a figure may lack: one that is awaited is none. */
export function availableFigure(value: Cell, messages: Messages): CellFigure | Refusal | undefined {
  const figure = figureOf(value, null, messages);
  return figure instanceof Refusal && figure.kind === "missing" ? undefined : figure;
}

/** The same, where a blank cell is a missing figure. */
export function neededFigure(
  value: Cell,
  which: Value,
  messages: Messages,
  context: ReadingContext = {},
): CellFigure | Refusal {
  const found = figureOf(value, which, messages, context);
  return found ?? missing(messages.verdicts.reasons["no-value"]());
}

function chosen(figures: readonly CellFigure[], which: Value, messages: Messages): CellFigure | Refusal {
  const { errors } = messages.functions;
  if (typeof which === "boolean") return wrong(errors.whichUnclear());
  if (isBlank(which))
    return plainOf(figures) ?? wrong(errors.severalFigures({ choices: choicesOf(figures) }));
  const position =
    typeof which === "number" ? which : /^\d{1,3}$/.test(which.trim()) ? Number(which) : undefined;
  if (position !== undefined) {
    return figures[position - 1] ?? missing(errors.positionNotFound({ position, count: figures.length }));
  }
  return named(figures, String(which), messages);
}

function named(figures: readonly CellFigure[], which: string, messages: Messages): CellFigure | Refusal {
  const { errors } = messages.functions;
  const [breakdown] = readBreakdowns(which);
  if (breakdown === undefined) return wrong(errors.whichUnclear());
  const found = selectFigures(breakdown, figures);
  const [only] = found.figures;
  if (only === undefined || found.missing.length > 0) {
    const side = classifyScope(which, noPlan);
    const ofSide = figures.filter(({ scope, category }) => category === undefined && sideOf(scope) === side);
    const [one] = side === "part" ? [] : ofSide;
    if (one !== undefined && ofSide.length === 1) return one;
    return missing(errors.whichNotFound({ which, choices: choicesOf(figures) }));
  }
  if (found.figures.length === 1) return only;
  const summed = breakdown.parts === "all" || breakdown.parts.length > 1;
  if (!summed) {
    return plainOf(found.figures) ?? wrong(errors.severalFigures({ choices: choicesOf(found.figures) }));
  }
  return sumOf(found.figures, messages);
}

/** The figure that is meant without a name: the only one, else the whole area's own. */
function plainOf(figures: readonly CellFigure[]): CellFigure | undefined {
  const [only] = figures;
  if (figures.length === 1) return only;
  const plain = figures.filter(({ scope, category }) => category === undefined && sideOf(scope) === "area");
  return plain.length === 1 ? plain[0] : undefined;
}

function sideOf(scope: string | undefined) {
  return classifyScope(scope, noPlan);
}

function sumOf(figures: readonly CellFigure[], { verdicts }: Messages): CellFigure | Refusal {
  const [first] = figures;
  const unit = first?.unit ?? "none";
  const answers = figures.every(({ category, scope }) => category !== undefined && scope === first?.scope);
  const units = figures.every((figure) => figure.unit === unit);
  const point = units
    ? together(
        figures.map((figure) => ({ ...figure, sources: [] })),
        unit,
        answers && unit === "percent",
      )
    : undefined;
  if (first === undefined || point === undefined) return wrong(verdicts.reasons["not-summable"]({ unit }));
  const { value, decimals, n, total } = point;
  return {
    value,
    unit,
    decimals,
    unitPrinted: first.unitPrinted,
    ...(n === undefined ? {} : { n }),
    ...(total === undefined ? {} : { total }),
  };
}

/** The names to choose a figure by; its position where it has none. */
function choicesOf(figures: readonly CellFigure[]): readonly string[] {
  return figures.map(({ scope, category }, index) => {
    const name = [scope, category].filter((part) => part !== undefined).join(" / ");
    return name === "" ? String(index + 1) : name;
  });
}
