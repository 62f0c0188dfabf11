import type { Severity } from "../validation";

export type NextStep = "fix-errors" | "review-warnings" | "build-skema" | "rebuild-skema" | "done";

/** How the year's skema stands against the workbook: not built yet, behind its sources, or up to date. */
export type SkemaStanding = "missing" | "behind" | "current";

/** The one thing to do next: what is wrong comes before the skema, the skema before rest. */
export function nextStep(counts: Readonly<Record<Severity, number>>, standing: SkemaStanding): NextStep {
  if (counts.error > 0) return "fix-errors";
  if (counts.warning > 0) return "review-warnings";
  if (standing === "missing") return "build-skema";
  return standing === "behind" ? "rebuild-skema" : "done";
}
