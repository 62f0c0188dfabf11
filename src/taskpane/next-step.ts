import type { Severity } from "../validation";

export type NextStep =
  "fill-plan" | "fix-errors" | "review-warnings" | "build-skema" | "rebuild-skema" | "renew-sources" | "done";

/** A step that is taken at another place than *Overblik*. */
export type StepElsewhere = Exclude<NextStep, "fill-plan">;

/**
 * How the year's skema stands against the workbook: not built yet, behind its sources, with the same figures but a list of
 * other findings, or up to date.
 */
export type SkemaStanding = "missing" | "behind" | "listing-behind" | "current";

const skemaSteps: Readonly<Record<SkemaStanding, StepElsewhere>> = {
  missing: "build-skema",
  behind: "rebuild-skema",
  "listing-behind": "renew-sources",
  current: "done",
};

/**
 * The one thing to do next: a plan without a single figure is filled first; then what is wrong comes before the skema, the
 * skema before rest.
 * @param filled whether anything has been measured or reported in any year.
 */
export function nextStep(
  counts: Readonly<Record<Severity, number>>,
  standing: SkemaStanding,
  filled: boolean,
): NextStep {
  if (!filled && standing === "missing") return "fill-plan";
  if (counts.error > 0) return "fix-errors";
  if (counts.warning > 0) return "review-warnings";
  return skemaSteps[standing];
}
