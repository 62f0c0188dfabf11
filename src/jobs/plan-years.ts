import type { Plan } from "../plan/model";

/** The calendar years that the plan's period touches, oldest first; none where the plan does not say. */
export function planYears({ from, to }: Pick<Plan, "from" | "to">): number[] {
  const first = yearOf(from ?? to);
  const last = yearOf(to ?? from);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}

/**
 * The year that is reported now: the last that is over, since data of a year are published in the next; the plan's first
 * year until then, and its last year ever after.
 * @param today ISO date.
 */
export function yearToReport(plan: Pick<Plan, "from" | "to">, today: string): number {
  const lastOver = Number(today.slice(0, 4)) - 1;
  const years = planYears(plan);
  return Math.min(Math.max(lastOver, years[0] ?? lastOver), years.at(-1) ?? lastOver);
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}
