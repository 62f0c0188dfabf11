import type { ColumnRole, SourcedReading } from "../../../../plan/model";
import type { RuleContext } from "../../../context";
import { perIndicator } from "../per-indicator";
import { isNamedArea, isPopulation, printedScope } from "./populations";

/** A cell that holds figures of a comparison, or should. */
export interface ComparedCell {
  readonly cell: SourcedReading;
  /** Undefined: the baseline. */
  readonly period: { readonly year: number; readonly half?: 1 | 2 } | undefined;
  /** Whether the whole column is a comparison's. */
  readonly ownColumn: boolean;
  /** The population that the column's header names; undefined where it leaves it open. */
  readonly header: string | undefined;
  /** The populations that the cell itself names, each once; in a comparison's column the plan's own area too. */
  readonly named: readonly string[];
  /** Whether some of its figures are of whatever population the column is of. */
  readonly unnamed: boolean;
}

/** Every cell with figures of an indicator's comparison: of the plan's baseline, and of the sheets in their order. */
export const comparedCells = perIndicator((indicator, context): readonly ComparedCell[] => {
  const { plan } = context;
  const planned: ComparedCell = {
    cell: indicator.baselineComparison,
    period: undefined,
    ownColumn: true,
    header: undefined,
    ...populationsIn(indicator.baselineComparison, true, plan),
  };
  const measured = context.rowsOf(indicator.id).flatMap(({ row }) =>
    row.cells.flatMap((cell): ComparedCell[] => {
      const column = columnOf(cell.column.role, plan);
      if (column === undefined) return [];
      const populations = populationsIn(cell, column.ownColumn, plan);
      return [{ cell, ...column, ...populations }];
    }),
  );
  return [planned, ...measured].filter(({ named, unnamed }) => named.length > 0 || unnamed);
});

type Column = Pick<ComparedCell, "period" | "ownColumn" | "header">;

function columnOf(role: ColumnRole, plan: RuleContext["plan"]): Column | undefined {
  if (role.kind === "baseline-comparison") {
    const { comparison } = role;
    const known = isPopulation(comparison, plan);
    if (comparison !== "" && !known) return undefined;
    return { period: undefined, ownColumn: true, header: comparison === "" ? undefined : comparison };
  }
  if (role.kind !== "measurement") return undefined;
  const { year, half, scope } = role;
  const period = half === undefined ? { year } : { year, half };
  if (scope === undefined) return { period, ownColumn: false, header: undefined };
  return isPopulation(scope, plan) ? { period, ownColumn: true, header: scope } : undefined;
}

function populationsIn(
  cell: SourcedReading,
  ownColumn: boolean,
  plan: RuleContext["plan"],
): Pick<ComparedCell, "named" | "unnamed"> {
  const named = new Set<string>();
  let unnamed = false;
  for (const figure of cell.reading.values) {
    const scope = printedScope(figure, cell);
    if (scope !== undefined && (isPopulation(scope, plan) || (ownColumn && isNamedArea(scope, plan))))
      named.add(scope);
    else if (ownColumn) unnamed = true;
  }
  return { named: [...named], unnamed };
}
