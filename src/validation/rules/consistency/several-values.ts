import type { Indicator, Measurement } from "../../../plan/model";
import { grouped } from "../../../plan/grouped";
import { addressKey, type CellAddress } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import { figureName } from "../../figures";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** Cells with several values, or rows with one each, and a plan that does not say which of them is judged. */
export const rule: Rule<"several-values"> = {
  id: "several-values",
  *check(context) {
    for (const indicator of context.plan.indicators) {
      if (indicator.breakdowns.length > 0) continue;
      const cells = undecidedCells(indicator, context);
      if (cells.length === 0) continue;
      const related = relatedCells(cells.flat());
      yield {
        severity: "warning",
        at: indicator.breakdown.at,
        params: { id: indicator.id, choices: choicesIn(cells.flat()), cells: related.length },
        subject: subjectOf(indicator.id, "Opgørelse", indicator.breakdown.text),
        related,
      };
    }
  },
};

/** The figures of the area, by the cell or the rows that share them, where no single one stands for the whole. */
function undecidedCells({ id }: Indicator, { measurementsOf }: RuleContext): Measurement[][] {
  const own = measurementsOf(id).filter(({ side }) => side === "area" || side === "part");
  const bySource = grouped(own, ({ source, year, half, firstRow }) => {
    const place = firstRow === undefined ? addressKey(source.at) : `${source.at.sheet}!${firstRow}`;
    return [place, year, half].join("|");
  });
  return [...bySource.values()].filter(
    (figures) => figures.length > 1 && figures.filter(isPlain).length !== 1,
  );
}

function isPlain({ side, figure }: Measurement): boolean {
  return side === "area" && figure.category === undefined;
}

function relatedCells(measurements: readonly Measurement[]): CellAddress[] {
  return [...new Map(measurements.map(({ source: { at } }) => [addressKey(at), at])).values()];
}

function choicesIn(measurements: readonly Measurement[]): string[] {
  const names = measurements.map(({ figure }) => figureName(figure)).filter((name) => name !== "");
  const additive = measurements.every(({ figure }) => figure.unit !== "percent" && figure.unit !== "grade");
  return [...new Set([...names, ...(additive ? ["sum"] : [])])];
}
