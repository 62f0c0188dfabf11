import {
  compareShares,
  defaultLevel,
  wilsonInterval,
  type Interval,
  type ShareComparison,
  type SurveyShare,
  type UncertaintyProblem,
} from "../analysis";
import { divide } from "../analysis/precision";
import { letters } from "../plan/text";
import type { Messages } from "../messages";
import { da } from "../messages/da";
import { figureOf, neededFigure, type CellFigure } from "./figure";
import { perCell, spread, type Run } from "./run";
import { toExcel } from "./scale";
import { isBlank, missing, Refusal, wrong, type Answer, type Grid, type Value } from "./value";

/** The functions that say how sure a survey's shares are. */
export const statistics: Readonly<Record<string, Run>> = {
  KONFIDENS: (inputs, messages) => {
    const [shares = []] = inputs;
    const ends = (end: keyof Interval) =>
      spread(inputs, 1, messages, (...values) => endOf(end, values, messages));
    const lower = ends("lower");
    if (lower.length === 1 && lower[0]?.length === 1 && lower[0][0] instanceof Refusal) return lower;
    return shares.length === 1 && (shares[0]?.length ?? 0) > 1
      ? [...lower, ...ends("upper")]
      : beside(lower, ends("upper"));
  },
  SIGNIFIKANT: perCell(1, (messages, ...values) => {
    const [share = null, answers = null, otherShare = null, otherAnswers = null, level = null, shown = null] =
      values;
    const one = sampleOf(share, answers, null, messages);
    const other = sampleOf(otherShare, otherAnswers, null, messages);
    const sure = levelOf(level, messages);
    if (one instanceof Refusal) return one;
    if (other instanceof Refusal) return other;
    if (sure instanceof Refusal) return sure;
    const found = compareShares(one, other);
    return "problem" in found ? problemOf(found.problem, messages) : answerOf(found, sure, shown, messages);
  }),
};

function beside(left: Grid<Answer>, right: Grid<Answer>): Grid<Answer> {
  return left.map((row, at) => [...row, ...(right[at] ?? [])]);
}

function endOf(end: keyof Interval, values: readonly Value[], messages: Messages): Answer {
  const [share = null, answers = null, level = null, unit = null] = values;
  const sample = sampleOf(share, answers, unit, messages);
  const sure = levelOf(level, messages);
  if (sample instanceof Refusal) return sample;
  if (sure instanceof Refusal) return sure;
  const found = wilsonInterval(sample, sure);
  return "problem" in found ? problemOf(found.problem, messages) : found[end];
}

function answerOf(found: ShareComparison, level: number, shown: Value, messages: Messages): Answer {
  const significant = found.p < 1 - level;
  switch (isBlank(shown) ? "" : letters(String(shown))) {
    case "":
      return significant;
    case "p":
      return found.p;
    case "tekst":
      return da.functions.answers.comparison({ significant, p: found.p, method: found.method });
    default:
      return wrong(messages.functions.statistics.shownUnknown({ text: String(shown) }));
  }
}

/** A share and how many answered: by the second cell, else by what the first says beside the share. */
function sampleOf(share: Value, answers: Value, unit: Value, messages: Messages): SurveyShare | Refusal {
  const { statistics: texts } = messages.functions;
  const isCount = countsPersons(unit, messages);
  if (isCount instanceof Refusal) return isCount;
  const figure = neededFigure(share, null, messages);
  if (figure instanceof Refusal) return figure;
  const given = figureOf(answers, null, messages);
  if (given instanceof Refusal) return given;
  if (given?.unit === "percent") return wrong(texts.respondentsAreShare());
  const respondents = given?.value ?? respondentsBeside(figure);
  if (respondents === undefined) return missing(texts.respondentsMissing());
  const counted = respondents === 0 ? 0 : figure.value / respondents;
  const fraction = isCount || isPersons(figure) ? counted : fractionOf(figure);
  if (fraction === undefined) {
    return wrong(figure.value > 1 ? texts.shareUnclear({ value: figure.value }) : texts.notAShare());
  }
  return { share: fraction, respondents };
}

/** How many answered, where the cell says so: "12 ud af 29", "64 % (n = 206)", or reckoned from "33 % (Antal: 4)". */
function respondentsBeside({ value, unit, n, total }: CellFigure): number | undefined {
  if (total !== undefined) return total;
  const whole = n === undefined || unit !== "percent" ? undefined : divide(n * 100, value);
  return whole === undefined ? undefined : Math.round(whole);
}

function isPersons({ unit, native }: CellFigure): boolean {
  return native !== true && unit === "count";
}

/** Undefined where the number is no share: a plain number above 1 may be percents as well as persons. */
function fractionOf({ value, unit }: CellFigure): number | undefined {
  if (unit === "percent") return toExcel(value, unit);
  return unit === "none" && value <= 1 ? value : undefined;
}

function countsPersons(unit: Value, messages: Messages): boolean | Refusal {
  if (isBlank(unit)) return false;
  const word = letters(String(unit));
  if (word === "antal" || word === "andel") return word === "antal";
  return wrong(messages.functions.statistics.unitUnknown({ text: String(unit) }));
}

function levelOf(level: Value, messages: Messages): number | Refusal {
  const figure = figureOf(level, null, messages);
  if (figure === undefined || figure instanceof Refusal) return figure ?? defaultLevel;
  const fraction = toExcel(figure.value, figure.unit);
  return fraction > 0 && fraction < 1
    ? fraction
    : problemOf({ code: "level-outside", level: fraction }, messages);
}

function problemOf(problem: UncertaintyProblem, messages: Messages): Refusal {
  const { problems } = messages.functions.statistics;
  return wrong((problems[problem.code] as (given: UncertaintyProblem) => string)(problem));
}
