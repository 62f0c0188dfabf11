import type { Status, StatusPeriod, SuccessCriterion } from "../../../plan/model";
import { fold } from "../../../plan/text";
import { grouped } from "../../../plan/grouped";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** A criterion without status for a period in which most criteria, or another of its own activity, have one. */
export const rule: Rule<"status-missing"> = {
  id: "status-missing",
  yieldsTo: ["excel-error", "row-outside-table"],
  *check(context) {
    const criteria = context.plan.criteria.filter(({ criterion }) => criterion !== undefined);
    const reported = context.plan.statuses.filter(isReported);
    for (const [, statuses] of grouped(reported, ({ period }) => periodKey(period))) {
      const period = statuses[0]?.period;
      if (period === undefined) continue;
      const withStatus = new Set(statuses.map(({ criterionId }) => criterionId));
      const elsewhere = new Set(inOtherParts(period, reported).map(({ criterionId }) => criterionId));
      const reportedIn = criteria.filter(({ id }) => withStatus.has(id));
      const activities = new Set(reportedIn.map(activityOf));
      const mostHave = reportedIn.length * 2 > criteria.length;
      for (const criterion of criteria) {
        const activity = activityOf(criterion);
        const isDue = mostHave || (activity !== "" && activities.has(activity));
        if (isDue && !withStatus.has(criterion.id) && !elsewhere.has(criterion.id))
          yield* observation(criterion, period, context);
      }
    }
  },
};

/** A year tells of its halves, and both halves of the year. */
function inOtherParts({ year, half }: StatusPeriod, reported: readonly Status[]): Status[] {
  if (half !== undefined)
    return reported.filter(({ period }) => period?.year === year && period.half === undefined);
  const inHalf = (each: 1 | 2) =>
    reported.filter(({ period }) => period?.year === year && period.half === each);
  const second = new Set(inHalf(2).map(({ criterionId }) => criterionId));
  return inHalf(1).filter(({ criterionId }) => second.has(criterionId));
}

function isReported({ status, result, period }: Status): boolean {
  if (period === undefined) return false;
  return status.reading.state !== "missing" || (result !== undefined && result.reading.kind !== "empty");
}

function activityOf({ activity }: SuccessCriterion): string {
  return fold(activity.text);
}

function* observation(
  criterion: SuccessCriterion,
  period: StatusPeriod,
  { statusesOf }: RuleContext,
): Iterable<Observation<"status-missing">> {
  const row = statusesOf(criterion.id).find((status) => periodKey(status.period) === periodKey(period));
  // A dash or an asterisk is a person's answer that there is nothing to report.
  if (row !== undefined && row.status.raw.trim() !== "") return;
  yield {
    severity: "warning",
    at: row?.status.at ?? criterion.at,
    params: {
      id: criterion.id,
      year: period.year,
      ...(period.half === undefined ? {} : { half: period.half }),
    },
    subject: subjectOf(criterion.id, "Status", periodKey(period)),
  };
}

function periodKey(period: StatusPeriod | undefined): string {
  if (period === undefined) return "";
  return period.half === undefined ? String(period.year) : `${period.year}H${period.half}`;
}
