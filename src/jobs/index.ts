export { acceptFinding, withdrawAcceptance } from "./accept-finding";
export { applyFix } from "./apply-fix";
export { buildSkema, type BuiltSkema } from "./build-skema";
export { overviewOf, type Awaited, type Overview } from "./overview";
export { planYears, yearToReport } from "./plan-years";
export { previewSkema, type CellChange, type SheetPreview, type SkemaPreview } from "./preview-skema";
export type { JobControl, JobStage } from "./progress";
export { startPlan } from "./start-plan";
export { validateSnapshot, validateWorkbook, type ValidatedWorkbook } from "./validate-workbook";
