import { grouped } from "../../../plan/grouped";

import { nearestOf } from "../../nearest";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** Columns without which the rows of a plan table mean nothing. */
const indispensable: ReadonlySet<string> = new Set([
  "Id",
  "Indikator",
  "Succeskriterie",
  "Succeskriterie id",
  "Periode",
  "Status",
  "Felt",
  "Værdi",
  "Nøgle",
  "Regel",
]);

/** Columns that a plan table lacks, one finding per table. */
export const rule: Rule<"column-missing"> = {
  id: "column-missing",
  *check({ problems }) {
    const unknown = problems.filter((problem) => problem.kind === "column-unknown");
    const missing = problems
      .filter((problem) => problem.kind === "column-missing")
      .filter(
        ({ table, column }) =>
          !unknown.some((other) => other.table === table && nearestOf(other.column, [column]) !== undefined),
      );
    for (const [table, group] of grouped(missing, (problem) => problem.table)) {
      const [first] = group;
      if (first === undefined) continue;
      const columns = group.map(({ column }) => column);
      yield {
        severity: columns.some((column) => indispensable.has(column)) ? "error" : "warning",
        at: first.at,
        params: { table, columns },
        subject: subjectOf(table, columns.join(", "), ""),
      };
    }
  },
};
