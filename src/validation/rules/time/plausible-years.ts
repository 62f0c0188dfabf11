import type { SourcedReading } from "../../../plan/model";
import { yearsIn } from "../../../plan/period";
import type { RuleContext } from "../../context";
import { yearOf } from "../../due";

/** The years in which a baseline can have been measured. */
export interface YearBounds {
  readonly least: number;
  readonly most: number;
}

/** So many years before what is likely a year is not old, but mistyped. */
const certainlyMistyped = 20;

export function baselineBounds({ plan, today, settings }: RuleContext): YearBounds {
  const most = yearOf(today);
  const start = plan.from === undefined ? most : Math.min(most, yearOf(plan.from));
  return { least: start - settings.oldestBaseline, most };
}

/** Whether a year cannot be meant: of the future, or of another age. */
export function isMistyped(year: number, { least, most }: YearBounds): boolean {
  return year > most || year < least - certainlyMistyped;
}

/** The years a cell states: a school year by its last; beside a year other numbers are something else. */
export function statedYears({ raw, reading }: SourcedReading): number[] {
  const numbers = reading.values.map(({ value }) => value);
  const isOneNumber = /^\d+$/.test(raw.trim());
  const years = isOneNumber ? [] : yearsIn(raw);
  return years.length > 0 ? years : numbers.filter((value) => isOneNumber || /^\d{4,5}$/.test(String(value)));
}
