import type { SourcedReading } from "../../plan/model";
import type { RuleContext } from "../context";
import type { Fix } from "../finding";
import { dataCells } from "../readings";
import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** An amount written as no amount is written: `kr. 128.767.-`. */
export const rule: Rule<"malformed-amount"> = {
  id: "malformed-amount",
  *check(context) {
    for (const { id, column, cell } of dataCells(context)) {
      const note = cell.reading.notes.find(({ code }) => code === "malformed-amount");
      if (note === undefined) continue;
      const fix = withComma(cell, context);
      yield {
        severity: "warning",
        at: cell.at,
        params: { text: note.text },
        subject: subjectOf(id, column, cell.raw),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
};

/** Offered where a dot stands before the dash of whole kroner. */
function withComma({ at, raw }: SourcedReading, { valueAt }: RuleContext): Fix | undefined {
  const before = valueAt(at);
  const after = raw.replace(/(\d)\.(?=[-–](?!\d))/g, "$1,");
  return before === raw && after !== raw ? { at, before, after } : undefined;
}
