import type { Indicator, Measurement } from "../../../plan/model";
import type { RuleContext } from "../../context";
import type { MeasuredCell } from "../../measured-cells";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { answeredCells } from "./answered-cells";
import { countedFigure, gapBetween, nameInCell } from "./figure-gap";
import { sameFigures } from "./same-figures";

/** A baseline that is not the same on a sheet as in the plan. */
export const rule: Rule<"baseline-differs"> = {
  id: "baseline-differs",
  yieldsTo: ["rows-swapped", "fraction-for-percent", "unit-wrong", "out-of-range"],
  *check(context) {
    for (const indicator of context.plan.indicators) yield* inIndicator(indicator, context);
  },
};

function* inIndicator(indicator: Indicator, context: RuleContext): Iterable<Observation<"baseline-differs">> {
  const baselines = answeredCells(indicator, context).filter(({ role }) => role === "baseline");
  const planned = plannedFigures(baselines.filter(({ origin }) => origin === "plan"));
  const onSheets = baselines.filter(({ origin }) => origin === "sheet");
  const known = new Set(onSheets.flatMap(({ figures }) => [...figures.values()].map(placeInTime)));
  for (const cell of onSheets) {
    const differences = sameFigures(planned, cell.figures)
      .filter(([plan, own]) => !isOfAnotherYear(plan, own, known))
      .flatMap(([plan, own]) => differenceOf(plan, own, indicator));
    const [first] = differences;
    if (first === undefined) continue;
    const same = sameAsMeasurement(first, context);
    yield {
      severity: differences.some(({ matters }) => matters) ? "error" : "warning",
      at: cell.source.at,
      params: {
        planCell: first.plan.source.at,
        differences: differences.map(({ plan, own }) => ({
          name: nameInCell(own),
          plan: countedFigure(plan),
          sheet: countedFigure(own),
          ...yearsOf(plan, own),
        })),
        ...(same === undefined ? {} : { sameAs: same }),
      },
      subject: subjectOf(indicator.id, context.columnAt(cell.source.at), cell.source.raw),
      related: [...new Set(differences.map(({ plan }) => plan.source.at))],
    };
  }
}

/** The plan's figures by what they are figures of, without those it gives more than once. */
function plannedFigures(cells: readonly MeasuredCell[]): Map<string, Measurement> {
  const planned = new Map<string, Measurement>();
  const twice = new Set<string>();
  for (const [key, measurement] of cells.flatMap(({ figures }) => [...figures])) {
    if (planned.has(key)) twice.add(key);
    planned.set(key, measurement);
  }
  for (const key of twice) planned.delete(key);
  return planned;
}

/** A sheet with baselines of several years is held against the plan by the one of the plan's year. */
function isOfAnotherYear(plan: Measurement, own: Measurement, known: ReadonlySet<string>): boolean {
  if (plan.year === undefined || own.year === undefined || plan.year === own.year) return false;
  return known.has(placeInTime({ ...own, year: plan.year }));
}

function placeInTime({ side, year, source: { at } }: Measurement): string {
  return [side, year, at.sheet].join("|");
}

interface Difference {
  readonly plan: Measurement;
  readonly own: Measurement;
  readonly matters: boolean;
}

function differenceOf(plan: Measurement, own: Measurement, { unit }: Indicator): Difference[] {
  const gap = gapBetween(plan.figure, own.figure);
  if (gap === "same") return [];
  // Where the plan names the unit, a cell with another is a fault of its own.
  if (gap === undefined && (unit !== undefined || !plan.figure.unitPrinted || !own.figure.unitPrinted))
    return [];
  return [{ plan, own, matters: gap !== "rounding" }];
}

function yearsOf(plan: Measurement, own: Measurement): { years?: { plan: number; sheet: number } } {
  if (plan.year === undefined || own.year === undefined || plan.year === own.year) return {};
  return { years: { plan: plan.year, sheet: own.year } };
}

interface SameAs {
  readonly whose: "plan" | "sheet";
  readonly year: number;
  readonly sheet: string;
  readonly cell: string;
}

/** The measurement of another year that one of the two repeats: then that one was most likely taken from the wrong year. */
function sameAsMeasurement({ plan, own }: Difference, context: RuleContext): SameAs | undefined {
  for (const [whose, baseline] of [
    ["plan", plan],
    ["sheet", own],
  ] as const) {
    for (const { role, side, year, figure, source } of context.measurementsOf(baseline.indicatorId)) {
      if (role !== "measurement" || side !== baseline.side || year === undefined || year === baseline.year)
        continue;
      if (figure.category !== baseline.figure.category || figure.value !== baseline.figure.value) continue;
      return { whose, year, ...source.at };
    }
  }
  return undefined;
}
