import type { IndicatorCell } from "../../../plan/model";
import type { MatchedRow } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A year that holds a figure while an earlier year of the same row is still awaited, once per awaited year. */
export const rule: Rule<"value-after-awaited"> = {
  id: "value-after-awaited",
  *check(context) {
    for (const row of context.matchedRows) yield* inRow(row);
  },
};

function* inRow({ row, indicator }: MatchedRow): Iterable<Observation<"value-after-awaited">> {
  const told = new Set<string>();
  for (const awaited of row.cells.filter(isAwaited)) {
    const later = row.cells.filter((cell) => cell.reading.values.length > 0 && isEarlier(awaited, cell));
    const [first, ...others] = later.filter(({ at }) => !told.has(at.cell));
    if (first?.column.role.kind !== "measurement" || awaited.column.role.kind !== "measurement") continue;
    for (const { at } of later) told.add(at.cell);
    yield {
      severity: first.column.role.half === undefined ? "error" : "warning",
      at: first.at,
      params: { year: first.column.role.year, awaited: awaited.raw, awaitedYear: awaited.column.role.year },
      subject: subjectOf(indicator.id, first.column.header, first.raw),
      related: [awaited.at, ...others.map(({ at }) => at)],
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
