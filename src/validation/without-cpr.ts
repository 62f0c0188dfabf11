import { findCpr, maskHits } from "../privacy";
import type { Finding } from "./finding";

/**
 * Findings quote cells, and the skema lists findings: where the workbook holds a CPR number, none of them may carry it on.
 */
export function withoutCpr(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === "cpr-number")) return findings;
  return findings.map((finding) => ({
    ...finding,
    params: masked(finding.params),
    ...(finding.subject === undefined ? {} : { subject: masked(finding.subject) }),
  }));
}

/** The same value with every CPR number in its texts masked. */
function masked<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === "string" ? maskHits(each, findCpr(each)) : each,
  ) as Value;
}
