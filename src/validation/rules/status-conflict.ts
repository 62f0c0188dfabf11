import type { Amount } from "../../messages/format";
import type { Status } from "../../plan/model";
import type { CellAddress } from "../../workbook/address";
import { grouped } from "../../plan/grouped";

import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";

/** Two results of one criterion in one period that differ: in two rows, or a row's sentence and its own Resultat. */
export const rule: Rule<"status-conflict"> = {
  id: "status-conflict",
  *check({ plan }) {
    const dated = plan.statuses.filter(({ period }) => period !== undefined);
    for (const [, rows] of grouped(
      dated,
      ({ criterionId, period }) => `${criterionId}|${periodKey(period)}`,
    )) {
      yield* within(rows);
    }
  },
};

interface Reported {
  readonly row: Status;
  readonly at: CellAddress;
  readonly raw: string;
  readonly amount: Amount;
}

function* within(rows: readonly Status[]): Iterable<Observation<"status-conflict">> {
  const [first, ...others] = rows.flatMap(resultsOf);
  if (first === undefined) return;
  for (const other of others) {
    const { period } = other.row;
    if (period === undefined || !differ(first.amount, other.amount)) continue;
    yield {
      severity: "warning",
      at: other.at,
      params: {
        id: other.row.criterionId,
        ...period,
        own: other.amount,
        other: first.amount,
        otherCell: first.at,
      },
      subject: subjectOf(other.row.criterionId, periodKey(period), other.raw),
      related: [first.at],
    };
  }
}

/** The plain result of the sentence and of Resultat; a sentence with several numbers has none that is plain. */
function resultsOf(row: Status): Reported[] {
  const { status, result } = row;
  const [told, ...more] = status.reading.results;
  const entered = result?.reading.values.length === 1 ? result.reading.values[0] : undefined;
  const found: Reported[] = [];
  if (told !== undefined && more.length === 0) {
    const { value, unit } = told;
    found.push({ row, at: status.at, raw: status.raw, amount: { value, unit, decimals: decimalsOf(value) } });
  }
  if (result !== undefined && entered !== undefined) {
    const { value, unit, decimals, unitPrinted } = entered;
    const amount = { value, unit: unitPrinted ? unit : "none", decimals };
    found.push({ row, at: result.at, raw: result.raw, amount });
  }
  return found;
}

/** Percentages and counts may both be true of one period; a number without a unit is taken for the other's. */
function differ(one: Amount, other: Amount): boolean {
  const [first, second] = [one, other].map(({ unit }) => (unit === "percent" ? "percent" : "number"));
  const step = 10 ** -Math.min(one.decimals, other.decimals);
  return first === second && Math.abs(one.value - other.value) > step / 2 + 1e-9;
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

function periodKey(period: Status["period"]): string {
  if (period === undefined) return "";
  return period.half === undefined ? String(period.year) : `${period.year}H${period.half}`;
}
