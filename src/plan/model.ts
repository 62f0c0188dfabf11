import type { CellReading, CriterionReading, Figure, StatusReading, Unit } from "../cells/reading";
import type { Area, CellAddress } from "../workbook/address";

/** `overall` holds LBF's fixed goals; the other four are the indsatsområder. */
export const focusAreas = ["overall", "education", "employment", "crime", "cohesion"] as const;
export type FocusArea = (typeof focusAreas)[number];

/** Which way is better. */
export type Direction = "up" | "down" | "maintain";

/** A cell that was read: where it stands, what it holds as text, and what it means. */
export interface SourcedReading {
  readonly at: CellAddress;
  readonly raw: string;
  readonly reading: CellReading;
}

/** The same for a cell that holds a target or a criterion. */
export interface SourcedTarget {
  readonly at: CellAddress;
  readonly raw: string;
  readonly reading: CriterionReading;
}

export interface SourcedText {
  readonly at: CellAddress;
  readonly text: string;
}

export interface Indicator {
  readonly id: string;
  readonly focusArea: FocusArea;
  readonly goal: SourcedText;
  readonly label: SourcedText;
  /** Undefined where the plan gives none that is known. */
  readonly unit: Unit | undefined;
  readonly direction: Direction | undefined;
  /** Måltal; undefined where the cell is empty. */
  readonly target: SourcedTarget | undefined;
  readonly targetYear: number | undefined;
  readonly baselineArea: SourcedReading;
  readonly baselineComparison: SourcedReading;
  /** One year, or one per source. */
  readonly baselineYears: readonly number[];
  readonly baselineYear: SourcedReading;
  /** Sammenligning as the plan writes it; empty means the municipality. */
  readonly comparison: SourcedText;
  /** Opgørelse: one entry per judgement; empty where the plan says nothing. */
  readonly breakdowns: readonly Breakdown[];
  readonly breakdown: SourcedText;
  readonly source: SourcedText;
  /** `LBF-1` … `LBF-9` where it is one of LBF's fixed indicators, by id or by text. */
  readonly lbf: string | undefined;
  /** The row's Id cell. */
  readonly at: CellAddress;
}

/** Which part of a cell with several values is judged. */
export interface Breakdown {
  /** As the plan writes it. */
  readonly text: string;
  /** `all`: the sum of everything; else the sum of the parts. */
  readonly parts: "all" | readonly { readonly scope: string; readonly category?: string }[];
}

export interface SuccessCriterion {
  readonly id: string;
  readonly focusAreas: readonly FocusArea[];
  readonly activity: SourcedText;
  /** Undefined where the row is an activity without a criterion. */
  readonly criterion: SourcedTarget | undefined;
  /** Måltal, Enhed and Hyppighed columns, where filled: they win over the sentence. */
  readonly target: SourcedTarget | undefined;
  readonly unit: Unit | undefined;
  readonly frequency: SourcedText;
  readonly at: CellAddress;
}

/** `2022` or `2023H1`. */
export interface StatusPeriod {
  readonly year: number;
  readonly half?: 1 | 2;
}

export interface Status {
  readonly criterionId: string;
  /** Undefined where the text is no period. */
  readonly period: StatusPeriod | undefined;
  readonly status: { readonly at: CellAddress; readonly raw: string; readonly reading: StatusReading };
  /** Resultat: a number or Danish text that the person has entered; it wins over the sentence. */
  readonly result: SourcedReading | undefined;
  /** Uddybende ord. */
  readonly words: SourcedText;
  readonly at: CellAddress;
}

export interface SubAgreement {
  readonly focusArea: FocusArea;
  readonly from: SourcedReading;
  readonly to: SourcedReading;
  readonly parties: SourcedText;
}

export interface BudgetLine {
  /** A focus area, `shared` (Fælles) or `total` (I alt). */
  readonly line: FocusArea | "shared" | "total";
  readonly label: SourcedText;
  readonly lbf: SourcedReading;
  readonly local: SourcedReading;
  readonly total: SourcedReading;
}

export interface Department {
  readonly quarter: SourcedText;
  readonly organisation: SourcedText;
  readonly department: SourcedText;
  readonly name: SourcedText;
  readonly dwellings: SourcedReading;
  readonly residents: SourcedReading;
}

/** A finding the user has accepted: matched by rule, id, column and value; the cell is only where it was last seen. */
export interface AcceptedFinding {
  readonly rule: string;
  readonly id: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly date: string;
  readonly lastSeen: string;
  readonly at: CellAddress;
}

export interface Plan {
  readonly name: SourcedText | undefined;
  readonly municipality: SourcedText | undefined;
  /** ISO dates; undefined where the cell is missing or no date. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly organisations: readonly string[];
  readonly pool: string | undefined;
  /** Opgjort pr.: ISO date up to which the sheets are complete. */
  readonly asOf: string | undefined;
  /** Every row of the Plan table by its Felt, as written. */
  readonly fields: ReadonlyMap<string, SourcedReading>;
  readonly subAgreements: readonly SubAgreement[];
  readonly indicators: readonly Indicator[];
  readonly criteria: readonly SuccessCriterion[];
  readonly statuses: readonly Status[];
  readonly budget: readonly BudgetLine[];
  readonly departments: readonly Department[];
  /** Indstillinger by Nøgle. */
  readonly settings: ReadonlyMap<string, SourcedText>;
  readonly accepted: readonly AcceptedFinding[];
}

