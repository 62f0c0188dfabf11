import type { Figure } from "../../../cells/reading";
import type { SourcedReading } from "../../../plan/model";
import { readPeriod } from "../../../plan/period";
import { fold } from "../../../plan/text";
import type { CellAddress } from "../../../workbook/address";
import { halfStep } from "./printed";
import { isBlank, onlyFigure, type TableEntry, type TableLine } from "./table-lines";
import { isTotal } from "./line-kinds";

/** One answer's share in a line of a data table. */
export interface AnswerShare {
  readonly label: string;
  readonly cell: SourcedReading;
  readonly figure: Figure;
}

/** A column or row of shares that may be the answers to one question. */
export interface AnswerLine {
  readonly title: string;
  readonly at: CellAddress;
  readonly shares: readonly AnswerShare[];
  readonly sum: number;
  readonly decimals: number;
  /** How far from 100 rounding alone can bring the sum. */
  readonly slack: number;
  /** An answer is blank or not known. */
  readonly incomplete: boolean;
  /** Its own total says 100. */
  readonly declared: boolean;
  /** Its numbers bear no percent sign. */
  readonly bare: boolean;
}

const fewestAnswers = 3;

/** Lines that compare others, and those that count instead of sharing. */
const noShares =
  /forskel|ændring|udvikling|difference|signifikant|^(?:antal|n|base)(?![\p{L}])|besvarelser|respondenter|karakter/u;

/** A line as answers; undefined where it holds anything but shares. */
export function answerLine({ title, at, entries }: TableLine, rounding: number): AnswerLine | undefined {
  if (noShares.test(fold(title)) || entries.some(({ label }) => readPeriod(label) !== undefined))
    return undefined;
  const answers = entries.filter(isAnswer);
  const shares = answers.flatMap(({ label, cell }): AnswerShare[] => {
    const figure = onlyFigure(cell);
    return cell === undefined || figure === undefined ? [] : [{ label, cell, figure }];
  });
  const missing = answers.filter(({ cell }) => isBlank(cell));
  const units = new Set(shares.map(({ figure }) => figure.unit));
  const [unit = "none"] = units;
  if (shares.length < fewestAnswers || shares.length + missing.length < answers.length) return undefined;
  if (units.size > 1 || (unit !== "percent" && unit !== "none") || !areShares(shares)) return undefined;
  const slack = shares.reduce((sum, { figure }) => sum + halfStep(figure.decimals), 0);
  return {
    title,
    at,
    shares,
    sum: shares.reduce((sum, { figure }) => sum + figure.value, 0),
    decimals: Math.max(...shares.map(({ figure }) => figure.decimals)),
    slack: Math.max(rounding, slack) + 1e-6,
    incomplete: missing.length > 0,
    declared: entries.some(({ kind, cell }) => isTotal(kind) && onlyFigure(cell)?.value === 100),
    bare: shares.every(({ figure }) => !figure.unitPrinted),
  };
}

function isAnswer({ label, kind }: TableEntry): boolean {
  return kind === "plain" && !noShares.test(fold(label));
}

/** One answer above 100 may be mistyped; more of them are no shares. */
function areShares(shares: readonly AnswerShare[]): boolean {
  return (
    shares.every(({ figure }) => figure.value >= 0) &&
    shares.filter(({ figure }) => figure.value > 100).length <= 1
  );
}

export function isWhole({ sum, slack }: AnswerLine): boolean {
  return Math.abs(sum - 100) <= slack;
}

/** Whether the line's sum shows a fault: what is not known can only be added to it. */
export function isOff(line: AnswerLine): boolean {
  return !isWhole(line) && (!line.incomplete || line.sum > 100);
}
