import type { Unit } from "../cells/reading";
import { focusAreaNames } from "./focus-area";
import { lbfIndicators } from "./lbf";
import type { Direction } from "./model";
import { planFields, type PlanTableName, type planTables } from "./tables";

/** A cell of a plan table: a date is ISO text (`2022-01-01`) and becomes a date in the workbook. */
export type PlainValue = string | number | null;

export type PlanColumn<Table extends PlanTableName> = (typeof planTables)[Table]["columns"][number];

/** A row of a plan table by column; a column left out is blank. */
export type PlanRow<Table extends PlanTableName> = Readonly<Partial<Record<PlanColumn<Table>, PlainValue>>>;

/** What the plan tables hold. */
export type PlanContent = { readonly [Table in PlanTableName]: readonly PlanRow<Table>[] };

/** What is known of a plan before it is written; dates are ISO. */
export interface NewPlan {
  readonly municipality?: string;
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  /** The thresholds that the plan may change, as they are without a plan's own. */
  readonly settings?: readonly { readonly key: string; readonly value: number }[];
}

/** The words of the Retning column. */
export const directionWords: Readonly<Record<Direction, string>> = {
  up: "op",
  down: "ned",
  maintain: "fasthold",
};

/** The words of the Enhed columns. */
export const unitWords: Readonly<Record<Unit, string>> = {
  percent: "%",
  grade: "karakter",
  count: "antal",
  dkk: "kr.",
  full_year_persons: "helårspersoner",
  points: "point",
  per_1000: "pr. 1.000",
  hours: "timer",
  pe: "PE",
  dwellings: "boliger",
  year: "år",
  none: "",
};

/** The rows of the Budget table beside the four areas. */
export const budgetWords = { shared: "Fælles", total: "I alt" } as const;

/** The four indsatsområder, which have delaftaler, activities and budgets. */
export const agreedAreas = ["education", "employment", "crime", "cohesion"] as const;

/** The plan tables of a plan that begins: LBF's goals and indicators filled in, the rest ready to be filled in. */
export function newPlanContent(plan: NewPlan): PlanContent {
  const { from = null, to = null } = plan;
  const known: Partial<Record<(typeof planFields)[number], PlainValue>> = {
    Navn: plan.name ?? null,
    Kommune: plan.municipality ?? null,
    "Periode fra": from,
    "Periode til": to,
  };
  const areas = agreedAreas.map((area) => focusAreaNames[area]);
  return {
    Plan: planFields.map((field) => ({ Felt: field, Værdi: known[field] ?? null })),
    Delaftaler: areas.map((area) => ({ Indsatsområde: area, "Periode fra": from, "Periode til": to })),
    Indikatorer: lbfIndicators.map((indicator) => ({
      Id: indicator.id,
      Indsatsområde: focusAreaNames.overall,
      Mål: indicator.goal,
      Indikator: indicator.label,
      Enhed: unitWords[indicator.unit],
      Retning: directionWords[indicator.direction],
      Datakilde: indicator.source,
    })),
    Succeskriterier: [],
    Status: [],
    Budget: [...areas, budgetWords.shared, budgetWords.total].map((area) => ({ Indsatsområde: area })),
    Områder: [],
    Grænseværdier: [],
    Indstillinger: (plan.settings ?? []).map(({ key, value }) => ({ Nøgle: key, Værdi: value })),
    "Accepterede fund": [],
  };
}
