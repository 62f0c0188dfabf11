import type { Amount } from "../../../messages/format";
import type { Figure } from "../../../cells/reading";
import type { SourcedReading } from "../../../plan/model";
import type { CellAddress } from "../../../workbook/address";
import { slipOf, type Slip } from "./digit-slips";
import { halfStep } from "./printed";

/** A cell with the one number of it that is summed. */
export interface Summand {
  readonly cell: SourcedReading;
  readonly figure: Figure;
}

/** What alone would explain a difference: a slip in one number, or a part that was left out or counted twice. */
export interface SumHint {
  readonly kind: Slip | "left-out" | "twice";
  readonly cell: CellAddress;
}

/** Parts that do not give their total. */
export interface SumDifference {
  readonly sum: Amount;
  readonly total: Amount;
}

/** The round numbers that amounts and counts are given in. */
const roundings = { dkk: [1_000_000, 1_000], other: [1_000, 100, 10] };

/** The difference between parts and total where it is more than rounding; undefined where they agree. */
export function differenceOf(
  parts: readonly Summand[],
  total: Summand,
  tolerance: number,
): SumDifference | undefined {
  const sum = sumOf(parts);
  if (Math.abs(sum - total.figure.value) <= slackOf(parts, total, tolerance)) return undefined;
  const { unit } = total.figure;
  const decimals = Math.max(...[...parts, total].map(({ figure }) => figure.decimals));
  return {
    sum: { value: sum, unit, decimals },
    total: { value: total.figure.value, unit, decimals: total.figure.decimals },
  };
}

function sumOf(parts: readonly Summand[]): number {
  return parts.reduce((sum, { figure }) => sum + figure.value, 0);
}

function slackOf(parts: readonly Summand[], total: Summand, tolerance: number): number {
  return tolerance + rounding([...parts, total]) + 1e-6;
}

/** How far apart rounding alone can bring parts and total: numbers with decimals and round numbers are rounded. */
function rounding(summands: readonly Summand[]): number {
  const decimals = Math.max(...summands.map(({ figure }) => figure.decimals));
  if (decimals > 0) return summands.reduce((sum, { figure }) => sum + halfStep(figure.decimals), 0);
  const isMoney = summands.some(({ figure }) => figure.unit === "dkk");
  const step = roundings[isMoney ? "dkk" : "other"].find((unit) =>
    summands.every(({ figure }) => figure.value % unit === 0),
  );
  return ((step ?? 0) * (summands.length - 1)) / 2;
}

/** The one thing that alone explains the difference; undefined where nothing does, or several might. */
export function hintOf(parts: readonly Summand[], total: Summand, tolerance: number): SumHint | undefined {
  const sum = sumOf(parts);
  const slack = slackOf(parts, total, tolerance);
  const difference = total.figure.value - sum;
  const hints = parts.flatMap(({ cell, figure }): SumHint[] => {
    const meant = figure.value + difference;
    const slip = tellingSlip(figure, meant, slack);
    const isWhole = figure.value > 0 && Math.abs(Math.abs(difference) - figure.value) <= slack;
    return [
      ...(slip === undefined ? [] : [{ kind: slip, cell: cell.at }]),
      ...(isWhole
        ? [{ kind: difference < 0 ? ("left-out" as const) : ("twice" as const), cell: cell.at }]
        : []),
    ];
  });
  const slip = tellingSlip(total.figure, sum, slack);
  if (slip !== undefined) hints.push({ kind: slip, cell: total.cell.at });
  return hints.length === 1 ? hints[0] : undefined;
}

/** Fewer digits than these, zeros at the end left out, are too easily made into another number. */
const tellingDigits = 3;

function tellingSlip({ value, decimals }: Figure, meant: number, slack: number): Slip | undefined {
  const slip = slipOf({ value, decimals }, Math.max(0, meant - slack), meant + slack);
  const digits = value.toFixed(decimals).replace(/\D/g, "").replace(/0+$/, "").length;
  return slip === "swapped" || digits >= tellingDigits ? slip : undefined;
}
