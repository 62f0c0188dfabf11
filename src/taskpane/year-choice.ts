import type { Checked } from "./check-state";

/** The year that is looked at, and those to choose from. */
export interface ChosenYear {
  readonly year: number;
  readonly years: readonly number[];
}

/**
 * The years of the plan's period, and where the plan does not say, those that have figures.
 * @param chosen the year a person chose; it holds while it is among those to choose from.
 * @param today ISO date; it decides the year until one is chosen.
 */
export function chosenYear(
  { core, plan, workbook }: Checked,
  chosen: number | undefined,
  today: string,
): ChosenYear {
  const reported = core.yearToReport(plan, today);
  const inPeriod = core.planYears(plan);
  const measured = workbook.measurements.flatMap(({ year }) => year ?? []);
  const years =
    inPeriod.length > 0 ? inPeriod : [...new Set([...measured, reported])].sort((one, other) => one - other);
  return { year: chosen !== undefined && years.includes(chosen) ? chosen : reported, years };
}
