import type { SuccessCriterion } from "../../../plan/model";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { isPlaceholder } from "./placeholder";

/** A success criterion that names nothing to reach: no number, and no direction either. */
export const rule: Rule<"criterion-without-target"> = {
  id: "criterion-without-target",
  *check({ plan }) {
    for (const criterion of plan.criteria) {
      const { id, criterion: sentence } = criterion;
      if (sentence === undefined || isPlaceholder(sentence.raw) || hasTarget(criterion)) continue;
      yield {
        severity: sentence.reading.direction === undefined ? "warning" : "info",
        at: sentence.at,
        params: { id, text: sentence.raw },
        subject: subjectOf(id, "Succeskriterie", sentence.raw),
      };
    }
  },
};

function hasTarget({ criterion, target }: SuccessCriterion): boolean {
  return [criterion, target].some(
    (source) =>
      source !== undefined && (source.reading.targets.length > 0 || source.reading.reference !== undefined),
  );
}
