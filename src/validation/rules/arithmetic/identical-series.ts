import { compareLabels, matchThreshold } from "../../../plan/similarity";
import { labelOf } from "../../../plan/label";
import type { Indicator } from "../../../plan/model";
import { addressKey, type CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { masked } from "../../masked";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { identicalPairs, type PlacedSeries } from "./identical-figures";
import { identicalRows } from "./identical-rows";

/** Figures of two different things that are the same in year after year: one of them has been copied. */
export const rule: Rule<"identical-series"> = {
  id: "identical-series",
  yieldsTo: ["column-copied"],
  *check(context) {
    yield* betweenIndicators(context);
    for (const { own, other, figures } of identicalRows(context)) {
      const [at] = own.cells;
      if (at === undefined) continue;
      yield {
        severity: "warning",
        at,
        params: { kind: "row", name: masked(other.name), figures, other: other.at },
        subject: subjectOf(own.name, "", own.raw),
        related: [...own.cells.slice(1), ...other.cells],
      };
    }
  },
};

interface IndicatorSeries extends PlacedSeries {
  readonly indicator: Indicator;
  readonly side: "area" | "comparison";
  readonly category: string;
}

function* betweenIndicators(context: RuleContext): Iterable<Observation<"identical-series">> {
  const told = new Set<string>();
  for (const { own, other, shared } of identicalPairs(placedSeries(context))) {
    const pair = `${own.indicator.id}|${other.indicator.id}`;
    if (told.has(pair) || !areDifferent(own, other)) continue;
    told.add(pair);
    const [first, ...more] = shared.map(({ at }) => at);
    if (first === undefined) continue;
    const others = shared.map(({ otherAt }) => otherAt);
    const isSame = own.indicator === other.indicator;
    yield {
      severity: "warning",
      at: first,
      params: {
        kind: isSame ? "comparison" : "indicator",
        name: other.indicator.id,
        figures: shared.length,
        other: others[0] ?? first,
      },
      subject: subjectOf(own.indicator.id, context.columnAt(first), shared[0]?.raw ?? ""),
      related: distinct([...more, ...others], first),
    };
  }
}

function placedSeries({ plan, seriesOf }: RuleContext): IndicatorSeries[] {
  return plan.indicators.flatMap((indicator) =>
    seriesOf(indicator.id).flatMap(({ side, category, points }): IndicatorSeries[] => {
      if (side !== "area" && side !== "comparison") return [];
      const figures = points.flatMap(({ year, figure, source }) =>
        year === undefined ? [] : [{ place: String(year), figure, at: source.at, raw: source.raw }],
      );
      return [{ indicator, side, category, figures }];
    }),
  );
}

/** Area and comparison of one indicator, or the same side of two whose labels are not of the same measure. */
function areDifferent(own: IndicatorSeries, other: IndicatorSeries): boolean {
  if (own.indicator === other.indicator) return own.side !== other.side && own.category === other.category;
  const [label, otherLabel] = [own, other].map(
    ({ indicator }) => indicator.label.text || indicator.goal.text,
  );
  return (
    own.side === other.side && compareLabels(labelOf(label ?? ""), labelOf(otherLabel ?? "")) < matchThreshold
  );
}

function distinct(cells: readonly CellAddress[], without: CellAddress): CellAddress[] {
  const keyed = new Map(cells.map((at) => [addressKey(at), at]));
  keyed.delete(addressKey(without));
  return [...keyed.values()];
}
