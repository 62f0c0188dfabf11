import type { Indicator, Measurement } from "../../../plan/model";
import { grouped } from "../../../plan/grouped";
import { fromA1 } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { MeasuredCell } from "../../measured-cells";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { answeredCells } from "./answered-cells";
import { countedFigure, gapBetween, nameInCell } from "./figure-gap";
import { sameFigures } from "./same-figures";

/** A baseline that is not what the sheets measured in its year. */
export const rule: Rule<"baseline-against-measurement"> = {
  id: "baseline-against-measurement",
  yieldsTo: ["rows-swapped", "fraction-for-percent", "baseline-differs", "baseline-equals-other-year"],
  *check(context) {
    for (const indicator of context.plan.indicators) yield* inIndicator(indicator, context);
  },
};

interface Difference {
  readonly baseline: Measurement;
  readonly measured: Measurement;
  readonly isRounding: boolean;
}

function* inIndicator(
  indicator: Indicator,
  context: RuleContext,
): Iterable<Observation<"baseline-against-measurement">> {
  const cells = answeredCells(indicator, context);
  const measured = cells.filter(isWholeYear);
  const inRow = grouped(measured, rowKey);
  // Whether the sheets agree with each other is another question: the first row of each year stands for all.
  const inYear = new Map([...inRow.values()].toReversed().map((row) => [row[0]?.year, row]));
  const differences = cells
    .filter(({ role, year }) => role === "baseline" && year !== undefined)
    .flatMap((baseline) => {
      const row = inRow.get(rowKey(baseline)) ?? inYear.get(baseline.year) ?? [];
      return row.flatMap((each) => differencesOf(baseline, each));
    });
  for (const [, group] of grouped(differences, ({ baseline }) => baseline.side)) {
    // The same baseline in plan and sheet is one fault.
    const told = group.find(({ baseline }) => baseline.origin === "sheet") ?? group[0];
    const year = told?.baseline.year;
    if (told === undefined || year === undefined) continue;
    const { at, raw } = told.baseline.source;
    yield {
      severity: group.every(({ isRounding }) => isRounding) ? "info" : "warning",
      at,
      params: {
        year,
        name: nameInCell(told.baseline),
        baseline: countedFigure(told.baseline),
        measured: countedFigure(told.measured),
        measuredCell: told.measured.source.at,
      },
      subject: subjectOf(indicator.id, context.columnAt(at), raw),
      related: group.flatMap(({ baseline, measured: other }) =>
        [other.source.at, baseline.source.at].filter((place) => place !== at),
      ),
    };
  }
}

/** A school year is no calendar year, whatever number it is known by. */
function isWholeYear({ role, origin, half, figures }: MeasuredCell): boolean {
  if (role !== "measurement" || origin !== "sheet" || half !== undefined) return false;
  return ![...figures.values()].some(({ spansYears }) => spansYears === true);
}

function rowKey({ year, source: { at } }: MeasuredCell): string {
  return [year, fromA1(at.cell)?.row, at.sheet].join("|");
}

function differencesOf(baseline: MeasuredCell, measured: MeasuredCell): Difference[] {
  return sameFigures(baseline.figures, measured.figures).flatMap(([own, other]) => {
    const gap = gapBetween(own.figure, other.figure);
    if (gap === undefined || gap === "same") return [];
    return [{ baseline: own, measured: other, isRounding: gap === "rounding" }];
  });
}
