import type { Unit } from "../cells/reading";
import type { CellAddress } from "../workbook/address";

/** Opfyldt, På vej, Ikke opfyldt, Forkert retning, Afventer data, Kan ikke vurderes. */
export const verdictKinds = [
  "fulfilled",
  "on-track",
  "not-fulfilled",
  "wrong-direction",
  "awaiting",
  "undecided",
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** A verdict with its reason; the words come from messages/. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly reason: VerdictReason;
}

/** What a count is held against; `category` says which target, where a criterion has several; `half` where only half a year is counted. */
interface CountReason {
  readonly result: number;
  readonly target: number;
  readonly unit: Unit;
  readonly category?: string;
  readonly half?: 1 | 2;
}

/** Numbers are in the indicator's unit (percent in percents, attainment as a fraction). */
export type VerdictReason =
  | { readonly code: "target-reached"; readonly now: number; readonly target: number; readonly unit: Unit }
  | {
      readonly code: "target-not-reached";
      readonly now: number;
      readonly target: number;
      readonly unit: Unit;
    }
  | { readonly code: "part-of-the-way"; readonly attainment: number; readonly targetYear: number | undefined }
  | { readonly code: "no-movement"; readonly now: number; readonly unit: Unit }
  | { readonly code: "moved-away"; readonly now: number; readonly baseline: number; readonly unit: Unit }
  | {
      readonly code: "better-than-baseline";
      readonly now: number;
      readonly baseline: number;
      readonly unit: Unit;
    }
  | { readonly code: "maintained"; readonly now: number; readonly baseline: number; readonly unit: Unit }
  | { readonly code: "not-maintained"; readonly now: number; readonly baseline: number; readonly unit: Unit }
  | ({ readonly code: "count-reached" } & CountReason)
  | ({ readonly code: "count-on-track" } & CountReason)
  | ({ readonly code: "count-behind" } & CountReason)
  | ({ readonly code: "limit-kept" } & CountReason)
  | ({ readonly code: "limit-on-track" } & CountReason)
  | ({ readonly code: "limit-strained" } & CountReason)
  | ({ readonly code: "limit-exceeded" } & CountReason)
  | { readonly code: "awaited"; readonly when: string | undefined; readonly year: number | undefined }
  | { readonly code: "planned" }
  | { readonly code: "no-value" }
  | { readonly code: "data-do-not-exist" }
  | { readonly code: "suppressed" }
  | { readonly code: "not-relevant" }
  | { readonly code: "unreadable"; readonly raw: string }
  | { readonly code: "half-year-only"; readonly now: number; readonly unit: Unit }
  | { readonly code: "no-baseline" }
  | { readonly code: "no-direction" }
  | { readonly code: "no-target" }
  | { readonly code: "no-comparison" }
  | { readonly code: "not-summable"; readonly unit: Unit }
  | { readonly code: "parts-differ"; readonly parts: readonly string[] }
  | { readonly code: "rate-needs-period"; readonly per: string }
  | { readonly code: "several-values"; readonly choices: readonly string[] }
  | { readonly code: "breakdown-not-found"; readonly breakdown: string }
  | { readonly code: "sources-disagree"; readonly values: readonly number[] }
  | { readonly code: "units-differ"; readonly unit: Unit; readonly other: Unit };

/** Every reason by its code. */
export type ReasonByCode = {
  readonly [Code in VerdictReason["code"]]: Extract<VerdictReason, { code: Code }>;
};

/** A figure with the cells it came from; several where it is a sum. */
export interface Point {
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
  /** The numerator, and the whole it is of, where the cells give them. */
  readonly n?: number;
  readonly total?: number;
  readonly sources: readonly { readonly at: CellAddress; readonly raw: string }[];
}

/** A year's figures of one judgement, area and comparison. */
export interface YearPoints {
  readonly year: number;
  readonly half?: 1 | 2;
  /** Of a school year, known by the year in which it ends. */
  readonly spansYears?: true;
  readonly area: Point | undefined;
  readonly comparison: Point | undefined;
}

/** The same for the baseline, whose year the plan may fail to give. */
export interface BaselinePoints extends Omit<YearPoints, "year"> {
  readonly year: number | undefined;
}

/** One judgement of one indicator in one year. */
export interface Assessment {
  readonly indicatorId: string;
  /** The Opgørelse it stands for; empty where the indicator has one plain value. */
  readonly breakdown: string;
  readonly year: number;
  readonly baseline: BaselinePoints;
  /** The years with any figure of the indicator up to `year`, and `year` itself, oldest first. */
  readonly years: readonly YearPoints[];
  /** area now − comparison now, in the unit (percent: percentage points). */
  readonly difference: number | undefined;
  /** area now − area baseline. */
  readonly development: number | undefined;
  /** (area now − area baseline) − (comparison now − comparison baseline). */
  readonly relativeDevelopment: number | undefined;
  /** The target as a level in the indicator's unit. */
  readonly target:
    | {
        readonly value: number;
        readonly text: string;
        readonly operator: string;
        /** "20 %" of a percentage: read as a share of the baseline, but percentage points may be meant. */
        readonly ambiguous?: boolean;
      }
    | undefined;
  /** (now − baseline) / (target − baseline), or result / N; uncapped. */
  readonly attainment: number | undefined;
  readonly verdict: Verdict;
}

/** One criterion in one period. */
export interface CriterionAssessment {
  readonly criterionId: string;
  readonly target: { readonly value: number; readonly unit: Unit } | undefined;
  readonly result:
    | { readonly value: number; readonly unit: Unit; readonly at: CellAddress; readonly raw: string }
    | undefined;
  /** result / target. */
  readonly fulfilment: number | undefined;
  readonly verdict: Verdict;
}
