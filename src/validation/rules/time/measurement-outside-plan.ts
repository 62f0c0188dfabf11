import type { IndicatorTable } from "../../../plan/model";
import { words } from "../../../plan/text";
import type { CellAddress } from "../../../workbook/address";
import { yearOf } from "../../due";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { filledCells, measuredColumns } from "./period-columns";
import { endOf, startOf, type Reported } from "./period-end";

/** Figures of years after the plan's end, or long before it begins, each once per table. */
export const rule: Rule<"measurement-outside-plan"> = {
  id: "measurement-outside-plan",
  yieldsTo: ["year-not-over", "date-implausible"],
  *check({ tables, plan: { from, to }, asOf, settings }) {
    for (const table of tables) {
      const figures = figuresIn(table);
      if (to !== undefined) {
        const late = figures.filter(
          (each) => isLate(each, to) && (!each.inHeader || endOf(each.period, to) <= asOf),
        );
        yield* observation(table, late, { end: yearOf(to) });
      }
      if (from !== undefined) {
        const oldest = yearOf(from) - settings.oldestMeasurement;
        yield* observation(
          table,
          figures.filter(({ period }) => period.year < oldest),
          { start: yearOf(from), oldest },
        );
      }
    }
  },
};

/** A year that has figures, and the header or the cell that names it. */
interface DatedFigures {
  readonly at: CellAddress;
  readonly period: Reported;
  readonly text: string;
  readonly inHeader: boolean;
}

function figuresIn(table: IndicatorTable): DatedFigures[] {
  return measuredColumns(table).flatMap((column): DatedFigures[] => {
    const cells = filledCells(column);
    if (cells.length === 0) return [];
    const named = cells.flatMap(({ at, raw, reading }) => {
      const year = reading.values.find((figure) => figure.year !== undefined)?.year;
      if (year === undefined || year === column.period.year) return [];
      return [{ at, period: { year }, text: raw, inHeader: false }];
    });
    return [{ at: column.at, period: column.period, text: column.header, inHeader: true }, ...named];
  });
}

/** What is measured when the plan is over. */
const finalMeasurements = ["slutmåling", "slutstatus", "slutevaluering", "eftermåling"];

function isLate({ period, text }: DatedFigures, to: string): boolean {
  if (startOf(period, to) <= to) return false;
  const isFinal = words(text).some((word) => finalMeasurements.some((mark) => word.startsWith(mark)));
  return !isFinal || period.year > yearOf(to) + 1;
}

function* observation(
  { sheet }: IndicatorTable,
  figures: readonly DatedFigures[],
  limit: { readonly end: number } | { readonly start: number; readonly oldest: number },
): Iterable<Observation<"measurement-outside-plan">> {
  const [first, ...others] = figures;
  if (first === undefined) return;
  const years = [...new Set(figures.map(({ period }) => period.year))].sort((one, other) => one - other);
  yield {
    severity: "end" in limit ? "warning" : "info",
    at: first.at,
    params: { years, ...limit },
    subject: subjectOf(sheet, first.text, years.join(" ")),
    related: others.map(({ at }) => at),
  };
}
