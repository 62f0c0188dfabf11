import { fold } from "../../../plan/text";

/** "I alt", "Sum af afdelinger": the parts and nothing else. */
const sums = /^alt$|^(?:i ?alt|total(?:en|t)?|sum(?:men)?|tilsammen|sammenlagt)(?![\p{L}])/u;

/** "Samlet", "Hele området", "Beboere i alt": all of it, which may be more than the parts that are shown. */
const wholes =
  /^(?:samle(?:t|de)|hele) |^samlet$|^alle(?: (?:afdelinger|kvarterer|områder|aktiviteter))?$|[ ,(-]i ?alt\)?:?$/u;

/** "heraf drenge", "- hvoraf": a part of the line above, not of the total. */
const subsets = /(?:^|[ ,(-])(?:heraf|hvoraf|deraf|derunder)(?![\p{L}])/u;

const means = /(?:^|[ ,(-])(?:gns|snit|gennemsnit(?:tet|lig|ligt|lige)?|middel(?:værdi)?)(?![\p{L}])/u;

/**
 * What a line of a table is by its label: the sum of the others, all of which the others may be only a part, their mean,
 * a part of the line above, or one of those that are summed.
 */
export type LineKind = "sum" | "whole" | "mean" | "subset" | "plain";

export function lineKind(label: string): LineKind {
  const folded = fold(label);
  if (means.test(folded)) return "mean";
  if (sums.test(folded)) return "sum";
  if (wholes.test(folded)) return "whole";
  return subsets.test(folded) ? "subset" : "plain";
}

export function isTotal(kind: LineKind): boolean {
  return kind === "sum" || kind === "whole";
}
