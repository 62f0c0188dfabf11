import type { CellAddress } from "../../../workbook/address";
import { yearOf } from "../../due";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { planPeriod, subAgreementPeriods, type AgreedEnd, type AgreedPeriod } from "./agreed-periods";
import { dayAfter } from "./period-end";

/** A plan or a delaftale whose period is missing, unreadable, reversed, or far longer or shorter than plans are. */
export const rule: Rule<"plan-period"> = {
  id: "plan-period",
  yieldsTo: ["excel-error", "value-unknown", "column-missing"],
  *check({ plan, headerOf }) {
    const header = headerOf("Plan");
    const own = planPeriod(plan);
    if (header !== undefined) {
      yield* missingEnds(own, header);
      yield* inPeriod(own);
    }
    for (const period of subAgreementPeriods(plan)) yield* inPeriod(period);
  },
};

/** No plan is shorter or longer than so many years. */
const [fewestYears, mostYears] = [1, 8];

type Found = Iterable<Observation<"plan-period">>;

/** The ends that the plan leaves out are one fault. */
function* missingEnds({ from, to }: AgreedPeriod, header: CellAddress): Found {
  const missing = [
    { field: "Periode fra", end: from },
    { field: "Periode til", end: to },
  ].filter(({ end }) => isBlank(end));
  const fields = missing.map(({ field }) => field);
  const [at = header, ...related] = missing.flatMap(({ end }) => end.cell?.at ?? []);
  if (fields.length === 0) return;
  yield {
    severity: "warning",
    at,
    params: { kind: "missing", fields },
    subject: subjectOf("Plan", fields.join(", "), ""),
    related,
  };
}

function isBlank({ cell }: AgreedEnd): boolean {
  return cell === undefined || cell.raw.trim() === "";
}

function* inPeriod({ area, from, to }: AgreedPeriod): Found {
  const id = area ?? "Plan";
  for (const { cell, date } of [from, to]) {
    if (cell === undefined || cell.raw.trim() === "" || date !== undefined) continue;
    const { at, raw } = cell;
    yield {
      severity: "warning",
      at,
      params: { kind: "unreadable", raw },
      subject: subjectOf(id, "Periode", raw),
    };
  }
  if (from.date === undefined || to.date === undefined || to.cell === undefined) return;
  const [start, end] = [from.date, to.date];
  const isReversed = end < start;
  if (!isReversed && (area !== undefined || isUsual(start, end))) return;
  yield {
    severity: isReversed ? "error" : "warning",
    at: to.cell.at,
    params: {
      kind: isReversed ? "reversed" : "length",
      from: start,
      to: end,
      ...(area === undefined ? {} : { area }),
    },
    subject: subjectOf(id, "Periode til", to.cell.raw),
    related: from.cell === undefined ? [] : [from.cell.at],
  };
}

function isUsual(from: string, to: string): boolean {
  const after = dayAfter(to);
  return after >= yearsLater(from, fewestYears) && after <= yearsLater(from, mostYears);
}

function yearsLater(iso: string, years: number): string {
  return `${yearOf(iso) + years}${iso.slice(4)}`;
}
