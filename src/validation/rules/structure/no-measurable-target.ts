import type { Indicator } from "../../../plan/model";
import { grouped } from "../../../plan/grouped";

import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** Local sub-goals without a number to reach, once per indsatsområde. LBF's own have none by design. */
export const rule: Rule<"no-measurable-target"> = {
  id: "no-measurable-target",
  *check({ plan }) {
    const lacking = plan.indicators.filter(isLocalWithoutTarget);
    for (const [, group] of grouped(lacking, ({ focusArea }) => focusArea)) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      yield {
        severity: "info",
        at: first.target?.at ?? first.at,
        params: { ids: group.map(({ id }) => id) },
        subject: subjectOf(first.id, "Måltal", first.target?.raw ?? ""),
        ...(others.length > 0 ? { related: others.map(({ target, at }) => target?.at ?? at) } : {}),
      };
    }
  },
};

function isLocalWithoutTarget({ lbf, focusArea, target }: Indicator): boolean {
  if (lbf !== undefined || focusArea === "overall") return false;
  if (target === undefined) return true;
  const { targets, reference, direction } = target.reading;
  return targets.length === 0 && reference === undefined && direction !== "maintain";
}
