import type { Indicator } from "../../../plan/model";
import type { RuleContext } from "../../context";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/**
 * Indicators without a baseline in the plan and on every sheet: nothing can be said of their development. An error where
 * data have come and none of the indicators has one.
 */
export const rule: Rule<"baseline-missing"> = {
  id: "baseline-missing",
  yieldsTo: ["overdue-data", "unreadable-cell", "column-missing"],
  *check(context) {
    const missing = context.plan.indicators.filter((indicator) => lacksBaseline(indicator, context));
    const none = missing.length > 1 && missing.length === context.plan.indicators.length;
    for (const group of none ? [missing] : missing.map((each) => [each])) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      yield {
        severity: none && context.tables.length > 0 ? "error" : "warning",
        at: first.baselineArea.at,
        params: { ids: group.map(({ id }) => id) },
        subject: subjectOf(first.id, "Baseline boligområde", ""),
        ...(others.length > 0 ? { related: others.map(({ baselineArea }) => baselineArea.at) } : {}),
      };
    }
  },
};

/** A reason why there is none (awaited, does not exist) is an answer, and no gap. */
function lacksBaseline({ id, baselineArea, lbf, label, goal }: Indicator, context: RuleContext): boolean {
  if (lbf === undefined && label.text.trim() === "" && goal.text.trim() === "") return false;
  if (baselineArea.reading.kind !== "empty") return false;
  return !context.measurementsOf(id).some(({ role }) => role === "baseline") && !explained(id, context);
}

function explained(id: string, { rowsOf }: RuleContext): boolean {
  return rowsOf(id).some(({ row }) =>
    row.cells.some(({ column, reading }) => column.role.kind === "baseline-area" && reading.kind !== "empty"),
  );
}
