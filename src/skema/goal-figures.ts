import type { Point } from "../analysis/model";
import { skema as words } from "../messages/da/skema";
import type { FocusArea, Indicator } from "../plan/model";
import { otherComparison } from "./comparison";
import type { GoalGrid } from "./goal-cells";
import type { ShownRow } from "./shown";
import type { ShownFigure } from "./source-rows";

const what = words.sources;

/** A line of the goals' table. */
interface Line {
  readonly part: FocusArea;
  readonly key: string;
  readonly indicator: Indicator;
  readonly shown: ShownRow;
  readonly grid: GoalGrid;
}

/** The figures that a line of an indicator shows, each with the cells it was read from. */
export function figuresOf({ part, key, indicator, shown, grid }: Line): ShownFigure[] {
  const comparison = otherComparison(indicator) ?? what.comparison;
  const about = (column: number, text: string) => ({
    part,
    key,
    column,
    id: indicator.id,
    label: indicator.label.text.trim(),
    what: what.breakdown({ what: text, breakdown: shown.breakdown }),
  });
  const entries = (column: number, text: string, point: Point | undefined): ShownFigure[] =>
    (point?.sources ?? []).map(({ at, raw }) => ({ ...about(column, text), at, raw, figure: point }));
  const baselineYear = String(shown.baselineYear ?? "");
  const baseline = (side: string) => what.baseline({ side, year: baselineYear });
  const inYear = (side: string, year: string) => what.measurement({ side, year });
  return [
    ...entries(grid("baselineArea"), baseline(what.area), shown.baseline.area),
    ...entries(grid("baselineComparison"), baseline(comparison), shown.baseline.comparison),
    ...shown.points.flatMap((point) => {
      const year = words.year(point);
      return [
        ...entries(grid("area", point), inYear(what.area, year), point.area),
        ...entries(grid("comparison", point), inYear(comparison, year), point.comparison),
      ];
    }),
    ...targetEntry(indicator, shown, about(grid("target"), what.target)),
  ];
}

function targetEntry(
  { target, unit }: Indicator,
  { assessment }: ShownRow,
  about: Omit<ShownFigure, "at" | "raw" | "figure">,
): ShownFigure[] {
  const level = assessment?.target;
  if (level === undefined || target === undefined) return [];
  const figure = { value: level.value, unit: unit ?? "none", decimals: 2, text: level.text };
  return [{ ...about, at: target.at, raw: target.raw, figure }];
}
