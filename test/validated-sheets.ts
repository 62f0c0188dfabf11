import { planSheet, snapshotOf, type CellInput, type SheetInput } from "./snapshots";
import { messagesIn, type Language } from "../src/messages";
import { readPlanWorkbook } from "../src/plan";
import { planTables, type PlanTableName } from "../src/plan/tables";
import { validate, type Finding, type RuleId, type Validation } from "../src/validation";

/** The day on which tests are run unless they say otherwise. */
export const today = "2024-06-15";

/** A plan table from rows that name only the columns they fill. */
export function planTable<Table extends PlanTableName>(
  table: Table,
  rows: readonly Partial<Record<(typeof planTables)[Table]["columns"][number], CellInput>>[],
): SheetInput {
  const columns: readonly (typeof planTables)[Table]["columns"][number][] = planTables[table].columns;
  return planSheet(
    table,
    rows.map((row) => columns.map((column) => row[column] ?? null)),
  );
}

/** An indicator sheet named `Data`. */
export function dataSheet(rows: readonly (readonly CellInput[])[], name = "Data"): SheetInput {
  return { name, rows };
}

export function validated(sheets: readonly SheetInput[], on = today): Validation {
  const snapshot = snapshotOf(sheets);
  return validate({ snapshot, workbook: readPlanWorkbook(snapshot), today: on });
}

/** What one rule finds: `severity Sheet!Cell sentence`, in order. */
export function found(rule: RuleId, sheets: readonly SheetInput[], on = today): string[] {
  return validated(sheets, on)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => `${finding.severity} ${finding.sheet}!${finding.cell} ${sentenceOf(finding, "da")}`);
}

/** The sentence of a finding, with plain spaces. */
export function sentenceOf(finding: Finding, language: Language): string {
  const sentence = messagesIn(language).findings[finding.rule] as (params: Finding["params"]) => string;
  return sentence(finding.params).replaceAll("\u00a0", " ");
}