/** What a column of an indicator table holds. */
export type ColumnRole =
  | { readonly kind: "goal" }
  | { readonly kind: "indicator" }
  /** A year where the header itself names the baseline's; a scope where it names a part of the area. */
  | { readonly kind: "baseline-area"; readonly year?: number; readonly scope?: string }
  /** The comparison is empty where the header leaves open which it is ("Evt. anden baseline"). */
  | { readonly kind: "baseline-comparison"; readonly comparison: string; readonly year?: number }
  | { readonly kind: "baseline-year" }
  | { readonly kind: "source" }
  /** It spans years where it is of a school year such as `2021/22`, known by the year in which it ends. */
  | {
      readonly kind: "measurement";
      readonly year: number;
      readonly half?: 1 | 2;
      readonly scope?: string;
      readonly spansYears?: true;
    }
  | { readonly kind: "unknown" };

export interface TableColumn {
  readonly column: number;
  /** The header's text, rows joined, as written. */
  readonly header: string;
  readonly at: CellAddress;
  readonly role: ColumnRole;
}

export interface IndicatorCell extends SourcedReading {
  readonly column: TableColumn;
}

/** How a row of a sheet was recognised as an indicator of the plan. */
export interface RowMatch {
  readonly indicatorId: string;
  /** 1: the same text after normalisation. Below the threshold a row is not matched. */
  readonly confidence: number;
}

export interface IndicatorRow {
  readonly row: number;
  /** The goal, taken from the merged or first cell above where its own is blank. */
  readonly goal: SourcedText | undefined;
  readonly label: SourcedText | undefined;
  /** Whose figures the row holds, where a column of its table says so. */
  readonly scope?: SourcedText;
  /** Every baseline, year, measurement and source cell, blank ones too. */
  readonly cells: readonly IndicatorCell[];
  readonly match: RowMatch | undefined;
  /** The nearest indicator where none was near enough. */
  readonly nearest: RowMatch | undefined;
}

/** A table of indicators on some sheet: the data as they came. */
export interface IndicatorTable {
  readonly sheet: string;
  readonly title: string | undefined;
  readonly headerRows: { readonly top: number; readonly bottom: number };
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly IndicatorRow[];
  /** `Kilde: …` below or in the sheet's head. */
  readonly sourceNote: SourcedText | undefined;
}

export interface DataColumn {
  readonly column: number;
  /** The header's text, rows joined. */
  readonly header: string;
  readonly at: CellAddress;
  /** Names the row, or holds its figures. */
  readonly kind: "label" | "figures";
  /** The year or half-year that the header names. */
  readonly period?: StatusPeriod;
}

export interface DataCell extends SourcedReading {
  readonly column: DataColumn;
}

export interface DataRow {
  readonly row: number;
  readonly labels: readonly SourcedText[];
  /** The labels as one text. */
  readonly label: string;
  /** The cells of the figures' columns that hold anything. */
  readonly cells: readonly DataCell[];
}

/** A table of figures that is no indicator table: data as others sent them. */
export interface DataTable {
  readonly sheet: string;
  readonly title: SourcedText | undefined;
  readonly area: Area;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

/** Whose figure: the plan's whole area, a part of it, the comparison the plan has chosen, or another one. */
export type Side = "area" | "part" | "comparison" | "other";

/** One figure of one cell, tied to its indicator. */
export interface Measurement {
  readonly indicatorId: string;
  readonly role: "baseline" | "measurement";
  /** The plan's own tables, or an indicator sheet. */
  readonly origin: "plan" | "sheet";
  readonly side: Side;
  /** The column's year; for a baseline the baseline year. The figure's own year wins where it has one. */
  readonly year: number | undefined;
  readonly half: 1 | 2 | undefined;
  /** Of a school year, known by the year in which it ends. */
  readonly spansYears?: true;
  /** Where rows with a scope each hold the indicator's figures between them: the first of these. */
  readonly firstRow?: number;
  readonly figure: Figure;
  readonly source: SourcedReading;
}

/** Something in the plan tables that could not be taken at its word. */
export type PlanProblem =
  | { readonly kind: "table-missing"; readonly table: string }
  | {
      readonly kind: "column-missing";
      readonly table: string;
      readonly column: string;
      readonly at: CellAddress;
    }
  | {
      readonly kind: "column-unknown";
      readonly table: string;
      readonly column: string;
      readonly at: CellAddress;
    }
  | { readonly kind: "id-missing"; readonly table: string; readonly at: CellAddress }
  | {
      readonly kind: "id-duplicate";
      readonly table: string;
      readonly id: string;
      readonly at: CellAddress;
      readonly first: CellAddress;
    }
  | {
      readonly kind: "value-unknown";
      readonly table: string;
      readonly column: string;
      readonly value: string;
      readonly at: CellAddress;
      readonly choices: readonly string[];
    }
  | { readonly kind: "id-unknown"; readonly table: string; readonly id: string; readonly at: CellAddress };

/** A workbook as the domain sees it. */
export interface PlanWorkbook {
  readonly plan: Plan;
  readonly problems: readonly PlanProblem[];
  readonly tables: readonly IndicatorTable[];
  readonly dataTables: readonly DataTable[];
  /** Every figure of the plan's baselines and the matched rows that was read for certain. */
  readonly measurements: readonly Measurement[];
  /** Figures that are guesses: the rules look at them too, but no result is built on them. */
  readonly guesses: readonly Measurement[];
}
