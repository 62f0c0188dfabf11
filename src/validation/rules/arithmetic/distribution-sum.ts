import type { RuleContext } from "../../context";
import { masked } from "../../masked";
import type { DataCell } from "../../readings";
import type { Observation, Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { areaLabels } from "./area-labels";
import { answerGroups, type AnswerGroup } from "./answer-groups";
import type { AnswerLine } from "./answer-lines";
import { offAnswers, type OffAnswers } from "./distribution-tables";
import { figureCells } from "./figure-cells";
import { halfStep } from "./printed";

/** Answers that do not add up to 100 %, in one cell or in the lines of a data table. A little off is rounding. */
export const rule: Rule<"distribution-sum"> = {
  id: "distribution-sum",
  yieldsTo: ["implied-denominator", "share-not-reproducible", "out-of-range"],
  *check(context) {
    const sums = [...figureCells(context)].flatMap((place) =>
      answerGroups(place.cell).map((group) => sumOf(place, group, context)),
    );
    const whole = new Set(sums.filter(({ rounding }) => rounding).map(({ answers }) => answers));
    for (const sum of sums) yield* inCell(sum, whole.has(sum.answers));
    const isArea = areaLabels(context.plan);
    for (const table of context.dataTables) {
      for (const off of offAnswers(table, isArea, context.settings.distributionRounding)) {
        yield* inTable(off);
      }
    }
  },
};

/** Sums this near 100 are 100. */
const exact = 0.05;

/** From so many percentage points on, answers that are known to give 100 are wrong for certain. */
const certainlyOff = 5;

interface AnswerSum {
  readonly place: DataCell;
  readonly question: string;
  readonly answers: string;
  readonly total: number;
  readonly decimals: number;
  readonly rounding: boolean;
}

function sumOf(place: DataCell, group: AnswerGroup, { settings }: RuleContext): AnswerSum {
  const { question, answers, figures } = group;
  const total = figures.reduce((sum, { value }) => sum + value, 0);
  const slack = figures.reduce((sum, { decimals }) => sum + halfStep(decimals), 0);
  return {
    place,
    question,
    answers,
    total,
    decimals: Math.max(...figures.map(({ decimals }) => decimals)),
    rounding: Math.abs(total - 100) <= Math.max(settings.distributionRounding, slack) + exact,
  };
}

function* inCell(
  { place: { id, column, cell }, question, total, decimals, rounding }: AnswerSum,
  isKnown: boolean,
): Iterable<Observation<"distribution-sum">> {
  if (cell.reading.kind !== "distribution" && !isKnown) return;
  const off = Math.abs(total - 100);
  if (off < exact) return;
  yield {
    severity: rounding ? "info" : isKnown && off > certainlyOff ? "error" : "warning",
    at: cell.at,
    params: { total, decimals, question, rounding },
    subject: subjectOf(id, column, cell.raw),
  };
}

function* inTable({ lines, whole, culprit, certain }: OffAnswers): Iterable<Observation<"distribution-sum">> {
  const [first, ...others] = lines;
  const own = culprit?.share ?? first?.shares[0];
  if (first === undefined || own === undefined) return;
  const farthest = Math.max(...lines.map(({ sum }) => Math.abs(sum - 100)));
  const cells = lines.flatMap(({ shares }) => shares.map(({ cell }) => cell.at));
  yield {
    severity: certain && farthest > certainlyOff ? "error" : "warning",
    at: own.cell.at,
    params: {
      total: first.sum,
      decimals: first.decimals,
      question: masked(first.title),
      rounding: false,
      line: {
        others: others.map(summed),
        ...(whole === undefined ? {} : { whole: summed(whole) }),
        ...(culprit === undefined ? {} : { culprit: { label: masked(own.label), sign: culprit.sign } }),
      },
    },
    subject: subjectOf(own.label, first.title, own.cell.raw),
    related: cells.filter((at) => at.cell !== own.cell.at.cell),
  };
}

function summed({ title, sum, decimals }: AnswerLine): { title: string; total: number; decimals: number } {
  return { title: masked(title), total: sum, decimals };
}
