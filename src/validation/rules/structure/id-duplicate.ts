import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** Two rows of a plan table with the same id. */
export const rule: Rule<"id-duplicate"> = {
  id: "id-duplicate",
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.kind !== "id-duplicate") continue;
      const { table, id, at, first } = problem;
      yield {
        severity: "error",
        at,
        params: { table, id, first },
        subject: subjectOf(id, "Id", id),
        related: [first],
      };
    }
  },
};
