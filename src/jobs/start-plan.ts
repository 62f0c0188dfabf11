import { drawPlanTables, newPlanContent, type NewPlan } from "../plan/drawing";
import { settingDefinitions } from "../validation/settings";
import type { WorkbookHost } from "../workbook/host";
import { freeSheetName } from "./free-sheet-name";

/**
 * Writes the plan tables into a workbook, with LBF's goals and indicators and the rules' usual thresholds filled in. Each
 * sheet of theirs is a new one: where the workbook has a sheet of that name, the new one gets a number after its name.
 * @throws Failure where the workbook has one of the tables already, or the host cannot write.
 */
export async function startPlan(host: WorkbookHost, plan: Omit<NewPlan, "settings">): Promise<void> {
  const content = newPlanContent({ ...plan, settings: Object.values(settingDefinitions) });
  const snapshot = await host.read();
  const sheets = drawPlanTables(content).map((drawing) => ({
    ...drawing,
    name: freeSheetName(snapshot, drawing.name),
  }));
  await host.apply({ sheets, fixes: [] });
}
