import type { NoteCode } from "../../../cells/reading";
import type { Indicator, Measurement } from "../../../plan/model";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { comparedCells } from "./scopes/compared-cells";
import { isCompared, isPopulation } from "./scopes/populations";

/**
 * Years in which the area is measured and the comparison is not, so that the two developments cannot be held against
 * each other. A fault only where there is a baseline for the comparison.
 */
export const rule: Rule<"comparison-not-measured"> = {
  id: "comparison-not-measured",
  *check(context) {
    for (const indicator of context.plan.indicators) yield* inIndicator(indicator, context);
  },
};

function* inIndicator(
  indicator: Indicator,
  context: RuleContext,
): Iterable<Observation<"comparison-not-measured">> {
  if (!isCompared(indicator)) return;
  const { id, comparison } = indicator;
  const measurements = context.measurementsOf(id);
  const baseline = measurements.find(({ role, side }) => role === "baseline" && side === "comparison");
  if (baseline === undefined) return;
  const known = new Set([
    ...measurements.flatMap((each) => (comparesIn(each) ? [each.year] : [])),
    ...comparedCells(indicator, context).map(({ period }) => period?.year),
    ...explainedYears(id, context),
  ]);
  const lacking = firstByYear(measurements.filter((each) => isAreaYear(each) && !known.has(each.year)));
  const [first] = lacking;
  if (first === undefined) return;
  yield {
    severity: "warning",
    at: first.source.at,
    params: {
      years: lacking.flatMap(({ year }) => (year === undefined ? [] : [year])),
      comparison: comparison.text,
      baselineCell: baseline.source.at,
    },
    subject: subjectOf(id, context.columnAt(first.source.at), first.source.raw),
    related: [...lacking.slice(1).map(({ source }) => source.at), baseline.source.at],
  };
}

/** A figure of another comparison than the plan's may be the same one under another name: it is given the benefit. */
function comparesIn({ side }: Measurement): boolean {
  return side === "comparison" || side === "other";
}

/** Years for which a comparison's own column, or the area's cell, says why there is no figure of it. */
function explainedYears(id: string, { rowsOf, plan }: RuleContext): number[] {
  return rowsOf(id).flatMap(({ row }) =>
    row.cells.flatMap(({ column: { role }, reading }) => {
      if (role.kind !== "measurement") return [];
      const isOwn = role.scope !== undefined && isPopulation(role.scope, plan);
      const isTold = isOwn
        ? reading.kind === "unavailable"
        : reading.notes.some(({ code, text }) => asides.has(code) && isPopulation(text, plan));
      return isTold ? [role.year] : [];
    }),
  );
}

/** Notes on words of a cell that belong to none of its figures, as "(Kommune: ingen data)". */
const asides: ReadonlySet<NoteCode> = new Set<NoteCode>(["reference-removed", "leftover"]);

function isAreaYear({ role, side, half, year, origin }: Measurement): boolean {
  if (role !== "measurement" || origin !== "sheet" || year === undefined || half !== undefined) return false;
  return side === "area" || side === "part";
}

function firstByYear(measurements: readonly Measurement[]): Measurement[] {
  const byYear = new Map<number | undefined, Measurement>();
  for (const measurement of measurements) {
    if (!byYear.has(measurement.year)) byYear.set(measurement.year, measurement);
  }
  return [...byYear.values()].sort((one, other) => (one.year ?? 0) - (other.year ?? 0));
}
