import { grouped } from "../../../plan/grouped";
import type { DataTable, IndicatorRow, Plan } from "../../../plan/model";
import { findPeriod, readPeriod } from "../../../plan/period";
import { classifyScope } from "../../../plan/scope";
import { squeeze } from "../../../plan/text";
import type { RuleContext } from "../../context";
import { figureKey } from "../../measured-cells";
import { placedShare, type PlacedShare } from "./placed-shares";

/** Shares with counts of the same thing at different times: their populations may only drift. */
export function* shareSeries(context: RuleContext): Iterable<PlacedShare[]> {
  for (const { id } of context.plan.indicators) {
    const measured = context.measurementsOf(id).map((measurement) => ({
      key: figureKey(measurement),
      shares: placedShare(
        {
          id,
          column: context.columnAt(measurement.source.at),
          source: measurement.source,
          year: measurement.year,
        },
        measurement.figure,
      ),
    }));
    for (const [, group] of grouped(measured, ({ key }) => key)) {
      yield withoutRepeats(group.flatMap(({ shares }) => shares));
    }
  }
  for (const { rows } of context.tables) {
    for (const row of rows) {
      if (row.match === undefined) yield* inUnmatchedRow(row, context.plan);
    }
  }
  for (const table of context.dataTables) yield* inDataTable(table);
}

/** The same share and count in plan and sheet are one statement, shown where the data came from. */
function withoutRepeats(group: readonly PlacedShare[]): PlacedShare[] {
  const distinct = grouped(group, ({ figure, count }) => `${figure.value}|${count}`);
  return [...distinct.values()].flatMap((same) => same.at(-1) ?? []);
}

/** A row that is no indicator of the plan has only its columns and the names in its cells to tell whose figures it holds. */
function* inUnmatchedRow({ label, cells }: IndicatorRow, plan: Plan): Iterable<PlacedShare[]> {
  const shares = cells.flatMap((source) => {
    const { role, header } = source.column;
    if (role.kind !== "baseline-area" && role.kind !== "baseline-comparison" && role.kind !== "measurement")
      return [];
    const own = role.kind === "baseline-comparison" ? "comparison" : "area";
    const place = { id: label?.text ?? "", column: header, source, year: role.year };
    return source.reading.values.map((figure) => {
      const side = figure.scope === undefined ? own : classifyScope(figure.scope, plan);
      const name = side === "area" || side === "comparison" ? "" : squeeze(figure.scope ?? "");
      return { key: [side, name, figure.category ?? ""].join("|"), shares: placedShare(place, figure) };
    });
  });
  for (const [, group] of grouped(shares, ({ key }) => key)) {
    yield withoutRepeats(group.flatMap((each) => each.shares));
  }
}

/** Years across, or years down. */
function* inDataTable({ rows }: DataTable): Iterable<PlacedShare[]> {
  const shares = rows.flatMap(({ label, labels, cells }) => {
    const rowYear = labels.map(({ text }) => readPeriod(text)).find((period) => period !== undefined)?.year;
    return cells.flatMap((source) => {
      const { header, period } = source.column;
      const year = rowYear ?? period?.year;
      const [figure, ...others] = source.reading.values;
      if (year === undefined || figure === undefined || others.length > 0) return [];
      const rest = findPeriod(header)?.rest ?? header;
      const key = rowYear === undefined ? `${label}|${squeeze(rest)}` : header;
      return [{ key, shares: placedShare({ id: label, column: header, source, year }, figure) }];
    });
  });
  for (const [, group] of grouped(shares, ({ key }) => key)) yield group.flatMap((each) => each.shares);
}
