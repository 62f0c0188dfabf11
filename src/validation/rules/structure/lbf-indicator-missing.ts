import { lbfIndicators } from "../../../plan/lbf";
import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** Landsbyggefonden's fixed indicators that the plan lacks: every plan reports all of them. */
export const rule: Rule<"lbf-indicator-missing"> = {
  id: "lbf-indicator-missing",
  *check({ plan, headerOf }) {
    const at = headerOf("Indikatorer");
    if (at === undefined) return;
    const known = new Set(plan.indicators.map(({ lbf }) => lbf));
    const missing = lbfIndicators.filter(({ id }) => !known.has(id));
    if (missing.length === 0) return;
    const ids = missing.map(({ id }) => id).join(", ");
    yield {
      severity: "warning",
      at,
      params: { missing: missing.map(({ id, label }) => ({ id, label })) },
      subject: subjectOf(ids, "Indikator", ""),
    };
  },
};
