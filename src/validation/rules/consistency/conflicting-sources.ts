import { grouped } from "../../../plan/grouped";
import type { Indicator, IndicatorTable, Measurement } from "../../../plan/model";
import { addressKey, fromA1 } from "../../../workbook/address";
import type { RuleContext } from "../../context";
import type { MeasuredCell } from "../../measured-cells";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { answeredCells } from "./answered-cells";
import { countedFigure, gapBetween, nameInCell } from "./figure-gap";

/** Two places that give different figures for the same indicator, year and scope. */
export const rule: Rule<"conflicting-sources"> = {
  id: "conflicting-sources",
  yieldsTo: ["baseline-differs"],
  *check(context) {
    for (const indicator of context.plan.indicators) yield* inIndicator(indicator, context);
  },
};

/** A figure in its cell. */
interface Placed {
  readonly measurement: Measurement;
  readonly cell: MeasuredCell;
}

interface Difference {
  readonly own: Placed;
  readonly other: Placed;
  readonly isRounding: boolean;
}

function* inIndicator(
  indicator: Indicator,
  context: RuleContext,
): Iterable<Observation<"conflicting-sources">> {
  const placed = answeredCells(indicator, context)
    .filter(({ role, year }) => role === "baseline" || year !== undefined)
    .flatMap((cell) =>
      [...cell.figures].map(([key, measurement]) => ({
        key: [key, cell.role, cell.year, cell.half].join("|"),
        measurement,
        cell,
      })),
    );
  const differences = [...grouped(placed, ({ key }) => key).values()].flatMap(differencesIn);
  if (differences.length === 0) return;
  const tables = tablesByCell(indicator, context);
  const conflicts = differences.filter(({ own, other }) => mustAgree(own.cell, other.cell, tables));
  const byRows = grouped(conflicts, ({ own, other }) => `${rowOf(own.cell)}|${rowOf(other.cell)}`);
  for (const [, group] of byRows) {
    const [first] = group;
    if (first === undefined) continue;
    const { at, raw } = first.own.cell.source;
    const others = group.flatMap(({ own, other }) => [own.cell.source.at, other.cell.source.at]);
    yield {
      severity: group.every(({ isRounding }) => isRounding) ? "warning" : "error",
      at,
      params: { differences: group.map(asTold) },
      subject: subjectOf(indicator.id, context.columnAt(at), raw),
      related: [...new Set(others)].filter((each) => each !== at),
    };
  }
}

function tablesByCell({ id }: Indicator, { rowsOf }: RuleContext): Map<string, IndicatorTable> {
  return new Map(
    rowsOf(id).flatMap(({ table, row }) =>
      row.cells.map(({ at }): [string, IndicatorTable] => [addressKey(at), table]),
    ),
  );
}

function rowOf({ source: { at } }: MeasuredCell): string {
  return `${fromA1(at.cell)?.row ?? ""} ${at.sheet}`;
}

/** The figures that differ from the one that most places give, or from the first. */
function differencesIn(figures: readonly Placed[]): Difference[] {
  const byValue = [...grouped(figures, ({ measurement }) => measurement.figure.value).values()];
  const most = Math.max(...byValue.map(({ length }) => length));
  const [reference] = byValue.find(({ length }) => length === most) ?? [];
  if (reference === undefined) return [];
  return figures.flatMap((own) => {
    if (own === reference) return [];
    const gap = gapBetween(own.measurement.figure, reference.measurement.figure);
    if (gap === undefined || gap === "same") return [];
    return [{ own, other: reference, isRounding: gap === "rounding" }];
  });
}

/**
 * Two tables must agree, and so must a cell that names its comparison and that comparison's own column. Other rows of one
 * table are parts of the indicator or repeat it; a baseline is held against the plan's, where the plan has one.
 */
function mustAgree(
  one: MeasuredCell,
  other: MeasuredCell,
  tables: ReadonlyMap<string, IndicatorTable>,
): boolean {
  if (rowOf(one) === rowOf(other)) return isMixed(one) !== isMixed(other);
  const [own, another] = [one, other].map(({ source }) => tables.get(addressKey(source.at)));
  return own !== undefined && another !== undefined && own !== another;
}

/** A cell that holds the area's figure beside the comparison's. */
function isMixed({ figures }: MeasuredCell): boolean {
  const sides = new Set([...figures.values()].map(({ side }) => side === "area" || side === "part"));
  return sides.size > 1;
}

function asTold({ own, other }: Difference) {
  const { year, half, role } = own.cell;
  return {
    ...(role === "baseline" || year === undefined ? {} : { year, ...(half === undefined ? {} : { half }) }),
    name: nameInCell(own.measurement),
    own: countedFigure(own.measurement),
    other: countedFigure(other.measurement),
    otherCell: other.cell.source.at,
  };
}
