import { Failure } from "../messages";
import type { Plan } from "../plan/model";
import { planYears } from "./plan-years";

/** @throws Failure where the workbook has nothing to build a skema from. */
export function refuseNoPlan({ indicators, criteria }: Plan): void {
  if (indicators.length === 0 && criteria.length === 0) throw new Failure("no-plan", undefined);
}

/** @throws Failure where the year lies outside the plan's period. */
export function refuseYearOutside(plan: Plan, year: number): void {
  const years = planYears(plan);
  const [first = year, last = year] = [years[0], years.at(-1)];
  if (year < first || year > last) throw new Failure("year-outside-plan", { year, first, last });
}
