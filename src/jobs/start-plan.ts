import { drawPlanTables, newPlanContent, type NewPlan } from "../plan/drawing";
import type { WorkbookHost } from "../workbook/host";

/** Writes the plan tables into a workbook, with LBF's goals and indicators filled in. */
export async function startPlan(host: WorkbookHost, plan: NewPlan): Promise<void> {
  await host.apply({ sheets: drawPlanTables(newPlanContent(plan)), fixes: [] });
}
