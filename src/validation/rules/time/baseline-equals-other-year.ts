import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import {
  copyInData,
  copyInYears,
  dataIndexOf,
  yearIndexOf,
  type CopiedBaseline,
  type DataIndex,
} from "./copied-baseline";

/** A baseline of several figures that are all those of another year: most likely copied from the wrong column. */
export const rule: Rule<"baseline-equals-other-year"> = {
  id: "baseline-equals-other-year",
  yieldsTo: ["rows-swapped", "baseline-differs"],
  *check(context) {
    const data = dataIndexOf(context.dataTables);
    for (const { id } of context.plan.indicators) yield* inIndicator(id, data, context);
  },
};

/** The same copy in plan and sheet is one fault, told against the table that also knows the right year. */
function* inIndicator(
  id: string,
  data: DataIndex,
  context: RuleContext,
): Iterable<Observation<"baseline-equals-other-year">> {
  const cells = context.cellsOf(id);
  const years = yearIndexOf(cells);
  const copies = cells.flatMap((cell): CopiedBaseline[] => {
    const copy = copyInData(cell, data) ?? copyInYears(cell, years);
    return copy === undefined ? [] : [copy];
  });
  const own = copies.find(({ baseline }) => baseline.origin === "sheet") ?? copies[0];
  if (own === undefined) return;
  const { at, raw } = own.baseline.source;
  const others = copies.flatMap(({ baseline }) => (baseline === own.baseline ? [] : [baseline.source.at]));
  yield {
    severity: own.right === undefined ? "warning" : "error",
    at,
    params: {
      baselineYear: own.year,
      year: own.copiedYear,
      other: own.original,
      ...(own.right === undefined ? {} : { right: own.right }),
    },
    subject: subjectOf(id, context.columnAt(at), raw),
    related: [own.original, ...(own.right === undefined ? [] : [own.right]), ...others],
  };
}
