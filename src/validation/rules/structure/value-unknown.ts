import { nearestOf } from "../../nearest";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A cell of a plan table that holds none of the words its column knows. */
export const rule: Rule<"value-unknown"> = {
  id: "value-unknown",
  yieldsTo: ["excel-error"],
  *check({ problems }) {
    const missing = new Set(
      problems.flatMap((problem) =>
        problem.kind === "column-missing" ? [`${problem.table}|${problem.column}`] : [],
      ),
    );
    for (const problem of problems) {
      if (problem.kind !== "value-unknown") continue;
      const { table, column, value, at, choices } = problem;
      // A column that is not there is reported as such, and not once more for every row.
      if (value.trim() === "" && missing.has(`${table}|${column}`)) continue;
      const nearest = nearestOf(value, choices);
      yield {
        severity: "warning",
        at,
        params: { value, column, choices, ...(nearest === undefined ? {} : { nearest }) },
        subject: subjectOf(table, column, value),
      };
    }
  },
};
