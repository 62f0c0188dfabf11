import { nearestOf } from "../../nearest";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A row that refers to a criterion the plan does not have. */
export const rule: Rule<"id-unknown"> = {
  id: "id-unknown",
  yieldsTo: ["row-outside-table"],
  *check({ problems, plan }) {
    const known = plan.criteria.map(({ id }) => id);
    for (const problem of problems) {
      if (problem.kind !== "id-unknown" || known.length === 0) continue;
      const { table, id, at } = problem;
      const nearest = nearestOf(id, known);
      yield {
        severity: "error",
        at,
        params: { table, id, ...(nearest === undefined ? {} : { nearest }) },
        subject: subjectOf(id, "Succeskriterie id", id),
      };
    }
  },
};
