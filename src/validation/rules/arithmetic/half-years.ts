import type { Amount } from "../../../messages/format";
import type { SourcedReading } from "../../../plan/model";
import type { CountKind } from "./count-kinds";

/** A count or an amount of a half-year or a year, and where it stands. */
export interface PeriodCount {
  readonly source: Pick<SourcedReading, "at" | "raw">;
  readonly amount: Amount;
}

/** Counts of the same thing in a year and its halves. */
export interface CountedYear {
  readonly id: string;
  readonly column: string;
  readonly year: number;
  readonly kind: CountKind;
  /** Whether they count what happened, so that a half cannot be more than the year. */
  readonly adds: boolean;
  readonly whole: PeriodCount;
  readonly first: PeriodCount | undefined;
  readonly second: PeriodCount | undefined;
}

export interface YearInHalves {
  readonly whole: number;
  readonly first: number | undefined;
  readonly second: number | undefined;
}

/** `1` or `2`: that half is more than the year; `sum`: the two do not make it. */
export type HalfYearFault = 1 | 2 | "sum";

const tiny = 1e-9;

/** What is wrong with the counts of a year and its halves, by what they count. */
export function halfYearFault(
  { whole, first, second }: YearInHalves,
  kind: CountKind,
): HalfYearFault | undefined {
  if (first !== undefined && first > whole + tiny) return 1;
  if (second !== undefined && second > whole + tiny) return 2;
  if (first === undefined || second === undefined || kind === "persons") return undefined;
  const rest = whole - first - second;
  return rest > tiny || (kind === "events" && rest < -tiny) ? "sum" : undefined;
}
