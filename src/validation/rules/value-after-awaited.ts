import type { IndicatorCell } from "../../plan/model";
import type { MatchedRow } from "../context";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** A year that holds a figure while an earlier year of the same row is still awaited. */
export const rule: Rule<"value-after-awaited"> = {
  id: "value-after-awaited",
  *check(context) {
    for (const row of context.matchedRows) yield* inRow(row);
  },
};

function* inRow({ row, indicator }: MatchedRow): Iterable<Observation<"value-after-awaited">> {
  for (const cell of row.cells) {
    const { role } = cell.column;
    if (role.kind !== "measurement" || cell.reading.values.length === 0) continue;
    const awaited = row.cells.find((other) => isAwaited(other) && isEarlier(other, cell));
    if (awaited?.column.role.kind !== "measurement") continue;
    yield {
      severity: role.half === undefined ? "error" : "warning",
      at: cell.at,
      params: { year: role.year, awaited: awaited.raw, awaitedYear: awaited.column.role.year },
      subject: subjectOf(indicator.id, cell.column.header, cell.raw),
      related: [awaited.at],
    };
  }
}

function isAwaited({ reading }: IndicatorCell): boolean {
  return reading.values.length === 0 && reading.availability?.reason === "awaited";
}

function isEarlier(one: IndicatorCell, other: IndicatorCell): boolean {
  const [first, second] = [one.column.role, other.column.role];
  if (first.kind !== "measurement" || second.kind !== "measurement") return false;
  return first.year < second.year && first.scope === second.scope;
}
