import { better, development, difference, relativeDevelopment } from "../analysis";
import { withoutNoise } from "../analysis/precision";
import { classifyScope, readDirection } from "../plan";
import { letters } from "../plan/text";
import type { Messages } from "../messages";
import { figureOf, figuresOf, neededFigure, type CellFigure } from "./figure";
import { noPlan } from "./no-plan";
import { perCell, type Run } from "./run";
import { align, toExcel } from "./scale";
import { isBlank, missing, Refusal, wrong, type Answer, type Value } from "./value";

/** The functions that hold figures up against each other; differences are in Excel's scale, or in percentage points. */
export const comparison: Readonly<Record<string, Run>> = {
  DELTA: perCell(1, (messages, area, municipality, unit) =>
    compare(
      [neededFigure(area, null, messages), municipalityOf(municipality, area, messages)],
      unit,
      messages,
      ([one, other]) => difference(one, other),
    ),
  ),
  UDVIKLING: perCell(2, (messages, now, baseline, unit) =>
    compare(read([now, baseline], messages), unit, messages, ([one, other]) => development(one, other)),
  ),
  RELUDVIKLING: perCell(4, (messages, now, baseline, otherNow, otherBaseline, unit) =>
    compare(read([now, baseline, otherNow, otherBaseline], messages), unit, messages, ([a, b, c, d]) =>
      relativeDevelopment(a, b, c, d),
    ),
  ),
  BEDRE: perCell(2, (messages, distance, direction) => {
    const figure = neededFigure(distance, null, messages);
    if (figure instanceof Refusal) return figure;
    const way = readDirection(String(direction));
    if (way === undefined) return wrong(messages.functions.errors.notADirection({ text: String(direction) }));
    const shown = figure.category === "procentpoint" ? figure.value : toExcel(figure.value, figure.unit);
    return better(shown, way) ?? missing(messages.verdicts.reasons["no-value"]());
  }),
};

function read(values: readonly Value[], messages: Messages): readonly (CellFigure | Refusal)[] {
  return values.map((value) => neededFigure(value, null, messages));
}

/** The municipality's figure: its own cell's, or where that is blank the one that stands beside the area's. */
function municipalityOf(municipality: Value, area: Value, messages: Messages): CellFigure | Refusal {
  const own = figureOf(municipality, null, messages);
  if (own !== undefined) return own;
  const beside = figuresOf(area, messages);
  const found =
    beside instanceof Refusal
      ? []
      : beside.filter(
          ({ scope, category }) => category === undefined && classifyScope(scope, noPlan) === "comparison",
        );
  const [only] = found;
  return only !== undefined && found.length === 1
    ? only
    : missing(messages.functions.errors.noMunicipality());
}

function compare(
  figures: readonly (CellFigure | Refusal)[],
  unit: Value,
  messages: Messages,
  compute: (values: readonly (number | undefined)[]) => number | undefined,
): Answer {
  const points = asksForPoints(unit, messages);
  if (points instanceof Refusal) return points;
  const known: CellFigure[] = [];
  for (const figure of figures) {
    if (figure instanceof Refusal) return figure;
    known.push(figure);
  }
  const aligned = align(known, messages, points ? "percent" : "none");
  if (aligned instanceof Refusal) return aligned;
  const result = compute(aligned.values.map((value) => value?.value));
  if (result === undefined) return missing(messages.functions.errors.tooLarge());
  return points ? (withoutNoise(result) ?? result) : toExcel(result, aligned.unit);
}

/** Whether the difference is asked for in percentage points. */
function asksForPoints(unit: Value, { functions: { errors } }: Messages): boolean | Refusal {
  if (isBlank(unit)) return false;
  const word = typeof unit === "string" ? letters(unit) : "";
  if (word === "procentpoint" || word === "pp" || word === "pctpoint") return true;
  return wrong(errors.unitChoice());
}
