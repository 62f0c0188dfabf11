import { nearestOf } from "../../nearest";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A column of a plan table that is not one of its own: a mistyped header, or one the user has added. */
export const rule: Rule<"column-unknown"> = {
  id: "column-unknown",
  yieldsTo: ["column-duplicate"],
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.kind !== "column-unknown") continue;
      const { table, column, at } = problem;
      const missing = problems.flatMap((other) =>
        other.kind === "column-missing" && other.table === table ? [other.column] : [],
      );
      const nearest = nearestOf(column, missing);
      yield {
        severity: nearest === undefined ? "info" : "error",
        at,
        params: { table, column, ...(nearest === undefined ? {} : { nearest }) },
        subject: subjectOf(table, column, column),
      };
    }
  },
};
