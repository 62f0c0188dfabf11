import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { countedColumns } from "./half-year-columns";
import { countedStatuses } from "./half-year-statuses";
import { halfYearFault, type CountedYear, type PeriodCount } from "./half-years";

/** A year's count that its half-years do not make, or that one of them exceeds: in status and in the columns of a sheet. */
export const rule: Rule<"halves-against-year"> = {
  id: "halves-against-year",
  yieldsTo: ["status-conflict"],
  *check(context) {
    for (const counted of countedStatuses(context)) yield* inYear(counted);
    for (const counted of countedColumns(context)) yield* inYear(counted);
  },
};

function* inYear(counted: CountedYear): Iterable<Observation<"halves-against-year">> {
  const { id, column, year, kind, adds, whole, first, second } = counted;
  if (!adds || !sameUnits(whole, first, second)) return;
  const values = { whole: whole.amount.value, first: first?.amount.value, second: second?.amount.value };
  const fault = halfYearFault(values, kind);
  if (fault === undefined) return;
  yield {
    // A group that is counted may have ended before the year did.
    severity: kind === "running" ? "warning" : "error",
    at: whole.source.at,
    params: {
      year,
      whole: whole.amount,
      ...(first === undefined ? {} : { first: first.amount }),
      ...(second === undefined ? {} : { second: second.amount }),
      ...(fault === "sum" ? {} : { larger: fault }),
    },
    subject: subjectOf(id, column, whole.source.raw),
    related: [first, second].flatMap((half) => half?.source.at ?? []),
  };
}

function sameUnits(whole: PeriodCount, ...halves: readonly (PeriodCount | undefined)[]): boolean {
  return halves.every((half) => half === undefined || half.amount.unit === whole.amount.unit);
}
