import { dataCells } from "../readings";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** A digit that is, or may be, a footnote's: it is left out where that is certain. */
export const rule: Rule<"footnote-in-number"> = {
  id: "footnote-in-number",
  *check(context) {
    for (const { id, column, cell } of dataCells(context)) {
      const notes = cell.reading.notes.filter(({ code }) => code.startsWith("footnote-"));
      const note = notes.find(({ code }) => code === "footnote-suspected") ?? notes[0];
      if (note === undefined) continue;
      const removed = note.code === "footnote-removed";
      yield {
        severity: removed ? "info" : "warning",
        at: cell.at,
        params: { text: note.text, removed },
        subject: subjectOf(id, column, cell.raw),
      };
    }
  },
};
