import { dataCells } from "../readings";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** A number that can be read in more than one way, such as `12.5`, and is therefore not used. */
export const rule: Rule<"ambiguous-number"> = {
  id: "ambiguous-number",
  *check(context) {
    for (const { id, column, cell } of dataCells(context)) {
      const note = cell.reading.notes.find(
        ({ code }) => code === "ambiguous-number" || code === "malformed-number",
      );
      if (note === undefined) continue;
      yield {
        severity: "warning",
        at: cell.at,
        params: { text: note.text },
        subject: subjectOf(id, column, cell.raw),
      };
    }
  },
};
