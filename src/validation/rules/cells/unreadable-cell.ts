import type { CellReading } from "../../../cells/reading";
import { dataCells } from "../../readings";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A cell that should hold a figure, or the reason for none, and holds neither. */
export const rule: Rule<"unreadable-cell"> = {
  id: "unreadable-cell",
  yieldsTo: [
    "excel-error",
    "cpr-number",
    "ambiguous-number",
    "footnote-in-number",
    "label-contradicts-unit",
    "out-of-range",
    "unit-wrong",
  ],
  *check(context) {
    for (const { id, column, cell } of dataCells(context)) {
      const { at, raw, reading } = cell;
      if (!isUnreadable(reading)) continue;
      yield { severity: "warning", at, params: { raw }, subject: subjectOf(id, column, raw) };
    }
  },
};

function isUnreadable({ kind, confidence }: CellReading): boolean {
  if (kind === "empty" || kind === "unavailable") return false;
  return kind === "text" || kind === "date" || kind === "period" || confidence < 0.5;
}
