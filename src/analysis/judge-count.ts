import type { Unit } from "../cells/reading";
import { verdict } from "./case";
import type { Verdict } from "./model";
import { standingAgainstCount, standingAgainstLimit, type Half } from "./yearly-count";

/**
 * The verdict on a count against a yearly number: "at least" (also where no operator is printed), "more than", "at most"
 * or "under". After half a year pro rata.
 */
export function judgeCount(
  result: number,
  target: number,
  operator: string,
  about: { readonly unit: Unit; readonly half: Half; readonly category?: string },
): Verdict {
  const { unit, half, category } = about;
  const figures = {
    result,
    target,
    unit,
    ...(category === undefined ? {} : { category }),
    ...(half === undefined ? {} : { half }),
  };
  if (operator === "max" || operator === "lt") {
    const standing = standingAgainstLimit(result, target, half);
    if (standing === "exceeded" || (operator === "lt" && result === target)) {
      return verdict("not-fulfilled", { code: "limit-exceeded", ...figures });
    }
    if (standing === "kept") return verdict("fulfilled", { code: "limit-kept", ...figures });
    return standing === "on-track"
      ? verdict("on-track", { code: "limit-on-track", ...figures })
      : verdict("not-fulfilled", { code: "limit-strained", ...figures });
  }
  const standing = standingAgainstCount(result, target, half);
  if (standing === "reached" && (operator !== "gt" || result > target)) {
    return verdict("fulfilled", { code: "count-reached", ...figures });
  }
  return standing === "behind" || half === undefined
    ? verdict("not-fulfilled", { code: "count-behind", ...figures })
    : verdict("on-track", { code: "count-on-track", ...figures });
}
