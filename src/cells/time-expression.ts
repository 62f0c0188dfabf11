import type { Period } from "./reading";

/** A point or stretch of time as a cell prints it. */
export interface TimeExpression {
  readonly form: "date" | "year" | "span" | "school-year" | "month" | "part" | "edge";
  /** Undefined where no year is printed. */
  readonly period: Period | undefined;
  /** The year a figure beside it belongs to; undefined for a stretch of several years. */
  readonly year: number | undefined;
  /** `primo`, `medio`, `ultimo`, a month, season, half or quarter, as printed. */
  readonly when: string | undefined;
  /** Index of the first token after it. */
  readonly next: number;
}
