import { allCells } from "../../readings";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { relatedTo, slipGroups } from "./slip-groups";

/** A number that can be read in more than one way, such as `12.5`, and is therefore not used. */
export const rule: Rule<"ambiguous-number"> = {
  id: "ambiguous-number",
  yieldsTo: ["cpr-number", "label-contradicts-unit"],
  *check(context) {
    const ambiguous = Array.from(allCells(context)).flatMap((cell) => {
      const note = cell.notes.find(({ code }) => code === "ambiguous-number" || code === "malformed-number");
      return note === undefined ? [] : [{ ...cell, text: note.text }];
    });
    for (const { first, others } of slipGroups(ambiguous)) {
      yield {
        severity: "warning",
        at: first.at,
        params: { text: first.text, cells: others.length + 1 },
        subject: subjectOf(first.id, first.column, first.raw),
        ...relatedTo(others),
      };
    }
  },
};
