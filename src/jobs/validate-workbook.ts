import { readPlanWorkbook } from "../plan";
import type { Plan, PlanWorkbook } from "../plan/model";
import { differingWords, outdatedSkemas, withLostMarks } from "../skema";
import { validate, type Validation } from "../validation";
import type { WorkbookHost } from "../workbook/host";
import { begin, type JobControl } from "./progress";
import type { WorkbookSnapshot } from "../workbook/snapshot";

export interface ValidatedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: PlanWorkbook;
  readonly plan: Plan;
  readonly validation: Validation;
}

/**
 * Reads a workbook and finds what is wrong with it.
 * @param today ISO date that decides what is overdue.
 * @throws Failure where the workbook cannot be read; the signal's reason where the person has stopped it.
 */
export async function validateWorkbook(
  host: WorkbookHost,
  today: string,
  control: JobControl = {},
): Promise<ValidatedWorkbook> {
  await begin(control, "reading");
  const snapshot = await host.read();
  await begin(control, "checking");
  return validateSnapshot(snapshot, today);
}

/** The same for a snapshot at hand. */
export function validateSnapshot(asRead: WorkbookSnapshot, today: string): ValidatedWorkbook {
  const snapshot = withLostMarks(asRead);
  const workbook = readPlanWorkbook(snapshot);
  const further = [...differingWords(snapshot, workbook), ...outdatedSkemas(snapshot, workbook)];
  const validation = validate({ snapshot, workbook, today, further });
  return { snapshot, workbook, plan: workbook.plan, validation };
}
