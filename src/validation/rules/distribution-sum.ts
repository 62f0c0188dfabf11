import type { Figure } from "../../cells/reading";
import type { SourcedReading } from "../../plan/model";
import { grouped } from "../../plan/grouped";
import type { RuleContext } from "../context";
import type { Observation, Rule } from "../rule";
import { subjectOf } from "../subject";
import { squeeze } from "../../plan/text";

/** Answers that do not add up to 100 %. One off is rounding; more is a remark that something is missing or mistyped. */
export const rule: Rule<"distribution-sum"> = {
  id: "distribution-sum",
  *check(context) {
    for (const indicator of context.plan.indicators) {
      const { id, baselineArea, baselineComparison } = indicator;
      const cells = [
        baselineArea,
        baselineComparison,
        ...context
          .rowsOf(id)
          .flatMap(({ row }) => row.cells.filter(({ column }) => column.role.kind !== "source")),
      ];
      const sums = cells.flatMap(sumsIn);
      const whole = new Set(
        sums.filter((sum) => Math.abs(sum.total - 100) <= 1.05).map(({ answers }) => answers),
      );
      for (const sum of sums) yield* observations(sum, whole.has(sum.answers), id, context);
    }
  },
};

interface AnswerSum {
  readonly cell: SourcedReading;
  readonly question: string;
  /** The answers' names: a cell with the same answers as another is the same kind of distribution. */
  readonly answers: string;
  readonly total: number;
  readonly decimals: number;
}

function sumsIn(cell: SourcedReading): AnswerSum[] {
  const shares = cell.reading.values.filter(isShareOfAnswers);
  const groups = grouped(shares, (figure) => `${squeeze(figure.scope ?? "")}|${questionOf(figure)}`);
  return [...groups.values()].flatMap((figures): AnswerSum[] => {
    const [first] = figures;
    if (first === undefined || figures.length < 2) return [];
    return [
      {
        cell,
        question: questionOf(first),
        answers: figures
          .map(({ category }) => squeeze(category ?? ""))
          .sort()
          .join("|"),
        total: figures.reduce((sum, { value }) => sum + value, 0),
        decimals: Math.max(...figures.map(({ decimals }) => decimals)),
      },
    ];
  });
}

function isShareOfAnswers({ unit, category }: Figure): boolean {
  return unit === "percent" && category !== undefined && category !== "";
}

/** The question before the answer, where a cell holds several questions. */
function questionOf({ category = "" }: Figure): string {
  const end = category.lastIndexOf(" | ");
  return end === -1 ? "" : category.slice(0, end);
}

function* observations(
  { cell, question, total, decimals }: AnswerSum,
  knownDistribution: boolean,
  id: string,
  context: RuleContext,
): Iterable<Observation<"distribution-sum">> {
  if (cell.reading.kind !== "distribution" && !knownDistribution) return;
  const off = Math.abs(total - 100);
  if (off < 0.05) return;
  const rounding = off <= context.settings.distributionRounding + 0.05;
  yield {
    severity: rounding ? "info" : knownDistribution && off > 5 ? "error" : "warning",
    at: cell.at,
    params: { total, decimals, question, rounding },
    subject: subjectOf(id, context.columnAt(cell.at), cell.raw),
  };
}
