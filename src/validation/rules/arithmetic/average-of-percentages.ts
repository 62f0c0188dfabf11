import { readPeriod } from "../../../plan/period";
import { fold } from "../../../plan/text";
import { amount } from "../../figures";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { averagingCells, type AveragedCell, type AveragingCell } from "./averaging-formulas";
import { unweightedTotals } from "./unweighted-totals";

/** A total or mean of percentages below each other that does not come from their counts: small and large weigh alike. */
export const rule: Rule<"average-of-percentages"> = {
  id: "average-of-percentages",
  yieldsTo: ["excel-error"],
  *check(context) {
    const computed = new Set<string>();
    for (const averaging of averagingCells(context.snapshot)) {
      const rows = new Set(averaging.averaged.filter(isPercentage).map(({ row }) => row));
      computed.add(`${averaging.at.cell}!${averaging.at.sheet}`);
      if (rows.size > 1 && !isOverTime(averaging)) yield fromFormula(averaging, context);
    }
    for (const table of context.dataTables) {
      for (const { label, column, cell, figure, weighted, parts } of unweightedTotals(table)) {
        if (computed.has(`${cell.at.cell}!${cell.at.sheet}`)) continue;
        yield {
          severity: "warning",
          at: cell.at,
          params: {
            cells: parts.length,
            mean: amount(figure),
            weighted: { ...amount(figure), value: weighted },
          },
          subject: subjectOf(label, column, cell.raw),
          related: parts.map(({ at }) => at),
        };
      }
    }
  },
};

function fromFormula(
  { at, value, label, averaged }: AveragingCell,
  { columnAt }: RuleContext,
): Observation<"average-of-percentages"> {
  const percentages = averaged.filter(isPercentage);
  return {
    severity: "warning",
    at,
    params: { cells: percentages.length },
    subject: subjectOf(label, columnAt(at), value),
    related: percentages.map((each) => each.at),
  };
}

function isPercentage({ cell: { value, format } }: AveragedCell): boolean {
  if (typeof value === "number") return format?.includes("%") === true;
  return typeof value === "string" && /^\s*\d+(?:,\d+)? ?%\s*$/.test(value);
}

const time =
  /kvartal|halvår|måned|(?<!\p{L})(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|(?<!\p{L})uge(?!\p{L})|^q[1-4]/u;

/** The same share at several times may be averaged: the rows are years, months or the like. */
function isOverTime({ averaged }: AveragingCell): boolean {
  const labels = averaged.map(({ label }) => label);
  const times = labels.filter((label) => readPeriod(label) !== undefined || time.test(fold(label)));
  return times.length * 2 > labels.length;
}
