import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A row of a plan table without an id: nothing can refer to it. */
export const rule: Rule<"id-missing"> = {
  id: "id-missing",
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.kind !== "id-missing") continue;
      const { table, at } = problem;
      yield { severity: "warning", at, params: { table }, subject: subjectOf(table, "Id", "") };
    }
  },
};
