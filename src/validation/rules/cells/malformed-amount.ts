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
        params: { text: note.text, meant: commaForDot(note.text) },
        subject: subjectOf(cell.id, cell.column, cell.raw),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
};

/** Offered where the cell holds the text that was read. */
function withComma({ at, raw }: ReadCell, { valueAt }: RuleContext): Fix | undefined {
  const before = valueAt(at);
  const after = commaForDot(raw);
  return before === raw && after !== raw ? { at, before, after } : undefined;
}

/** The text with the comma that belongs before the dash of whole kroner. */
function commaForDot(text: string): string {
  return text.replace(/(\d)\.(?=[-–—−](?!\d))/g, "$1,");
}
