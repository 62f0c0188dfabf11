import type { Severity } from "../../finding";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** The tables without which other parts of the plan mean nothing, and the table that asks for each. */
const neededBy: Readonly<Record<string, string | undefined>> = { Succeskriterier: "Status" };

/** A plan table that is not in the workbook. Most tables may be missing; the indicators may not. */
export const rule: Rule<"table-missing"> = {
  id: "table-missing",
  *check({ problems, firstCell }) {
    const missing = problems.flatMap((problem) => (problem.kind === "table-missing" ? [problem.table] : []));
    for (const table of missing) {
      const severity = severityOf(table, missing);
      if (severity === undefined) continue;
      yield { severity, at: firstCell, params: { table }, subject: subjectOf(table, "", "") };
    }
  },
};

function severityOf(table: string, missing: readonly string[]): Severity | undefined {
  if (table === "Indikatorer") return "error";
  if (table === "Plan") return "info";
  const asking = neededBy[table];
  return asking !== undefined && !missing.includes(asking) ? "error" : undefined;
}
