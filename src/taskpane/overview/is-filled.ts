import type { PlanWorkbook } from "../../plan/model";

/** Whether any cell of the data has been filled for any year, or any status has been written. */
export function isFilled({ tables, plan }: PlanWorkbook): boolean {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return (
    cells.some(({ column, raw }) => column.role.kind === "measurement" && raw.trim() !== "") ||
    plan.statuses.some(({ status, result }) => status.raw.trim() !== "" || (result?.raw ?? "").trim() !== "")
  );
}
