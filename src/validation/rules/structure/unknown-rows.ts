import type { Indicator, IndicatorRow, IndicatorTable } from "../../../plan/model";
import type { RuleContext } from "../../context";

/** The rows of a table with figures that are none of the plan's indicators. */
export interface UnknownRows {
  /** Those that are shown one by one. */
  readonly single: readonly IndicatorRow[];
  /** Those of a table that holds data for others too. */
  readonly foreign: readonly IndicatorRow[];
}

/** The likeness from which a row of a table about something else is most likely a mistyped indicator of the plan. */
const nearMiss = 0.65;

/** The likeness of texts of which each names people or figures of its own, such as another age. */
const otherNumbers = 0.6;

export function unknownRows({ rows }: IndicatorTable): UnknownRows {
  const unknown = rows.filter((row) => row.match === undefined && holdsData(row));
  const known = rows.filter(({ match }) => match !== undefined);
  const isForeign = unknown.length > known.length;
  const isSingle = (row: IndicatorRow) => !isForeign || isNear(row, nearMiss);
  return { single: unknown.filter(isSingle), foreign: unknown.filter((row) => !isSingle(row)) };
}

/** The indicator without a row of its own that a row most likely is, under another text: one fault, told at the row. */
export function missedBy(row: IndicatorRow, { indicator, rowsOf }: RuleContext): Indicator | undefined {
  if (row.nearest === undefined || !isNear(row, otherNumbers)) return undefined;
  const nearest = indicator(row.nearest.indicatorId);
  return nearest !== undefined && rowsOf(nearest.id).length === 0 ? nearest : undefined;
}

function isNear({ nearest }: IndicatorRow, likeness: number): boolean {
  return nearest !== undefined && nearest.confidence >= likeness;
}

function holdsData({ cells }: IndicatorRow): boolean {
  return cells.some(
    ({ column, reading }) =>
      column.role.kind !== "source" && (reading.values.length > 0 || reading.kind === "unavailable"),
  );
}
