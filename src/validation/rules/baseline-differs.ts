import type { Indicator, Measurement } from "../../plan/model";
import type { MeasuredCell, RuleContext } from "../context";
import { agreement, amount, figureName, sameUnit } from "../figures";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** A baseline that is not the same on a sheet as in the plan. */
export const rule: Rule<"baseline-differs"> = {
  id: "baseline-differs",
  yieldsTo: ["fraction-for-percent"],
  *check(context) {
    for (const indicator of context.plan.indicators) yield* inIndicator(indicator, context);
  },
};

function* inIndicator(indicator: Indicator, context: RuleContext): Iterable<Observation<"baseline-differs">> {
  const baselines = context.cellsOf(indicator.id).filter(({ role }) => role === "baseline");
  const planned = plannedFigures(baselines.filter(({ origin }) => origin === "plan"));
  for (const cell of baselines) {
    const differences = [...cell.figures].flatMap(([key, own]) => {
      const plan = planned.get(key);
      return plan === undefined ? [] : differenceOf(plan, own);
    });
    const [first] = differences;
    if (first === undefined) continue;
    const same = sameAsMeasurement(first.plan, context);
    yield {
      severity: differences.some(({ matters }) => matters) ? "error" : "warning",
      at: cell.source.at,
      params: {
        planCell: first.plan.source.at,
        differences: differences.map(({ plan, own }) => ({
          name: nameOf(own),
          plan: { ...amount(plan.figure), ...countOf(plan) },
          sheet: { ...amount(own.figure), ...countOf(own) },
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

interface Difference {
  readonly plan: Measurement;
  readonly own: Measurement;
  readonly matters: boolean;
}

function differenceOf(plan: Measurement, own: Measurement): Difference[] {
  if (!sameUnit(plan.figure, own.figure)) return [];
  const value = agreement(plan.figure, own.figure);
  const counts = plan.figure.n !== undefined && own.figure.n !== undefined && plan.figure.n !== own.figure.n;
  if (value === "same" && !counts) return [];
  return [{ plan, own, matters: value === "different" || counts }];
}

/** What sets the figure apart from the others of its cell; that it is the area's or the comparison's, its column says. */
function nameOf({ side, figure }: Measurement): string {
  return side === "area" || side === "comparison" ? (figure.category ?? "") : figureName(figure);
}

function countOf({ figure: { n } }: Measurement): { count?: number } {
  return n === undefined ? {} : { count: n };
}

/** The measurement of another year that the plan's baseline repeats: then the plan has most likely taken the wrong year. */
function sameAsMeasurement(
  plan: Measurement,
  context: RuleContext,
): { year: number; sheet: string; cell: string } | undefined {
  for (const { role, side, year, figure, source } of context.measurementsOf(plan.indicatorId)) {
    if (role !== "measurement" || side !== plan.side || year === undefined || year === plan.year) continue;
    if (figure.category !== plan.figure.category || figure.value !== plan.figure.value) continue;
    return { year, ...source.at };
  }
  return undefined;
}
