import { grouped } from "../../../plan/grouped";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { planPeriod, subAgreementPeriods, type AgreedEnd } from "./agreed-periods";
import { dayAfter, lastOfMonth } from "./period-end";

/** A plan or a delaftale that begins or ends inside a month; the same day in several is one fault. */
export const rule: Rule<"period-not-whole-months"> = {
  id: "period-not-whole-months",
  yieldsTo: ["plan-period", "period-differs"],
  *check({ plan }) {
    const periods = [planPeriod(plan), ...subAgreementPeriods(plan)];
    const inside = periods.flatMap(({ from, to }) => [
      ...insideMonth(from, "from"),
      ...insideMonth(to, "to"),
    ]);
    for (const group of grouped(inside, ({ end, date }) => end + date).values()) yield* observation(group);
  },
};

interface Inside {
  readonly end: "from" | "to";
  readonly date: string;
  readonly cell: NonNullable<AgreedEnd["cell"]>;
}

function insideMonth({ cell, date }: AgreedEnd, end: Inside["end"]): Inside[] {
  if (cell === undefined || date === undefined) return [];
  const whole = end === "from" ? date.endsWith("-01") : date === lastOfMonth(date);
  return whole ? [] : [{ end, date, cell }];
}

function* observation(group: readonly Inside[]): Iterable<Observation<"period-not-whole-months">> {
  const [first, ...others] = group;
  if (first === undefined) return;
  const { end, date, cell } = first;
  yield {
    severity: isOffByOne(end, date) ? "warning" : "info",
    at: cell.at,
    params: { end, date },
    subject: subjectOf("Plan", end === "from" ? "Periode fra" : "Periode til", cell.raw),
    related: others.map((other) => other.cell.at),
  };
}

/** A day beside the one that was meant is a slip. */
function isOffByOne(end: Inside["end"], date: string): boolean {
  if (end === "from") return date.endsWith("-02") || date === lastOfMonth(date);
  return date.endsWith("-01") || dayAfter(date) === lastOfMonth(date);
}
