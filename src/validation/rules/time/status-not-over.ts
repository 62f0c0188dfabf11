import { grouped } from "../../../plan/grouped";
import type { Status, StatusPeriod } from "../../../plan/model";
import { words } from "../../../plan/text";
import type { RuleContext } from "../../context";
import { isoDate } from "../../due";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { endOf, startOf } from "./period-end";

/** Results for a period that is not over, or that lies outside the plan; all of one period are one fault. */
export const rule: Rule<"status-not-over"> = {
  id: "status-not-over",
  yieldsTo: ["value-unknown"],
  *check(context) {
    const reported = context.plan.statuses.flatMap((status): DatedStatus[] =>
      status.period !== undefined && isReported(status) ? [{ status, period: status.period }] : [],
    );
    const periods = grouped(reported, ({ period: { year, half } }) => `${year}|${half ?? ""}`);
    for (const group of periods.values()) yield* inPeriod(group, context);
  },
};

interface DatedStatus {
  readonly status: Status;
  readonly period: StatusPeriod;
}

/** Words of what is still to come, or of a result so far. */
const notYet =
  /^(?:planl|forvent|påtænk|kommende|afvent|udsk[uy]d|foreløbig|indtil|endnu|hidtil|bliver|vil$|skal$)/;

function isReported({ status, result }: Status): boolean {
  if (result !== undefined && result.reading.values.length > 0) return true;
  return status.reading.state === "reported" && !words(status.raw).some((word) => notYet.test(word));
}

function* inPeriod(
  group: readonly DatedStatus[],
  { plan, asOf, today }: RuleContext,
): Iterable<Observation<"status-not-over">> {
  const [first] = group;
  if (first === undefined) return;
  const { period } = first;
  const fault = endOf(period, plan.to) > asOf ? { asOf } : outsidePlan(period, plan);
  if (fault === undefined) return;
  const [own, ...others] = group.map(({ status }) => status);
  if (own === undefined) return;
  const { year, half } = period;
  yield {
    severity: startOf(period, plan.to) > today ? "error" : "warning",
    at: own.status.at,
    params: {
      year,
      ...(half === undefined ? {} : { half }),
      statuses: group.length,
      ...fault,
    },
    subject: subjectOf(own.criterionId, "Periode", half === undefined ? String(year) : `${year}H${half}`),
    related: others.map(({ status }) => status.at),
  };
}

/** The plan's first or last day that the period lies beyond, by the calendar and by the plan's own years. */
function outsidePlan(
  period: StatusPeriod,
  { from, to }: RuleContext["plan"],
): { readonly from: string } | { readonly to: string } | undefined {
  const last = isoDate(period.year, period.half === 1 ? 6 : 12, 0);
  if (from !== undefined && last < from) return { from };
  return to !== undefined && startOf(period, to) > to ? { to } : undefined;
}
