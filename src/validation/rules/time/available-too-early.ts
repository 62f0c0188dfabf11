import { grouped } from "../../../plan/grouped";
import type { IndicatorCell, Plan } from "../../../plan/model";
import { lastSchoolDayOf } from "../../../plan/period";
import type { MatchedRow } from "../../context";
import { dueDate } from "../../due";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { endOf, startOf, type Reported } from "./period-end";
import { isAsked } from "./surveys";

/** Data promised before the period that they cover is over, once per column. */
export const rule: Rule<"available-too-early"> = {
  id: "available-too-early",
  yieldsTo: ["overdue-data"],
  *check({ matchedRows, plan }) {
    const early = matchedRows.flatMap((row) => row.row.cells.flatMap((cell) => promiseIn(cell, row, plan)));
    for (const group of grouped(early, ({ cell }) => cell.column).values()) yield* observation(group);
  },
};

interface Early {
  readonly id: string;
  readonly cell: IndicatorCell;
  readonly period: Reported;
  readonly end: string;
  /** Promised for a time before the last day, not for that day. */
  readonly isBefore: boolean;
}

function promiseIn(cell: IndicatorCell, row: MatchedRow, { to }: Plan): Early[] {
  const { column, reading } = cell;
  if (column.role.kind !== "measurement" || reading.values.length > 0) return [];
  if (reading.availability?.reason !== "awaited") return [];
  const period: Reported = column.role;
  const promised = dueDate(reading.availability, 0);
  const known = firstKnown(period, row, to);
  const end = endOf(period, to);
  if (promised === undefined || promised > known || (promised === known && known !== end)) return [];
  return [{ id: row.indicator.id, cell, period, end, isBefore: promised < known }];
}

/** The first day on which a period's figures can be known: grades come in the summer, answers as soon as one has asked. */
function firstKnown(period: Reported, row: MatchedRow, to: string | undefined): string {
  if (isAsked(row)) return startOf(period, to);
  return row.indicator.unit === "grade" ? lastSchoolDayOf(period.year) : endOf(period, to);
}

function* observation(group: readonly Early[]): Iterable<Observation<"available-too-early">> {
  const sorted = [...group.filter(({ isBefore }) => isBefore), ...group.filter(({ isBefore }) => !isBefore)];
  const [first, ...others] = sorted;
  if (first === undefined) return;
  const { cell, period, end, isBefore, id } = first;
  yield {
    severity: isBefore ? "warning" : "info",
    at: cell.at,
    params: {
      raw: cell.raw,
      year: period.year,
      ...(period.half === undefined ? {} : { half: period.half }),
      end,
      cells: group.length,
    },
    subject: subjectOf(id, cell.column.header, cell.raw),
    related: others.map((other) => other.cell.at),
  };
}
