import { amount } from "../../figures";
import type { Rule } from "../../rule";
import type { FigureSeries, SeriesPoint } from "../../series";
import { subjectOf } from "../../subject";

/** A figure many times larger or smaller than an otherwise steady series: most likely a comma or a digit is wrong. */
export const rule: Rule<"unusual-magnitude"> = {
  id: "unusual-magnitude",
  yieldsTo: [
    "rows-swapped",
    "out-of-range",
    "unit-wrong",
    "unit-missing",
    "footnote-in-number",
    "baseline-differs",
    "fraction-for-percent",
  ],
  *check(context) {
    const factor = context.settings.unusualFactor;
    for (const { id } of context.plan.indicators) {
      for (const series of context.seriesOf(id)) {
        const odd = oddOne(series, factor);
        if (odd === undefined) continue;
        const { figure, source, copies } = odd;
        const others = series.points.flatMap((point) => (point === odd ? [] : [point.figure.value]));
        yield {
          severity: "warning",
          at: source.at,
          params: { figure: amount(figure), least: Math.min(...others), most: Math.max(...others) },
          subject: subjectOf(id, context.columnAt(source.at), source.raw),
          ...(copies.length === 0 ? {} : { related: copies }),
        };
      }
    }
  },
};

/** How steady the rest of a series must be, and how far off a figure, for so many figures in all. */
interface Bounds {
  readonly steady: number;
  readonly far: number;
}

/** Few others are a thin ground: there only a comma or a digit amiss is seen, about ten times. */
const aboutTenTimes = 8;
const fewestFigures = 3;

function boundsFor(figures: number, usual: number): Bounds {
  if (figures > 4) return { steady: usual / 2.5, far: usual };
  const far = Math.max(usual, aboutTenTimes);
  return figures === 4 ? { steady: usual / 2.5, far } : { steady: usual / 3, far };
}

/** The one figure that is many times off its neighbours, where the others go on steadily without it. */
function oddOne(series: FigureSeries, usual: number): SeriesPoint | undefined {
  const { points } = series;
  // Expenses come and go with single events.
  if (points.length < fewestFigures || series.unit === "dkk") return undefined;
  const bounds = boundsFor(points.length, usual);
  return points.find((own, index) => {
    const others = points.filter((point) => point !== own);
    if (own.figure.value <= 0 || !others.every((point) => tells(point, points.length))) return false;
    if (!isSteady(others, bounds)) return false;
    const ratios = [points[index - 1], points[index + 1]].flatMap((neighbour) =>
      neighbour === undefined ? [] : [own.figure.value / neighbour.figure.value],
    );
    return ratios.every((ratio) => ratio >= bounds.far) || ratios.every((ratio) => ratio * bounds.far <= 1);
  });
}

/** Whether figures go on without leaps from year to year, and in all less far than the odd one is off. */
function isSteady(points: readonly SeriesPoint[], { steady, far }: Bounds): boolean {
  const values = points.map(({ figure }) => figure.value);
  if (Math.max(...values) >= Math.min(...values) * far) return false;
  return values.every((value, index) => {
    const before = values[index - 1] ?? value;
    return value <= before * steady && value * steady >= before;
  });
}

/** Of small numbers a few more or less are many times as much, of what is measured with decimals less so. */
const smallestCount = 10;
const smallestCountOfTwo = 50;
const smallestShare = 2;

function tells({ figure: { value, unit, decimals } }: SeriesPoint, figures: number): boolean {
  if (decimals > 0) return value >= (unit === "percent" || unit === "grade" ? smallestShare : smallestCount);
  return value >= (figures === fewestFigures && unit !== "percent" ? smallestCountOfTwo : smallestCount);
}
