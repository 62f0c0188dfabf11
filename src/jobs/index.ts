export { buildSkema, type BuiltSkema } from "./build-skema";
export { startPlan } from "./start-plan";
export { validateSnapshot, validateWorkbook, type ValidatedWorkbook } from "./validate-workbook";
