import { grouped } from "../../../plan/grouped";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { planPeriod, subAgreementPeriods, type AgreedEnd, type AgreedPeriod } from "./agreed-periods";

/** Delaftaler whose period is not the plan's; those that differ in the same way are one fault. */
export const rule: Rule<"period-differs"> = {
  id: "period-differs",
  yieldsTo: ["plan-period"],
  *check({ plan }) {
    const own = planPeriod(plan);
    const differing = subAgreementPeriods(plan)
      .map((period) => ({ period, from: isOther(period.from, own.from), to: isOther(period.to, own.to) }))
      .filter(({ from, to }) => from || to);
    const groups = grouped(differing, ({ period, from, to }) =>
      [from ? period.from.date : "", to ? period.to.date : ""].join("|"),
    );
    for (const group of groups.values()) yield* observation(group, own);
  },
};

interface Differing {
  readonly period: AgreedPeriod;
  readonly from: boolean;
  readonly to: boolean;
}

function isOther(own: AgreedEnd, plan: AgreedEnd): boolean {
  return own.date !== undefined && plan.date !== undefined && own.date !== plan.date;
}

function* observation(
  group: readonly Differing[],
  plan: AgreedPeriod,
): Iterable<Observation<"period-differs">> {
  const [first] = group;
  const cells = group.flatMap((differing) => endsOf(differing, differing.period));
  const [own, ...others] = cells.flatMap(({ cell }) => cell ?? []);
  if (first === undefined || own === undefined) return;
  const from = first.from ? bothDates(first.period.from, plan.from) : undefined;
  const to = first.to ? bothDates(first.period.to, plan.to) : undefined;
  const planCells = endsOf(first, plan).flatMap(({ cell }) => cell?.at ?? []);
  yield {
    severity: "warning",
    at: own.at,
    params: {
      areas: group.map(({ period }) => period.area ?? ""),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
    subject: subjectOf(first.period.area ?? "", "Periode", own.raw),
    related: [...others.map(({ at }) => at), ...planCells],
  };
}

function endsOf({ from, to }: Differing, period: AgreedPeriod): AgreedEnd[] {
  return [...(from ? [period.from] : []), ...(to ? [period.to] : [])];
}

function bothDates(own: AgreedEnd, plan: AgreedEnd): { own: string; plan: string } {
  return { own: own.date ?? "", plan: plan.date ?? "" };
}
