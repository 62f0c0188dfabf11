/** What a person writes of a new plan; dates are ISO text, empty where none is chosen. */
export interface PlanForm {
  readonly name: string;
  readonly municipality: string;
  readonly from: string;
  readonly to: string;
}

export type FormFault = "nameMissing" | "municipalityMissing" | "dateMissing" | "periodReversed";

/** The form as it begins: a plan of four whole years from the coming new year. */
export function emptyPlanForm(today: string): PlanForm {
  const first = Number(today.slice(0, 4)) + 1;
  return { name: "", municipality: "", from: `${first}-01-01`, to: `${first + 3}-12-31` };
}

/** What is missing or wrong, by field. */
export function faultsOf(form: PlanForm): Readonly<Partial<Record<keyof PlanForm, FormFault>>> {
  const missing = (text: string) => text.trim() === "";
  return {
    ...(missing(form.name) && { name: "nameMissing" }),
    ...(missing(form.municipality) && { municipality: "municipalityMissing" }),
    ...(missing(form.from) && { from: "dateMissing" }),
    ...(missing(form.to)
      ? { to: "dateMissing" }
      : form.from !== "" && form.to < form.from && { to: "periodReversed" }),
  };
}
