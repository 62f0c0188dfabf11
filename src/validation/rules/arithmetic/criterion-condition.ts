import { grouped } from "../../../plan/grouped";
import type { Status, SuccessCriterion } from "../../../plan/model";
import { fold } from "../../../plan/text";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { sentencesOf } from "./count-sentences";
import { conditionOf, type CourseCondition } from "./course-conditions";
import { fewestTimes } from "./course-times";

/**
 * A status that counts courses or participants under a condition of its criterion ("deltaget min. 6 ud af 8 aftener")
 * that they cannot meet: by the words of its activity a course was held fewer times. A target that is openly missed is
 * no fault.
 */
export const rule: Rule<"criterion-condition"> = {
  id: "criterion-condition",
  *check({ plan }) {
    const activities = new Map(plan.criteria.map((criterion) => [criterion.id, activityOf(criterion)]));
    const conditions = new Map(
      plan.criteria.map(({ id, criterion }) => [
        id,
        criterion === undefined ? undefined : conditionOf(criterion),
      ]),
    );
    const told = grouped(plan.statuses.flatMap(toldTimes), ({ row }) => placeOf(row, activities));
    for (const row of plan.statuses) {
      const condition = conditions.get(row.criterionId);
      if (condition === undefined || !countsAny(row) || !mayBeDoubted(row, condition)) continue;
      const ofActivity = told.get(placeOf(row, activities)) ?? [];
      yield* inRow(row, condition, condition.kind === "attended" ? ofActivity : toldTimes(row));
    }
  },
};

/** How many times the words of a row say that a course was held. */
interface ToldTimes {
  readonly row: Status;
  readonly times: number;
}

function toldTimes(row: Status): ToldTimes[] {
  const times = row.period === undefined ? undefined : fewestTimes(sentencesOf(row.words.text));
  return times === undefined ? [] : [{ row, times }];
}

/** A criterion without an activity stands alone. */
function activityOf({ id, activity }: SuccessCriterion): string {
  return activity.text === "" ? `|${id}` : fold(activity.text);
}

function placeOf({ criterionId, period }: Status, activities: ReadonlyMap<string, string>): string {
  return [activities.get(criterionId) ?? criterionId, period?.year, period?.half].join("|");
}

function* inRow(
  row: Status,
  { least, of }: CourseCondition,
  told: readonly ToldTimes[],
): Iterable<Observation<"criterion-condition">> {
  const short = told.find(({ times }) => times < least);
  if (short === undefined) return;
  const words = short.row.words.at;
  yield {
    severity: "warning",
    at: row.status.at,
    params: { least, of, times: short.times, words },
    subject: subjectOf(row.criterionId, "Status", row.status.raw),
    related: [words],
  };
}

function countsAny({ status, result }: Status): boolean {
  const entered = result?.reading.values[0];
  return (entered?.value ?? status.reading.results[0]?.value ?? 0) > 0;
}

/** Who attended is settled when it is told; a course may go on after half a year, and may openly have been short. */
function mayBeDoubted({ status, period }: Status, { kind }: CourseCondition): boolean {
  if (kind === "attended") return true;
  const claims = /(?:min\.?|minimum|mindst) \d/iu.test(status.raw);
  return claims || (period?.half === undefined && !/\d+ (?:gange?|aftener)/iu.test(status.raw));
}
