import { nearestOf } from "../nearest";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** A cell of a plan table that holds none of the words its column knows. */
export const rule: Rule<"value-unknown"> = {
  id: "value-unknown",
  yieldsTo: ["excel-error"],
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.kind !== "value-unknown") continue;
      const { table, column, value, at, choices } = problem;
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
