import { drawPlanTables, newPlanContent, type NewPlan } from "../plan/drawing";
import { settingDefinitions } from "../validation/settings";
import type { WorkbookHost } from "../workbook/host";

/** Writes the plan tables into a workbook, with LBF's goals and indicators and the rules' usual thresholds filled in. */
export async function startPlan(host: WorkbookHost, plan: Omit<NewPlan, "settings">): Promise<void> {
  const content = newPlanContent({ ...plan, settings: Object.values(settingDefinitions) });
  await host.apply({ sheets: drawPlanTables(content), fixes: [] });
}
