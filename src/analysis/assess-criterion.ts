import type { Target } from "../cells/reading";
import type { PlanWorkbook, Status, StatusPeriod, SuccessCriterion } from "../plan/model";
import { countAttainment } from "./attainment";
import { verdict, withoutValue } from "./case";
import { targetsOf } from "./criterion-targets";
import { judgeMatch, type JudgedMatch } from "./judge-criterion";
import { matchResults, type ReportedResult } from "./match-results";
import { reasonOf } from "./missing";
import type { CriterionAssessment, Verdict, VerdictReason } from "./model";

/**
 * How a success criterion stands in a period.
 *
 * A criterion with conditions stands as the worst of those that can be judged; target, result and fulfilment
 * (result / target, uncapped) are that one's, and the reason names it. Yearly numbers are pro-rated in half a year;
 * percentages and numbers per group are not. A result that is planned awaits data; without a number in the criterion or a
 * status it cannot be judged.
 */
export function assessCriterion(
  workbook: PlanWorkbook,
  criterion: SuccessCriterion,
  period: StatusPeriod,
): CriterionAssessment {
  const targets = targetsOf(criterion);
  const rows = workbook.plan.statuses
    .filter((each) => each.criterionId === criterion.id && isSamePeriod(each.period, period))
    .map((status) => assessRow(criterion.id, targets, status, period));
  const [first] = rows;
  if (first === undefined) return unjudged(criterion.id, targets, undefined, "no-value");
  const reported = rows.filter(({ result }) => result !== undefined);
  const values = new Set(reported.flatMap(({ result }) => result?.value ?? []));
  const answer = reported[0] ?? first;
  if (values.size <= 1) return answer;
  return {
    ...answer,
    fulfilment: undefined,
    verdict: verdict("undecided", { code: "sources-disagree", values: [...values] }),
  };
}

function assessRow(
  criterionId: string,
  targets: readonly Target[],
  status: Status,
  period: StatusPeriod,
): CriterionAssessment {
  const results = resultsOf(status).map((result) => asShare(result, targets));
  const [first] = results;
  if (targets.length === 0) return unjudged(criterionId, targets, first, "no-target");
  if (first === undefined)
    return { ...unjudged(criterionId, targets, undefined, "no-value"), verdict: missing(status) };
  const matches = matchResults(targets, results);
  const [main, ...others] = matches.map((match) => judgeMatch(match, targets, period.half));
  if (main === undefined)
    return { ...unjudged(criterionId, targets, first, "no-value"), verdict: unmatched(targets, first) };
  const worst = others.reduce((one, other) => (rank(other) < rank(one) ? other : one), main);
  return {
    criterionId,
    target: { value: worst.required, unit: worst.match.target.unit },
    result: { ...shown(worst.match.result), unit: worst.match.target.unit },
    fulfilment: countAttainment(worst.match.result.value, worst.required),
    verdict: worst.verdict,
  };
}

/** The person's own result first, then what the sentence reports; none where the person says there is none. */
function resultsOf({ status, result }: Status): readonly ReportedResult[] {
  if (result?.reading.kind === "unavailable") return [];
  const entered = result?.reading.values ?? [];
  const source = { at: status.at, raw: status.raw, entered: false };
  return [
    ...entered.map(({ value, unit, unitPrinted, category, total }) => ({
      value,
      unit: unitPrinted ? unit : "none",
      ...(category === undefined ? {} : { category }),
      ...(total === undefined ? {} : { total }),
      at: result?.at ?? status.at,
      raw: result?.raw ?? "",
      entered: true,
    })),
    ...status.reading.results.map((each) => ({ ...each, ...source })),
  ];
}

/** "15 ud af 20" is 75 per cent where only percentages are asked for. */
function asShare(result: ReportedResult, targets: readonly Target[]): ReportedResult {
  const { value, unit, total } = result;
  const wanted = targets.length > 0 && targets.every((target) => target.unit === "percent");
  if (!wanted || total === undefined || total <= 0 || unit === "percent") return result;
  return { ...result, value: (100 * value) / total, unit: "percent", n: value };
}

function missing({ status, result }: Status): Verdict {
  if (result?.reading.availability !== undefined) return withoutValue(reasonOf(result.raw, result.reading));
  switch (status.reading.state) {
    case "planned":
      return withoutValue({ code: "planned" });
    case "missing":
      return withoutValue({ code: "no-value" });
    case "reported":
    case "text":
      return withoutValue(
        status.raw.trim() === "" ? { code: "no-value" } : { code: "unreadable", raw: status.raw },
      );
  }
}

function unmatched(targets: readonly Target[], result: ReportedResult): Verdict {
  const [target] = targets;
  return target === undefined || target.unit === result.unit
    ? verdict("undecided", { code: "unreadable", raw: result.raw })
    : verdict("undecided", { code: "units-differ", unit: target.unit, other: result.unit });
}

function unjudged(
  criterionId: string,
  [main]: readonly Target[],
  result: ReportedResult | undefined,
  code: Extract<VerdictReason["code"], "no-target" | "no-value">,
): CriterionAssessment {
  return {
    criterionId,
    target: main === undefined ? undefined : { value: main.value, unit: main.unit },
    result: result === undefined ? undefined : shown(result),
    fulfilment: undefined,
    verdict: verdict("undecided", { code: main === undefined ? "no-target" : code }),
  };
}

function shown({ value, unit, at, raw }: ReportedResult): NonNullable<CriterionAssessment["result"]> {
  return { value, unit, at, raw };
}

const order = ["wrong-direction", "not-fulfilled", "on-track", "fulfilled"];

/** The worse, the lower; what cannot be judged says nothing about the others. */
function rank({ verdict: { kind } }: JudgedMatch): number {
  const place = order.indexOf(kind);
  return place === -1 ? order.length : place;
}

function isSamePeriod(one: StatusPeriod | undefined, other: StatusPeriod): boolean {
  return one !== undefined && one.year === other.year && one.half === other.half;
}
