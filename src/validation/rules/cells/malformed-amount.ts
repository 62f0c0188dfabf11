import type { RuleContext } from "../../context";
import type { Fix } from "../../finding";
import { allCells, type ReadCell } from "../../readings";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** An amount written as no amount is written: `kr. 128.767.-`. */
export const rule: Rule<"malformed-amount"> = {
  id: "malformed-amount",
  *check(context) {
    for (const cell of allCells(context)) {
      const note = cell.notes.find(({ code }) => code === "malformed-amount");
      if (note === undefined) continue;
      const fix = withComma(cell, context);
      yield {
        severity: "warning",
        at: cell.at,
        params: { text: note.text },
        subject: subjectOf(cell.id, cell.column, cell.raw),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
};

/** Offered where a dot stands before the dash of whole kroner. */
function withComma({ at, raw }: ReadCell, { valueAt }: RuleContext): Fix | undefined {
  const before = valueAt(at);
  const after = raw.replace(/(\d)\.(?=[-–](?!\d))/g, "$1,");
  return before === raw && after !== raw ? { at, before, after } : undefined;
}
