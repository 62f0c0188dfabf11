import { labelOf } from "../../../plan/label";
import type { IndicatorTable, SourcedText } from "../../../plan/model";
import { grouped } from "../../../plan/grouped";
import { compareLabels } from "../../../plan/similarity";
import type { MatchedRow } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/**
 * A row whose label is worded differently from the plan's indicator that it was recognised as; many in one table are one
 * remark. Landsbyggefonden's indicators may differ in small words, since every document words them its own way.
 */
export const rule: Rule<"label-differs"> = {
  id: "label-differs",
  yieldsTo: ["indicator-duplicate"],
  *check({ matchedRows }) {
    for (const [table, rows] of grouped(matchedRows, (row) => row.table)) {
      const differing = differingRows(rows);
      if (differing.length > mostRows) yield* observations(table, differing);
      else for (const each of differing) yield* observations(table, [each]);
    }
  },
};

/** More rows than these that differ in one table have one cause: the table keeps to words of its own. */
const mostRows = 3;

/** The likeness of labels that differ in words such as "der" and "som" alone. */
const sameWords = 0.979;

interface Differing {
  readonly row: MatchedRow;
  readonly label: SourcedText;
  readonly likeness: number;
}

function differingRows(rows: readonly MatchedRow[]): Differing[] {
  // Several rows of one indicator are its parts, with names of their own.
  const single = [...grouped(rows, ({ indicator }) => indicator.id).values()].filter(
    ({ length }) => length === 1,
  );
  return single.flat().flatMap((row): Differing[] => {
    const { label, goal } = row.row;
    const planned = row.indicator.label.text;
    if (label === undefined || label.at.cell === goal?.at.cell || planned.trim() === "") return [];
    const likeness = compareLabels(labelOf(label.text), labelOf(planned));
    const isSame =
      isSameWording(label.text, planned) || (row.indicator.lbf !== undefined && likeness >= sameWords);
    return isSame ? [] : [{ row, label, likeness }];
  });
}

/** Brackets add a unit or a source and leave the wording as it is. */
function isSameWording(label: string, planned: string): boolean {
  if (labelOf(label).key === labelOf(planned).key) return true;
  return labelOf(withoutBrackets(label)).key === labelOf(withoutBrackets(planned)).key;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, " ");
}

function* observations(
  { sheet }: IndicatorTable,
  group: readonly Differing[],
): Iterable<Observation<"label-differs">> {
  const [first, ...others] = group;
  if (first === undefined) return;
  const { label, row, likeness } = first;
  const { indicator } = row;
  yield {
    severity: "info",
    at: label.at,
    params: {
      ids: group.map((each) => each.row.indicator.id),
      label: label.text,
      planned: indicator.label.text,
      likeness,
    },
    subject: subjectOf(others.length === 0 ? indicator.id : sheet, "Indikator", label.text),
    related: [first, ...others].flatMap((each) => [
      ...(each === first ? [] : [each.label.at]),
      each.row.indicator.label.at,
    ]),
  };
}
