import { addressKey } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { amount } from "../../figures";
import type { Observation, Rule } from "../../rule";
import type { FigureSeries } from "../../series";
import { subjectOf } from "../../subject";
import { datedPoints, isMirroredIn, jumpIn, slipIn, type Change, type DatedPoint, type Jump } from "./jumps";
import { scaleOf, type Scale } from "./scale";

/** A change larger than usual for the indicator, by its own history and by the comparison's, once per cell. */
export const rule: Rule<"unusual-jump"> = {
  id: "unusual-jump",
  yieldsTo: [
    "rows-swapped",
    "unusual-magnitude",
    "out-of-range",
    "unit-wrong",
    "unit-missing",
    "footnote-in-number",
    "baseline-differs",
    "fraction-for-percent",
  ],
  *check(context) {
    for (const { id } of context.plan.indicators) {
      const told = new Set<string>();
      for (const found of jumpsIn(context.seriesOf(id), context)) {
        const key = addressKey(found.jump.odd.source.at);
        if (told.has(key)) continue;
        told.add(key);
        yield observation(id, found, context);
      }
    }
  },
};

interface FoundJump {
  readonly jump: Jump;
  readonly scale: Scale;
}

/** The jumps of an indicator's series, the surest first: figures of one cell that break off together are one fault. */
function jumpsIn(all: readonly FigureSeries[], context: RuleContext): FoundJump[] {
  const { largestJump, jumpFactor } = context.settings;
  const found = all.flatMap((series): FoundJump[] => {
    const scale = scaleOf(series.unit, largestJump);
    if (scale === undefined) return [];
    const points = datedPoints(series.points);
    // Beside nothing no number is so many times as large.
    if (scale.measure === "percent" && points.some(({ figure }) => figure.value <= 0)) return [];
    const jump = slipIn(points, scale, jumpFactor) ?? jumpIn(points, scale, jumpFactor);
    if (jump === undefined) return [];
    if (jump.largestOther === undefined && !jump.isSure && !tellsWithFew(series, scale)) return [];
    const isReal = mirrorsOf(series, all).some((mirror) => isMirroredIn(mirror, jump, scale));
    return isReal ? [] : [{ jump, scale }];
  });
  return [...found.filter(({ jump }) => jump.isSure), ...found.filter(({ jump }) => !jump.isSure)];
}

/** Without a history a leap is a remark for shares and grades of the whole; parts and counts vary too much. */
function tellsWithFew({ side }: FigureSeries, { measure }: Scale): boolean {
  return measure !== "percent" && (side === "area" || side === "comparison");
}

/** What happens in the area and in the comparison in the same year is real. */
function mirrorsOf(series: FigureSeries, all: readonly FigureSeries[]): DatedPoint[][] {
  const other = series.side === "comparison" ? "area" : "comparison";
  return all
    .filter(
      ({ side, category, unit }) => side === other && category === series.category && unit === series.unit,
    )
    .map(({ points }) => datedPoints(points));
}

function observation(
  id: string,
  { jump, scale }: FoundJump,
  context: RuleContext,
): Observation<"unusual-jump"> {
  const { odd, changes, largestOther, meant } = jump;
  const neighbours = changes.map(({ from, to }) => (from === odd ? to : from));
  return {
    severity: jump.isSure ? "warning" : "info",
    at: odd.source.at,
    params: {
      figure: amount(odd.figure),
      year: odd.year,
      neighbours: neighbours.map(({ figure, year }) => ({ figure: amount(figure), year })),
      change: inWords(Math.min(...changes.map((change) => sizeOf(change, scale))), scale),
      ...(largestOther === undefined ? {} : { usual: inWords(largestOther, scale) }),
      ...(meant === undefined ? {} : { meant: amount({ ...odd.figure, value: meant }) }),
    },
    subject: subjectOf(id, context.columnAt(odd.source.at), odd.source.raw),
    related: [...odd.copies, ...neighbours.map(({ source }) => source.at)],
  };
}

function sizeOf({ from, to }: Change, scale: Scale): number {
  return scale.distance(from.figure, to.figure);
}

function inWords(distance: number, { measure, inWords: convert }: Scale) {
  return { value: convert(distance), measure };
}
