import type { Amount } from "../../../messages/format";
import type { Status } from "../../../plan/model";
import type { CellAddress } from "../../../workbook/address";
import { grouped } from "../../../plan/grouped";
import type { RuleContext } from "../../context";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";

/** Two results of one criterion in one period that differ: in two rows, or a row's sentence and its own Resultat. */
export const rule: Rule<"status-conflict"> = {
  id: "status-conflict",
  *check({ plan }) {
    const shares = criteriaInPercent(plan);
    const dated = plan.statuses.filter(({ period }) => period !== undefined);
    const byPeriod = grouped(dated, ({ criterionId, period }) => `${criterionId}|${periodKey(period)}`);
    for (const [, rows] of byPeriod) yield* within(rows, shares);
  },
};

interface Reported {
  readonly row: Status;
  readonly at: CellAddress;
  readonly raw: string;
  readonly amount: Amount;
}

/** The criteria whose target is a share, so that a result without a unit is one. */
function criteriaInPercent({ criteria }: RuleContext["plan"]): ReadonlySet<string> {
  const inPercent = criteria.filter(({ target, criterion, unit }) => {
    const targets = (target ?? criterion)?.reading.targets ?? [];
    return (unit ?? targets[0]?.unit) === "percent" && targets.length === 1;
  });
  return new Set(inPercent.map(({ id }) => id));
}

function* within(
  rows: readonly Status[],
  shares: ReadonlySet<string>,
): Iterable<Observation<"status-conflict">> {
  const [first, ...others] = rows.flatMap((row) => resultsOf(row, shares));
  if (first === undefined) return;
  const differing = others.filter((other) => differ(first.amount, other.amount));
  for (const [, [other, ...same]] of grouped(differing, ({ amount }) => amount.value)) {
    const period = other?.row.period;
    if (other === undefined || period === undefined) continue;
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
      related: [first.at, ...same.map(({ at }) => at)],
    };
  }
}

/** The plain result of the sentence and of Resultat; a sentence with several numbers has none that is plain. */
function resultsOf(row: Status, shares: ReadonlySet<string>): Reported[] {
  const { status, result } = row;
  const [told, ...more] = status.reading.results;
  const entered = result?.reading.values.length === 1 ? result.reading.values[0] : undefined;
  const found: Reported[] = [];
  if (told !== undefined && more.length === 0) {
    const { value, unit } = told;
    found.push({ row, at: status.at, raw: status.raw, amount: { value, unit, decimals: decimalsOf(value) } });
  }
  if (result !== undefined && entered !== undefined) {
    const { value, decimals } = entered;
    const isShare = shares.has(row.criterionId) && !holdsNumber(status.raw, result.raw);
    const unit = unitOf(entered, told?.unit, isShare);
    found.push({ row, at: result.at, raw: result.raw, amount: { value, unit, decimals } });
  }
  return found;
}

/** A number without a unit is a share where the criterion asks for one and the sentence reports nothing else. */
function unitOf(
  { unit, unitPrinted, value }: { unit: string; unitPrinted: boolean; value: number },
  told: string | undefined,
  isShare: boolean,
): string {
  if (unitPrinted) return unit;
  // A fraction of a share, as 0,52 for 52 %, is another fault.
  return isShare && value >= 1 && (told === undefined || told === "percent") ? "percent" : "none";
}

/** "52 % (23 af 44)" beside 23: the number is one that the sentence reports too. */
function holdsNumber(sentence: string, number: string): boolean {
  const reported: readonly string[] = sentence.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return reported.includes(number.trim());
}

/** Percentages and counts may both be true of one period. */
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
