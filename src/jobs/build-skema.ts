import { Failure } from "../messages";
import type { Plan } from "../plan/model";
import { drawSkema, type SkemaSummary } from "../skema";
import type { Validation } from "../validation";
import type { WorkbookHost } from "../workbook/host";
import { validateWorkbook } from "./validate-workbook";

export interface BuiltSkema {
  readonly plan: Plan;
  readonly sheets: readonly string[];
  readonly summary: SkemaSummary;
  readonly validation: Validation;
}

/**
 * Adds or refreshes the year's skema sheets, whatever the findings.
 * @param today ISO date: when the skema is built and what is overdue.
 * @throws Failure where the workbook has no plan, the year lies outside it, or the host cannot write.
 */
export async function buildSkema(host: WorkbookHost, year: number, today: string): Promise<BuiltSkema> {
  const { snapshot, workbook, plan, validation } = await validateWorkbook(host, today);
  if (plan.indicators.length === 0 && plan.criteria.length === 0) throw new Failure("no-plan", undefined);
  refuseYearOutside(plan, year);
  const skema = drawSkema({ snapshot, workbook, year, findings: validation.findings, today });
  await host.apply({ sheets: skema.drawings, fixes: [] });
  return { plan, sheets: skema.drawings.map((drawing) => drawing.name), summary: skema.summary, validation };
}

function refuseYearOutside(plan: Plan, year: number): void {
  const first = Number(plan.from?.slice(0, 4) ?? year);
  const last = Number(plan.to?.slice(0, 4) ?? year);
  if (year < first || year > last) throw new Failure("year-outside-plan", { year, first, last });
}
