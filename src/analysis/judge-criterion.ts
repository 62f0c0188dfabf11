import type { Target } from "../cells/reading";
import { verdict } from "./case";
import { isShort, perYear } from "./criterion-targets";
import { sameThing } from "./danish-nouns";
import { judgeCount } from "./judge-count";
import { related, type Match, type ReportedResult } from "./match-results";
import type { Verdict } from "./model";
import { isAdditive } from "./sums";
import type { Half } from "./yearly-count";

/** A target with its result and verdict. */
export interface JudgedMatch {
  readonly match: Match;
  /** What the result is held against, in its unit: the target's number, or the number of it the period asks for. */
  readonly required: number;
  readonly verdict: Verdict;
}

/** The verdict on one target of a criterion, among all its targets, after a year or half of one. */
export function judgeMatch(match: Match, targets: readonly Target[], half: Half): JudgedMatch {
  const { target, result } = match;
  const { value, unit, operator, per } = target;
  const category = targets.length > 1 ? target.category : undefined;
  const judged = (required: number, proRata: Half): JudgedMatch => {
    const about = { unit, half: proRata, ...(category === undefined ? {} : { category }) };
    const given = judgeCount(result.value, required, operator, about);
    return { match, required, verdict: isAdditive(unit) || unit === "none" ? given : asShare(given, match) };
  };
  if (per === undefined || !isAdditive(unit) || related(per, result.per) === true)
    return judged(value, undefined);
  if (per === "år") return judged(value, half);
  if (isShort(per)) {
    if (result.entered) return judged(value, undefined);
    return { match, required: value, verdict: verdict("undecided", { code: "rate-needs-period", per }) };
  }
  const periods = perYear(per);
  if (periods !== undefined && !result.entered) {
    return judged(value * (half === undefined ? periods : periods / 2), undefined);
  }
  const groups = groupsAskedFor(target, targets, result);
  return groups === undefined
    ? judged(value, undefined)
    : judged(value * groups.value, groups.per === "år" ? half : undefined);
}

/** "2 hold af 10 børn" with the children of all groups together: 20 are asked for. Times are counted group by group. */
function groupsAskedFor(
  target: Target,
  [main]: readonly Target[],
  result: ReportedResult,
): Target | undefined {
  if (main === undefined || main === target || result.per !== undefined) return undefined;
  if (target.category === undefined || sameThing(target.category, "gange")) return undefined;
  return related(target.per, main.category) === true ? main : undefined;
}

function asShare(given: Verdict, { target: { value, unit }, result }: Match): Verdict {
  const reached = given.kind === "fulfilled";
  return verdict(given.kind, {
    code: reached ? "target-reached" : "target-not-reached",
    now: result.value,
    target: value,
    unit,
  });
}
