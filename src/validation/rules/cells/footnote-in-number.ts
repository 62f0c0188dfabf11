import type { ReadingNote } from "../../../cells/reading";
import { allCells } from "../../readings";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A digit that is, or may be, a footnote's: it is left out where that is certain. */
export const rule: Rule<"footnote-in-number"> = {
  id: "footnote-in-number",
  yieldsTo: ["label-contradicts-unit", "out-of-range"],
  *check(context) {
    for (const { id, column, at, raw, notes, isFree } of allCells(context)) {
      // What a figure of a free table counts is inferred, so that nothing can be suspected of its size.
      const suspected = isFree ? undefined : notes.find(({ code }) => code === "footnote-suspected");
      const note = suspected ?? notes.find(isRemovedMark);
      if (note === undefined) continue;
      const removed = suspected === undefined;
      yield {
        severity: removed ? "info" : "warning",
        at,
        params: { text: note.text, removed },
        subject: subjectOf(id, column, raw),
      };
    }
  },
};

/** Nobody takes a star for a part of the number. */
function isRemovedMark({ code, text }: ReadingNote): boolean {
  return code === "footnote-removed" && !/^\*+$/.test(text);
}
