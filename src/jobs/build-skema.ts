import { Failure } from "../messages";
import type { Plan } from "../plan/model";
import { drawSkema, type SkemaSummary } from "../skema";
import type { Validation } from "../validation";
import type { WorkbookHost } from "../workbook/host";
import { begin, type JobControl } from "./progress";
import { refuseNoPlan, refuseYearOutside } from "./refusals";
import { validateWorkbook } from "./validate-workbook";

export interface BuiltSkema {
  readonly plan: Plan;
  readonly sheets: readonly string[];
  readonly summary: SkemaSummary;
  readonly validation: Validation;
}

/** A person may write while the skema is drawn; it is then drawn again from what they wrote. */
const mostAttempts = 3;

/**
 * Adds or refreshes the year's skema sheets, whatever the findings.
 * @param today ISO date: when the skema is built and what is overdue.
 * @throws Failure where the workbook has no plan, the year lies outside it, or the host cannot write; the signal's
 * reason where the person has stopped it.
 */
export async function buildSkema(
  host: WorkbookHost,
  year: number,
  today: string,
  control: JobControl = {},
): Promise<BuiltSkema> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await buildOnce(host, year, today, control);
    } catch (error) {
      const isChanged = error instanceof Failure && error.code === "changed-meanwhile";
      if (!isChanged || attempt === mostAttempts) throw error;
    }
  }
}

async function buildOnce(
  host: WorkbookHost,
  year: number,
  today: string,
  control: JobControl,
): Promise<BuiltSkema> {
  const { snapshot, workbook, plan, validation } = await validateWorkbook(host, today, control);
  refuseNoPlan(plan);
  refuseYearOutside(plan, year);
  await begin(control, "drawing");
  const skema = drawSkema({ snapshot, workbook, year, findings: validation.findings, today });
  await begin(control, "writing");
  await host.apply({ sheets: skema.drawings, fixes: [] });
  return { plan, sheets: skema.drawings.map((drawing) => drawing.name), summary: skema.summary, validation };
}
