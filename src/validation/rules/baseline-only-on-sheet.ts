import type { Rule } from "../rule";
import { subjectOf } from "../subject";

/** A baseline that the plan leaves open although a sheet has it by now. */
export const rule: Rule<"baseline-only-on-sheet"> = {
  id: "baseline-only-on-sheet",
  *check({ plan, cellsOf }) {
    const filled = plan.indicators.filter(({ baselineArea }) => baselineArea.reading.values.length > 0);
    // A plan that keeps its baselines on the sheets alone has chosen to.
    if (filled.length * 2 < plan.indicators.length) return;
    for (const { id, baselineArea } of plan.indicators) {
      const { kind, values } = baselineArea.reading;
      if (values.length > 0 || (kind !== "empty" && kind !== "unavailable")) continue;
      const known = cellsOf(id).find(
        ({ role, origin, figures }) =>
          role === "baseline" &&
          origin === "sheet" &&
          [...figures.values()].some(({ side }) => side === "area" || side === "part"),
      );
      if (known === undefined) continue;
      yield {
        severity: "info",
        at: baselineArea.at,
        params: { id, sheetCell: known.source.at },
        subject: subjectOf(id, "Baseline boligområde", baselineArea.raw),
        related: [known.source.at],
      };
    }
  },
};
