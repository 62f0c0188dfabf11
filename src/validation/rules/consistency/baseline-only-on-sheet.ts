import type { Indicator, Side, SourcedReading } from "../../../plan/model";
import type { RuleContext } from "../../context";
import type { MeasuredCell } from "../../measured-cells";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { isCompared } from "./scopes/populations";

/** A baseline that the plan leaves open although a sheet has it by now. */
export const rule: Rule<"baseline-only-on-sheet"> = {
  id: "baseline-only-on-sheet",
  *check(context) {
    const { plan } = context;
    // A plan that keeps its baselines on the sheets alone has chosen to.
    const keepsArea = keepsOwn(plan.indicators.map(({ baselineArea }) => baselineArea));
    const compared = plan.indicators.filter(isCompared);
    const keepsComparison = keepsOwn(compared.map(({ baselineComparison }) => baselineComparison));
    for (const indicator of plan.indicators) {
      const { id, baselineArea, baselineComparison } = indicator;
      const area = keepsArea ? areaOnSheet(indicator, context) : undefined;
      const comparison = keepsComparison ? comparisonOnSheet(indicator, context) : undefined;
      const known = area ?? comparison;
      if (known === undefined) continue;
      const own = area === undefined ? baselineComparison : baselineArea;
      const places = [
        ...(area === undefined ? [] : [baselineArea.at, area.source.at]),
        ...(comparison === undefined ? [] : [baselineComparison.at, comparison.source.at]),
      ];
      yield {
        severity: "info",
        at: own.at,
        params: { id, sheetCell: known.source.at, isComparison: area === undefined },
        subject: subjectOf(id, context.columnAt(own.at), own.raw),
        related: places.filter((place) => place !== own.at),
      };
    }
  },
};

function keepsOwn(baselines: readonly SourcedReading[]): boolean {
  return baselines.filter(({ reading }) => reading.values.length > 0).length * 2 >= baselines.length;
}

function areaOnSheet({ id, baselineArea }: Indicator, context: RuleContext): MeasuredCell | undefined {
  return isOpen(baselineArea) ? onSheet(id, ["area", "part"], context) : undefined;
}

function comparisonOnSheet(indicator: Indicator, context: RuleContext): MeasuredCell | undefined {
  const { id, baselineComparison } = indicator;
  return isCompared(indicator) && isOpen(baselineComparison)
    ? onSheet(id, ["comparison"], context)
    : undefined;
}

function isOpen({ reading: { kind, values } }: SourcedReading): boolean {
  return values.length === 0 && (kind === "empty" || kind === "unavailable");
}

function onSheet(id: string, sides: readonly Side[], { cellsOf }: RuleContext): MeasuredCell | undefined {
  return cellsOf(id).find(
    ({ role, origin, figures }) =>
      role === "baseline" &&
      origin === "sheet" &&
      [...figures.values()].some(({ side }) => sides.includes(side)),
  );
}
