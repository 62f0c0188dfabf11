export const units = [
  "percent",
  "grade",
  "count",
  "dkk",
  "full_year_persons",
  "points",
  "per_1000",
  "year",
  "hours",
  "pe",
  "dwellings",
  "none",
] as const;

/** What a figure counts. `none`: a number without any. */
export type Unit = (typeof units)[number];

/** One figure of a cell. Percent is in percents: 90.2, never 0.902. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** Whose figure, where the cell says so. */
  readonly scope?: string;
  /** Answer or sub-item. */
  readonly category?: string;
  /** The numerator (Antal). */
  readonly n?: number;
  /** The denominator, or the respondents. */
  readonly total?: number;
  readonly year?: number;
  /** Decimals as printed: "28 %" has 0, "91,90 %" has 2. */
  readonly decimals: number;
  /** Where the cell itself prints the unit: false where it was inferred from the context. */
  readonly unitPrinted: boolean;
}

export type ReadingKind =
  "value" | "multi" | "distribution" | "range" | "unavailable" | "empty" | "text" | "date" | "period";

/** Why there is no value, and when there will be one. */
export interface Availability {
  readonly reason: "awaited" | "none" | "suppressed" | "not_relevant";
  /** `primo`, `medio`, `ultimo`, or a month or quarter as printed. */
  readonly when?: string;
  readonly year?: number;
}

/** ISO dates (YYYY-MM-DD), ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a cell says. */
export interface CellReading {
  readonly kind: ReadingKind;
  readonly values: readonly Figure[];
  readonly availability?: Availability;
  readonly period?: Period;
  /** ISO date, where kind is `date`. */
  readonly date?: string;
  /** 1: could not be read otherwise; below 0.5: a guess that a person must see. */
  readonly confidence: number;
  readonly notes: readonly ReadingNote[];
}

/** What the reader did to arrive at the reading, or why it refused. The sentence comes from messages/. */
export interface ReadingNote {
  readonly code: NoteCode;
  /** The text it is about. */
  readonly text: string;
}

export type NoteCode =
  | "footnote-removed"
  | "footnote-suspected"
  | "unit-dropped"
  | "markup-removed"
  | "reference-removed"
  | "malformed-amount"
  | "malformed-number"
  | "ambiguous-number"
  | "inequality"
  | "approximate"
  | "scope-inferred"
  | "unit-inferred"
  | "leftover";

/** What is known about a cell before it is read. */
export interface ReadingContext {
  /** The indicator's unit. */
  readonly unit?: Unit;
  /** Header, row label and table title: they tell scope, unit and kind where the cell does not. */
  readonly column?: string;
  readonly row?: string;
  readonly table?: string;
  /** The cell's number format, for a cell that holds a number: 0.902 under `0.0%` is 90.2 percent. */
  readonly format?: string;
}

export type Operator = "min" | "max" | "exactly" | "lt" | "gt" | "approx";

export interface Target {
  readonly value: number;
  readonly unit: Unit;
  readonly operator: Operator;
  /** A Danish singular noun: `år`, `uge`, `gruppe`, `hold`. */
  readonly per?: string;
  readonly category?: string;
  /** The part that a percentage is of the whole: "75 % (6 ud af 8)". */
  readonly n?: number;
  /** The whole of "6 ud af 8". */
  readonly total?: number;
}

/** What a success criterion or a target sentence asks for. */
export interface CriterionReading {
  readonly targets: readonly Target[];
  readonly direction?: "up" | "down" | "maintain";
  /** What the number is measured against, where it is not a level: "reduceres med 20 %" is relative to the baseline. */
  readonly reference?: "baseline" | "comparison";
  /** For a change against a reference: `percent` of it, or `points` in the unit itself (procentpoint). */
  readonly change?: "percent" | "points";
  readonly confidence: number;
  readonly notes: readonly ReadingNote[];
}

export interface Result {
  readonly value: number;
  readonly unit: Unit;
  readonly category?: string;
  readonly per?: string;
  /** The part that a percentage is of the whole. */
  readonly n?: number;
  readonly total?: number;
}

/** What a status sentence reports. No results: `planned` (to come), `missing` (blank, `-`, `*`) or `text`. */
export interface StatusReading {
  readonly results: readonly Result[];
  readonly state: "reported" | "planned" | "missing" | "text";
  readonly confidence: number;
  readonly notes: readonly ReadingNote[];
}
