import { grouped } from "../../../../plan/grouped";
import type { Indicator, Plan, SourcedReading } from "../../../../plan/model";
import type { RuleContext } from "../../../context";
import { comparedCells, type ComparedCell } from "./compared-cells";
import { isPopulation } from "./populations";

/** The baseline, a year or a half-year, and the populations its comparison is of. */
export interface ComparedPeriod {
  /** Undefined: the baseline. */
  readonly period: ComparedCell["period"];
  readonly cells: readonly SourcedReading[];
  /** As cells and headers name them; an empty name is the municipality. */
  readonly names: readonly string[];
  /** Whether only the plan's Sammenligning tells whose they are. */
  readonly isAssumed: boolean;
}

/** The periods whose comparison is of known populations: the baseline, then the years in order. */
export function comparedPeriods(
  indicator: Indicator,
  chosen: string | undefined,
  context: RuleContext,
): ComparedPeriod[] {
  const byPeriod = grouped(comparedCells(indicator, context), ({ period }) =>
    period === undefined ? 0 : period.year + (period.half ?? 0) / 10,
  );
  return [...byPeriod]
    .sort(([one], [other]) => one - other)
    .map(([, cells]) => periodOf(cells, chosen, context.plan))
    .filter(({ names }) => names.length > 0);
}

/** A figure that names nobody is of the population that another cell of the period names, else of the one chosen. */
function periodOf(cells: readonly ComparedCell[], chosen: string | undefined, plan: Plan): ComparedPeriod {
  const told = [...new Set(cells.flatMap((cell) => toldBy(cell, plan)))];
  return {
    period: cells[0]?.period,
    cells: cells.map(({ cell }) => cell),
    names: told.length > 0 || chosen === undefined ? told : [chosen],
    isAssumed: told.length === 0,
  };
}

function toldBy({ named, unnamed, header }: ComparedCell, plan: Plan): string[] {
  const names = named.filter((name) => isPopulation(name, plan));
  return unnamed && header !== undefined ? [...names, header] : names;
}
